import type { OwnEntry } from './table.ts';

/** A table without lines, for tests. */
export const emptyTable = (name: string): OwnEntry => ({
	...{ name, file: `${name}.csv`, rowCount: 0, columns: [], arrow: new Uint8Array() },
	shape: { region: null, period: null, measures: [], keys: [], terms: {}, labels: {}, signs: {} }
});
