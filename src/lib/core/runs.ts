/** Cuts a row into runs of neighbours that belong together. */
export function runsOf<T>(items: Iterable<T>, joins: (before: T, item: T) => boolean): T[][] {
	const runs: T[][] = [];
	let before: T | undefined;
	for (const item of items) {
		const run = runs.at(-1);
		if (run && before !== undefined && joins(before, item)) run.push(item);
		else runs.push([item]);
		before = item;
	}
	return runs;
}
