import { ageOf } from '#lib/data/import/labels.ts';
import type { SourceRow } from '#lib/data/import/reading.ts';
import { observationFields } from '#lib/data/schema/package-rules.ts';
import type { Entry, ImportTable } from './tables.ts';

/** A row of a dataset of observations, as text. */
export type Observation = Record<(typeof observationFields)[number], string>;

/** Whether a record has all columns of an observation. */
export const isObservation = (
	row: Record<string, string>
): row is Record<string, string> & Observation => observationFields.every((name) => name in row);

/** Rows of the dataset, and what of the file has no place in it. */
export interface Mapped {
	rows: Observation[];
	/** Columns that the table's file does not name, with the number of their cells. */
	unused: Map<string, number>;
	/** Regions that data/regions does not know, or of a level that the table leaves out. */
	foreign: Set<string>;
	used: Set<Entry>;
	/** Units of each measure, in rows of the regions that are wanted. */
	measures: Map<string, Set<string>>;
	/** Where each row stands in the file, by its key. */
	places: Map<string, Pick<SourceRow, 'line' | 'column'>>;
}

const sexes: Readonly<Record<string, string>> = { GESM: 'm', GESW: 'f' };
const flags = ['', 'p', 'r', 's', 'e', 'u'];

/** Categories with age groups in one spelling, whatever the variable is called. */
export function keysOf(row: Pick<SourceRow, 'keys'>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(row.keys).map(([variable, code]) => {
			const age = ageOf(code) ?? (variable === 'ALTER' ? code : null);
			return age ? ['ALTER', age] : [variable, code];
		})
	);
}

/** Rows of a file in, rows of the dataset out, by code, unit and categories; `levels` holds the known regions, `nuts` their keys in European statistics. */
export function mapRows(
	rows: readonly SourceRow[],
	table: ImportTable,
	levels: ReadonlyMap<string, string>,
	nuts: ReadonlyMap<string, string> = new Map()
): Mapped {
	const mapped: Mapped = {
		...{ rows: [], unused: new Map(), foreign: new Set() },
		...{ used: new Set(), measures: new Map(), places: new Map() }
	};
	const sums = new Map<string, Observation>();
	const regionOf = (key: string) => table.regions[key] ?? nuts.get(key) ?? key;
	for (const printed of rows) {
		const row = { ...printed, region: regionOf(printed.region) };
		const level = levels.get(row.region);
		if (!level || !table.levels.includes(level)) mapped.foreign.add(row.region);
		else mapRow(row, { table, mapped, sums });
	}
	return mapped;
}

interface Target {
	table: ImportTable;
	mapped: Mapped;
	sums: Map<string, Observation>;
}

function mapRow(row: SourceRow, { table, mapped, sums }: Target): void {
	const keys = keysOf(row);
	mapped.measures.set(
		row.measure,
		new Set([...(mapped.measures.get(row.measure) ?? []), row.unit])
	);
	const entries = table.rows.filter((entry) => fits(row, keys, entry));
	if (entries.length === 0) {
		const by = Object.entries(keys).map(([variable, code]) => `${variable}=${code}`);
		const name = [row.measure, `[${row.unit}]`, ...by].join(' ');
		mapped.unused.set(name, (mapped.unused.get(name) ?? 0) + 1);
	}
	for (const entry of entries) {
		mapped.used.add(entry);
		const found = observe(row, keys, entry, table);
		const key = keyOfObservation(found);
		if (!mapped.places.has(key)) mapped.places.set(key, { line: row.line, column: row.column });
		if (!entry.sum) mapped.rows.push(found);
		else if (!addUp(sums, found)) mapped.rows.push(found);
	}
}

function fits(row: SourceRow, keys: Record<string, string>, entry: Entry): boolean {
	if (!entry.measure.includes(row.measure) || !entry.unit.includes(row.unit)) return false;
	const split = entry.by.map((name): string => (name === 'sex' ? 'GES' : 'ALTER'));
	if (!split.every((variable) => variable in keys)) return false;
	const rest = Object.entries(keys).filter(([variable]) => !split.includes(variable));
	const wanted = Object.entries(entry.where);
	return rest.length === wanted.length && wanted.every(([name, code]) => keys[name] === code);
}

function observe(
	row: SourceRow,
	keys: Record<string, string>,
	entry: Entry,
	table: ImportTable
): Observation {
	const broken = (name: 'sex' | 'age') => !entry.sum && entry.by.includes(name);
	return {
		indicator: entry.indicator,
		region: row.region,
		period: row.period,
		sex: broken('sex') ? (sexes[keys.GES ?? ''] ?? 'total') : 'total',
		age: broken('age') ? (keys.ALTER ?? 'total') : 'total',
		value: row.symbol || printed(row.value, table.decimals),
		flag: flags.includes(row.flag) ? row.flag : '',
		source: table.source,
		note: entry.sum ?? ''
	};
}

const printed = (value: number | null, decimals?: number): string =>
	value === null ? '' : String(decimals === undefined ? value : Number(value.toFixed(decimals)));

/** Adds to the sum of the same key; false for the first part, which is its beginning. A part without a number leaves no sum. */
function addUp(sums: Map<string, Observation>, part: Observation): boolean {
	const key = keyOfObservation(part);
	const sum = sums.get(key);
	if (!sum) sums.set(key, part);
	else {
		const whole = Number(sum.value) + (part.value === '-' ? 0 : Number(part.value));
		sum.value = Number.isNaN(whole) ? '.' : String(whole);
	}
	return sum !== undefined;
}

/** What makes an observation unique. */
export const keyOfObservation = (row: Observation): string =>
	[row.indicator, row.region, row.period, row.sex, row.age, row.source].join(' | ');
