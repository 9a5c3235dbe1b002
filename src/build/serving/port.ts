/** The port to listen on, and whether someone chose it; or what is wrong with the choice. */
export type AskedPort = { port: number; chosen: boolean } | { problem: string };

/** Reads the variable PORT; without one it is 4173. */
export function portOf(text: string | undefined): AskedPort {
	if (text === undefined || text === '') return { port: 4173, chosen: false };
	const port = Number(text);
	if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return { port, chosen: true };
	return { problem: `PORT=${text} is no port. Give a whole number from 1 to 65535.` };
}
