/** A question of a page, answered from parts alone with nothing at hand. */
export interface Asking {
	name: string;
	bytes: number;
	requests: number;
	/** Median of reading, checking and decoding, in Node from disk. */
	ms: number;
}

/** One size of a country. */
export interface Measured {
	observations: number;
	files: number;
	bytes: number;
	/** Most bytes that the process held while it made the parts. */
	memory: number;
	seconds: number;
	cpuSeconds: number;
	/** What the parts add to the time of a build. */
	buildMs: number;
	questions: Asking[];
	/** The district whose overview loads most, of so many. */
	largest?: { region: string; bytes: number; of: number };
}
