/** Where lines go: a terminal rewrites its last one, a log gets whole lines only. */
export interface Screen {
	isTerminal: boolean;
	write: (text: string) => void;
}

/** Tells the steps of a build, one line each, with what came out and how long it took. */
export interface Teller {
	/** Runs a step; it may say how far it is, and gives back what came out. */
	step: (name: string, run: (soFar: (text: string) => void) => Promise<string>) => Promise<void>;
	line: (text: string) => void;
}

const column = 12;
/** Milliseconds between two signs of life in a log. */
const quiet = 10_000;

/** A count in words: "1,977". */
export const count = (value: number): string => value.toLocaleString('en');

/** Seconds in words: "3 s", "1 min 5 s". */
export function lasted(milliseconds: number): string {
	const seconds = Math.round(milliseconds / 1000);
	const minutes = Math.floor(seconds / 60);
	return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}

/** Screen and clock in, teller out. */
export function makeTeller({ isTerminal, write }: Screen, now: () => number): Teller {
	const line = (text: string) => write(`${isTerminal ? '\r\x1b[K' : ''}${text}\n`);
	return {
		line,
		step: async (name, run) => {
			const start = now();
			let said = start;
			const label = name.padEnd(column);
			if (isTerminal) write(`${label}…`);
			const result = await run((text) => {
				if (isTerminal) return write(`\r\x1b[K${label}${text} …`);
				if (now() - said < quiet) return;
				said = now();
				line(`${label}${text} …`);
			});
			line(`${label}${result} (${lasted(now() - start)})`);
		}
	};
}
