/** The port to listen on, and whether someone chose it; or what is wrong with the choice. */
export type AskedPort = { port: number; chosen: boolean } | { problem: string };

/** Reads the variable PORT, or what another `said` stands before; without one it is the usual one. */
export function portOf(text: string | undefined, said = 'PORT=', usual = 4173): AskedPort {
	if (text === undefined || text === '') return { port: usual, chosen: false };
	const port = Number(text);
	if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return { port, chosen: true };
	return { problem: `${said}${text} is no port. Give a whole number from 1 to 65535.` };
}
