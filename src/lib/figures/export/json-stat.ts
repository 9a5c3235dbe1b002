import { card, signLines } from './card.ts';
import { licenceLine, sourceLine, type Handout } from './handout.ts';
import { statOf, type Axis, type Stat } from './stat.ts';
import type { Table } from './table.ts';

interface Category {
	index: string[];
	label: Record<string, string>;
	unit?: Record<string, { label: string }>;
}

/** A JSON-stat 2.0 dataset as this site writes it. */
export interface JsonStat {
	version: '2.0';
	class: 'dataset';
	label: string;
	source: string;
	href?: string;
	updated?: string;
	note: string[];
	id: string[];
	size: number[];
	role: { time?: string[]; geo?: string[]; metric: string[] };
	dimension: Record<string, { label: string; category: Category }>;
	/** All cells in order; of a cube with many empty cells only the filled ones, by position. */
	value: (number | null)[] | Record<string, number>;
	/** Signs and flags by position in `value`. */
	status: Record<string, string>;
	extension: { licence: string; status: Record<string, string> };
}

/** Cells above which a cube is written without its empty ones. */
const dense = 20_000;

/** A table with values as a cube: a dimension for each column that tells its rows apart. */
export function jsonStat(handout: Handout, table: Table): JsonStat {
	const { shown, address, edition } = handout;
	const stat = statOf(table);
	const { axes } = stat;
	const role = (name: Axis['role']) =>
		axes.filter((axis) => axis.role === name).map(({ id }) => id);
	const [time, geo] = [role('time'), role('geo')];
	return {
		version: '2.0',
		class: 'dataset',
		label: shown.headline,
		source: sourceLine(handout),
		...(address !== '' && { href: address }),
		...(edition && { updated: edition.date }),
		note: card(handout)
			.filter(({ id }) => !['headline', 'source', 'address'].includes(id))
			.map(({ name, text }) => `${name}: ${text}`),
		id: axes.map(({ id }) => id),
		size: axes.map(({ categories }) => categories.length),
		role: {
			...(time.length > 0 && { time }),
			...(geo.length > 0 && { geo }),
			metric: role('metric')
		},
		dimension: Object.fromEntries(axes.map((axis) => [axis.id, dimensionOf(axis)])),
		...cellsOf(stat),
		extension: { licence: licenceLine(handout), status: signWords(handout) }
	};
}

function cellsOf({ axes, cells }: Stat): Pick<JsonStat, 'value' | 'status'> {
	const total = axes.reduce((product, { categories }) => product * categories.length, 1);
	const placed = cells.map(({ at, value, status }) => ({
		index: axes.reduce((sum, { categories }, axis) => sum * categories.length + (at[axis] ?? 0), 0),
		value,
		status
	}));
	const status = Object.fromEntries(
		placed.flatMap((cell) => (cell.status === '' ? [] : [[String(cell.index), cell.status]]))
	);
	if (total > dense) {
		const known = placed.flatMap(({ index, value }) => (value === null ? [] : [[index, value]]));
		return { value: Object.fromEntries(known), status };
	}
	const value: (number | null)[] = Array.from({ length: total }, () => null);
	for (const cell of placed) value[cell.index] = cell.value;
	return { value, status };
}

function dimensionOf({ label, categories, units }: Axis): JsonStat['dimension'][string] {
	return {
		label,
		category: {
			index: categories.map(({ id }) => id),
			label: Object.fromEntries(categories.map(({ id, label }) => [id, label])),
			...(units && {
				unit: Object.fromEntries([...units].map(([id, unit]) => [id, { label: unit }]))
			})
		}
	};
}

const signWords = (handout: Handout): Record<string, string> =>
	Object.fromEntries(signLines(handout).map(({ sign, text }) => [sign, text]));
