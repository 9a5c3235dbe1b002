import type { SourceColumn, SourceRow } from '../data/import/reading.ts';
import { Draft, typeOfPeriods, type Beside } from './draft.ts';
import { unitIn } from './units.ts';
import type { OwnShape } from './table.ts';

type Cells = (string | number | null)[];

/** Heads of the two columns that say where and when, as the file prints them. */
export interface Heads {
	region: string;
	period: string;
	/** Title of the table, which may name the unit of all its numbers. */
	title?: string;
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
export function wideDraft(
	rows: readonly SourceRow[],
	heads: Heads,
	columns: readonly SourceColumn[]
) {
	const [regions, periods]: [Cells, Cells] = [[], []];
	const wide = () => new Wide(() => regions.length);
	const [keys, values, signs, flags] = [wide(), wide(), wide(), wide()];
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
		if (row.flag !== '') flags.put(row.measure, row.flag);
	}
	const draft = new Draft();
	const region = draft.add({ name: 'region', label: heads.region, type: 'text' }, regions);
	const period = draft.add(
		{ name: 'period', label: heads.period, type: typeOfPeriods(periods) },
		periods
	);
	const divided = keys
		.whole()
		.map(([label, cells]) => ({ label, cells, name: draft.add({ label, type: 'text' }, cells) }));
	const names = new Map(
		values.whole().map(([label, cells]) => {
			const unit = unitIn(label);
			return [label, draft.add({ label, type: 'number', ...(unit && { unit }) }, cells)];
		})
	);
	const shape: OwnShape = {
		...{ region, period, measures: [...names.values()] },
		...dividing(isUnique(regions, periods) ? [] : divided),
		labels: labelsOf(columns, divided),
		signs: besides('sign', signs.whole()),
		flags: besides('flag', flags.whole())
	};
	return { draft, shape };

	function besides(kind: Beside, columns: [string, Cells][]): Record<string, string> {
		return Object.fromEntries(
			columns.map(([label, cells]) => {
				const of = names.get(label) ?? label;
				return [of, draft.addBeside(kind, { of, label }, cells)];
			})
		);
	}
}

/** One row for each number, as official tables are kept. */
export function longDraft(
	rows: readonly SourceRow[],
	heads: Heads,
	columns: readonly SourceColumn[]
) {
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
	const divided = [
		...column('measure', (row) => row.measure),
		...optional('unit', (row) => row.unit),
		...[...variables].flatMap((label) => column(label, (row) => row.keys[label] ?? ''))
	];
	const isOne = !rows.some(({ measure, unit }) => unit !== '' || measure !== rows[0]?.measure);
	const unit = isOne ? unitIn(heads.title ?? '') : undefined;
	const value = draft.add(
		{ label: 'value', type: 'number', ...(unit && { unit }) },
		rows.map((row) => row.value)
	);
	const shape: OwnShape = {
		...{ region, period, measures: [value] },
		...dividing(divided),
		labels: labelsOf(columns, divided),
		signs: beside('sign', (row) => row.symbol),
		flags: beside('flag', (row) => row.flag)
	};
	return { draft, shape };

	function column(label: string, of: (row: SourceRow) => string, cells = texts(of)): Divided[] {
		return [{ label, cells, name: draft.add({ label, type: 'text' }, cells) }];
	}

	/** A column that stays away where nothing stands in it. */
	function optional(label: string, of: (row: SourceRow) => string): Divided[] {
		const cells = texts(of);
		return cells.some((cell) => cell !== null) ? column(label, of, cells) : [];
	}

	function beside(label: Beside, of: (row: SourceRow) => string): Record<string, string> {
		return Object.fromEntries(optional(label, of).map(({ name }) => [value, name]));
	}
}

/** A column that divides the numbers. */
interface Divided {
	label: string;
	name: string;
	cells: Cells;
}

/** More different texts than these are remarks and no kinds. */
const mostTerms = 500;

/** The columns one chooses from, with what stands in them. */
function dividing(columns: readonly Divided[]): Pick<OwnShape, 'keys' | 'terms'> {
	const found = columns.flatMap(({ name, cells }) => {
		const terms = new Set(cells.map((cell) => String(cell ?? '')));
		return terms.size <= mostTerms ? [[name, [...terms]] as const] : [];
	});
	return { keys: found.map(([name]) => name), terms: Object.fromEntries(found) };
}

/** Whether region and period alone tell the lines apart. */
const isUnique = (regions: Cells, periods: Cells): boolean =>
	new Set(regions.map((region, at) => `${region} ${periods[at]}`)).size === regions.length;

/** Names of codes as the file prints them, by column. */
function labelsOf(
	columns: readonly SourceColumn[],
	divided: readonly Divided[]
): Record<string, string> {
	const names = new Map(divided.map(({ label, name }) => [label, name]));
	return Object.fromEntries(
		columns.flatMap(({ role, code, label }) => {
			if (label === code || role === 'period') return [];
			if (role !== 'key') return [[`${role}=${code}`, label]];
			const [variable = '', ...rest] = code.split('=');
			return [[`${names.get(variable) ?? variable}=${rest.join('=')}`, label]];
		})
	);
}
