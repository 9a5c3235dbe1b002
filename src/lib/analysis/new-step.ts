import type { Look, Shape, Step, StepKind } from './steps.ts';
import type { DeskTable } from './tables.ts';

/** Tables that share a column with a shape, and the columns they share. */
export function joinable({ columns }: Shape, tables: readonly DeskTable[]) {
	const names = new Set(columns.filter(({ kind }) => kind === 'text').map(({ name }) => name));
	return tables.flatMap((table) => {
		const shared = table.columns.filter(({ name }) => names.has(name)).map(({ name }) => name);
		return shared.length === 0 ? [] : [{ table, shared }];
	});
}

/** Whether one can choose among the values of a column. */
export const isKnown = (name: string, { columns, heads }: Shape): boolean =>
	name in heads || columns.some((own) => own.name === name && own.choosable === true);

/** What a window separates to begin with: of a rank all that divides the numbers, of a course all but its order, and the regions. */
export function withinFor(look: Look, { columns }: Shape, order: string): string[] {
	const own = columns.filter(({ name, divides }) =>
		look === 'rank' ? divides : name !== order && (divides || name === 'region')
	);
	return own.map(({ name }) => name);
}

/** A step to begin with; the reader changes it. */
export function newStep(kind: StepKind, shape: Shape, tables: readonly DeskTable[]): Step {
	const of = (wanted: 'text' | 'number') =>
		shape.columns.filter(({ kind }) => kind === wanted).map(({ name }) => name);
	const [texts, numbers] = [of('text'), of('number')];
	const period = texts.find((name) => name === 'period') ?? texts[0] ?? '';
	const known = shape.columns.filter(({ name }) => isKnown(name, shape)).map(({ name }) => name);
	switch (kind) {
		case 'keep':
			return { do: 'keep', column: known.includes(period) ? period : (known[0] ?? ''), values: [] };
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
			return {
				...{ do: 'window', look: 'rank', of: numbers[0] ?? '', order: period },
				within: withinFor('rank', shape, period)
			};
	}
}
