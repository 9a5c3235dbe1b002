import { columnAt, type Cell, type Column, type Table } from './table.ts';

/** One dimension of a cube. */
export interface Axis {
	id: string;
	label: string;
	categories: { id: string; label: string }[];
	role?: 'time' | 'geo' | 'metric';
	/** Unit by category; only of the metric. */
	units?: Map<string, string>;
}

/** A table with values as a cube: dimensions, and the cells that are filled, by their place on each. */
export interface Stat {
	axes: Axis[];
	cells: { at: number[]; value: number | null; status: string }[];
}

/** One value of a table with everything that belongs to it. */
interface Entry {
	row: readonly Cell[];
	/** The column of the value. */
	measure: Column;
	unit: string;
	value: number | null;
	status: string;
}

/** Reads an axis out of an entry. */
interface Reader extends Pick<Axis, 'id' | 'label' | 'role'> {
	of: (entry: Entry, position: number) => string;
	name?: (entry: Entry) => string;
	withUnits?: boolean;
}

/** Whether a table holds values that a cube can hold. */
export const hasValues = ({ columns }: Table): boolean =>
	columns.some(({ role }) => role === 'value');

/** The cube of a table: as few of its keys as tell the rows apart, and the metric. */
export function statOf(table: Table): Stat {
	const entries = entriesOf(table);
	const keys = table.columns.filter(({ role }) => role === 'key').map((key) => reader(table, key));
	const metric = keys.find(({ role }) => role === 'metric') ?? metricOf(table, keys);
	const others = keys.filter((key) => key !== metric);
	const readers = withTurn([...telling(others, metric, entries), metric], entries);
	const axes = readers.map((one): Axis => axisOf(one, entries));
	const places = axes.map(({ categories }) => new Map(categories.map(({ id }, at) => [id, at])));
	return {
		axes,
		cells: entries.map((entry, position) => ({
			at: readers.map(({ of }, axis) => places[axis]?.get(of(entry, position)) ?? 0),
			value: entry.value,
			status: entry.status
		}))
	};
}

function entriesOf(table: Table): Entry[] {
	const text = (row: readonly Cell[], at: number) => (at < 0 ? '' : String(row[at] ?? ''));
	const unit = columnAt(table, 'unit');
	const beside = (measure: Column, role: Column['role']) =>
		table.columns.findIndex(
			(column) => column.role === role && (column.of ?? 'value') === measure.id
		);
	return table.columns.flatMap((measure, at) => {
		if (measure.role !== 'value') return [];
		const [sign, remark] = [beside(measure, 'sign'), beside(measure, 'remark')];
		return table.rows.map((row): Entry => {
			const value = row[at] ?? null;
			return {
				row,
				measure,
				unit: text(row, unit),
				value: typeof value === 'number' ? value : null,
				status: text(row, sign) || text(row, remark)
			};
		});
	});
}

const roles: Readonly<Record<string, Axis['role']>> = {
	...{ period: 'time', day: 'time', date: 'time', year: 'time', horizon: 'time' },
	region: 'geo',
	indicator: 'metric'
};

function reader(table: Table, { id, title }: Column): Reader {
	const at = columnAt(table, id);
	const label = table.columns.findIndex(({ role, of }) => role === 'label' && of === id);
	const cell = (row: readonly Cell[], place: number) => String(row[place] ?? '');
	return {
		id,
		label: table.columns[label]?.title ?? title,
		role: roles[id],
		withUnits: roles[id] === 'metric',
		of: ({ row }) => cell(row, at),
		...(label >= 0 && { name: ({ row }) => cell(row, label) })
	};
}

/** Time and place, and the keys that tell the entries apart or are the same for all; one that only goes along is left out. */
function telling(keys: readonly Reader[], metric: Reader, entries: readonly Entry[]): Reader[] {
	const kept = keys.filter(({ role }) => role);
	let groups = countGroups([...kept, metric], entries);
	for (const key of keys.filter(({ role }) => !role)) {
		const next = countGroups([...kept, metric, key], entries);
		if (next <= groups && countGroups([key], entries) > 1) continue;
		kept.push(key);
		groups = next;
	}
	return keys.filter((key) => kept.includes(key));
}

const keyOf = (readers: readonly Reader[], entry: Entry, position: number): string =>
	JSON.stringify(readers.map(({ of }) => of(entry, position)));
const countGroups = (readers: readonly Reader[], entries: readonly Entry[]): number =>
	new Set(entries.map((entry, position) => keyOf(readers, entry, position))).size;

/** What is measured: the value columns where there are several, else the unit of the one. */
function metricOf(table: Table, keys: readonly Reader[]): Reader {
	const measures = table.columns.filter(({ role }) => role === 'value');
	const [first] = measures;
	const unit = table.columns.find(({ role }) => role === 'unit');
	if (measures.length < 2 && unit && !keys.some(({ id }) => id === 'unit'))
		return {
			id: 'unit',
			label: unit.title,
			role: 'metric',
			withUnits: true,
			of: ({ unit }) => unit
		};
	return {
		id: 'metric',
		label: first?.title ?? '',
		role: 'metric',
		withUnits: unit !== undefined,
		of: ({ measure }) => measure.id,
		name: ({ measure }) => measure.title
	};
}

/** A running number where the words of some rows are the same. */
function withTurn(readers: readonly Reader[], entries: readonly Entry[]): Reader[] {
	const seen = new Map<string, number>();
	const turns = entries.map((entry, position) => {
		const key = keyOf(readers, entry, position);
		const turn = (seen.get(key) ?? 0) + 1;
		seen.set(key, turn);
		return String(turn);
	});
	if (new Set(turns).size < 2) return [...readers];
	return [...readers, { id: 'turn', label: '#', of: (_, position) => turns[position] ?? '' }];
}

function axisOf({ id, label, role, of, name, withUnits }: Reader, entries: readonly Entry[]): Axis {
	const names = new Map<string, string>();
	const units = new Map<string, string>();
	entries.forEach((entry, position) => {
		const category = of(entry, position);
		if (!names.has(category)) names.set(category, name?.(entry) ?? category);
		if (!units.has(category)) units.set(category, entry.unit);
	});
	return {
		id,
		label,
		...(role && { role }),
		categories: [...names].map(([id, label]) => ({ id, label })),
		...(withUnits && { units })
	};
}
