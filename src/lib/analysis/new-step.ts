import type { Shape, Step, StepKind } from './steps.ts';
import type { DeskTable } from './tables.ts';

/** Tables that share a column with a shape, and the columns they share. */
export function joinable({ columns }: Shape, tables: readonly DeskTable[]) {
	const names = new Set(columns.filter(({ kind }) => kind === 'text').map(({ name }) => name));
	return tables.flatMap((table) => {
		const shared = table.columns.filter(({ name }) => names.has(name)).map(({ name }) => name);
		return shared.length === 0 ? [] : [{ table, shared }];
	});
}

/** A step to begin with; the reader changes it. */
export function newStep(kind: StepKind, shape: Shape, tables: readonly DeskTable[]): Step {
	const of = (wanted: 'text' | 'number') =>
		shape.columns.filter(({ kind }) => kind === wanted).map(({ name }) => name);
	const [texts, numbers] = [of('text'), of('number')];
	const period = texts.find((name) => name === 'period') ?? texts[0] ?? '';
	switch (kind) {
		case 'keep':
			return { do: 'keep', column: period, values: [] };
		case 'fold':
			return { do: 'fold', columns: numbers };
		case 'spread': {
			const names = Object.keys(shape.heads).at(-1) ?? '';
			const by = texts.filter((name) => name !== names);
			const [first] = by.includes('region') ? ['region'] : by;
			return { do: 'spread', names, values: numbers[0] ?? '', by: first ? [first] : [] };
		}
		case 'join': {
			const found = joinable(shape, tables);
			const { table, shared } = found.find(({ table }) => table.name === 'regions') ??
				found[0] ?? { table: undefined, shared: [] };
			return { do: 'join', table: table?.name ?? '', on: shared[0] ?? '', take: [] };
		}
		case 'window':
			return { do: 'window', look: 'rank', of: numbers[0] ?? '', order: period, within: [] };
	}
}
