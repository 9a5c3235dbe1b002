import type { SourceRow } from '../data/import/reading.ts';
import { Draft, typeOfPeriods } from './draft.ts';
import { unitIn } from './names.ts';
import type { OwnShape } from './table.ts';

type Cells = (string | number | null)[];

/** Heads of the two columns that say where and when, as the file prints them. */
export interface Heads {
	region: string;
	period: string;
}

/** A column of its own for each name that comes up, as long as the table. */
class Wide {
	readonly columns = new Map<string, Cells>();
	readonly #length: () => number;

	constructor(length: () => number) {
		this.#length = length;
	}

	put(name: string, cell: string | number | null): void {
		const cells = this.columns.get(name) ?? [];
		this.columns.set(name, cells);
		while (cells.length < this.#length() - 1) cells.push(null);
		cells.push(cell);
	}

	/** Fills up what the last lines did not have. */
	whole(): [string, Cells][] {
		for (const cells of this.columns.values())
			while (cells.length < this.#length()) cells.push(null);
		return [...this.columns];
	}
}

/** One row for each line of the file, one column for each of its measures. */
export function wideDraft(rows: readonly SourceRow[], heads: Heads) {
	const [regions, periods]: [Cells, Cells] = [[], []];
	const wide = () => new Wide(() => regions.length);
	const [keys, values, signs] = [wide(), wide(), wide()];
	let line = -1;
	for (const row of rows) {
		if (row.line !== line) {
			line = row.line;
			regions.push(row.region);
			periods.push(row.period);
			for (const name in row.keys) keys.put(name, row.keys[name] ?? null);
		}
		values.put(row.measure, row.value);
		if (row.symbol !== '') signs.put(row.measure, row.symbol);
	}
	const draft = new Draft();
	const region = draft.add({ name: 'region', label: heads.region, type: 'text' }, regions);
	const period = draft.add(
		{ name: 'period', label: heads.period, type: typeOfPeriods(periods) },
		periods
	);
	const keyNames = keys.whole().map(([label, cells]) => draft.add({ label, type: 'text' }, cells));
	const names = new Map(
		values.whole().map(([label, cells]) => {
			const unit = unitIn(label);
			return [label, draft.add({ label, type: 'number', ...(unit && { unit }) }, cells)];
		})
	);
	const shape: OwnShape = {
		...{ region, period, keys: keyNames, measures: [...names.values()] },
		signs: signsOf(signs.whole(), names, draft)
	};
	return { draft, shape };
}

const signsOf = (
	signs: readonly [string, Cells][],
	names: ReadonlyMap<string, string>,
	draft: Draft
): Record<string, string> =>
	Object.fromEntries(
		signs.map(([label, cells]) => {
			const name = names.get(label) ?? label;
			return [
				name,
				draft.add({ name: `${name}_sign`, label: `${label} (!)`, type: 'text' }, cells)
			];
		})
	);

/** One row for each number, as official tables are kept. */
export function longDraft(rows: readonly SourceRow[], heads: Heads) {
	const draft = new Draft();
	const texts = (of: (row: SourceRow) => string): Cells => rows.map((row) => of(row) || null);
	const region = draft.add(
		{ name: 'region', label: heads.region, type: 'text' },
		texts((row) => row.region)
	);
	const periods = texts((row) => row.period);
	const period = draft.add(
		{ name: 'period', label: heads.period, type: typeOfPeriods(periods) },
		periods
	);
	const variables = new Set(rows.flatMap(({ keys }) => Object.keys(keys)));
	const keys = [
		draft.add(
			{ label: 'measure', type: 'text' },
			texts((row) => row.measure)
		),
		...optional(
			'unit',
			texts((row) => row.unit)
		),
		...[...variables].map((label) =>
			draft.add(
				{ label, type: 'text' },
				texts((row) => row.keys[label] ?? '')
			)
		)
	];
	const value = draft.add(
		{ label: 'value', type: 'number' },
		rows.map((row) => row.value)
	);
	const [sign] = optional(
		'sign',
		texts((row) => row.symbol)
	);
	optional(
		'flag',
		texts((row) => row.flag)
	);
	const shape: OwnShape = {
		...{ region, period, keys, measures: [value] },
		signs: sign ? { [value]: sign } : {}
	};
	return { draft, shape };

	/** A column that stays away where nothing stands in it. */
	function optional(label: string, cells: Cells): string[] {
		return cells.some((cell) => cell !== null) ? [draft.add({ label, type: 'text' }, cells)] : [];
	}
}
