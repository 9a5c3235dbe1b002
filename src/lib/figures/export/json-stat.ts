import { card, signLines } from './card.ts';
import { licenceLine, sourceLine, type Handout } from './handout.ts';
import { tidy, type TidyRow } from './tidy.ts';
import { exportWords } from './words.ts';

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
	role: { time?: string[]; metric: string[] };
	dimension: Record<string, { label: string; category: Category }>;
	value: (number | null)[];
	/** Signs and flags by position in `value`. */
	status: Record<string, string>;
	extension: { licence: string; status: Record<string, string> };
}

type Part = 'group' | 'category' | 'detail' | 'period' | 'unit';
const parts: readonly Part[] = ['group', 'category', 'detail', 'period'];

/** The values of a figure as a cube: a dimension for each part of the table that says anything. */
export function jsonStat(handout: Handout): JsonStat {
	const { shown, address, edition, locale } = handout;
	const rows = tidy(handout);
	const dimensions = axesOf(rows, exportWords[locale].columns);
	const size = dimensions.map(({ ids }) => ids.length);
	const total = size.reduce((product, length) => product * length, 1);
	const value: (number | null)[] = Array.from({ length: total }, () => null);
	const status: Record<string, string> = {};
	rows.forEach((row, position) => {
		const index = dimensions.reduce(
			(sum, { ids, of }) => sum * ids.length + ids.indexOf(of(row, position)),
			0
		);
		value[index] = row.value;
		const sign = row.sign || row.remark;
		if (sign !== '') status[index] = sign;
	});
	const hasTime = dimensions.some(({ id }) => id === 'period');
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
		id: dimensions.map(({ id }) => id),
		size,
		role: { ...(hasTime && { time: ['period'] }), metric: ['unit'] },
		dimension: Object.fromEntries(dimensions.map(({ id, ...axis }) => [id, dimensionOf(axis, id)])),
		value,
		status,
		extension: { licence: licenceLine(handout), status: signWords(handout) }
	};
}

interface Axis {
	id: string;
	label: string;
	ids: string[];
	of: (row: TidyRow, position: number) => string;
}

/** The dimensions that tell the rows apart; a running number where their words do not. */
function axesOf(rows: readonly TidyRow[], words: Record<Part, string>): Axis[] {
	const axis = (id: Part): Axis => ({
		id,
		label: words[id],
		ids: [...new Set(rows.map((row) => row[id]))],
		of: (row) => row[id]
	});
	const used = parts.filter((part) => rows.some((row) => row[part] !== '')).map(axis);
	const all = [...used, axis('unit')];
	const seen = new Map<string, number>();
	const turns = rows.map((row, position) => {
		const key = JSON.stringify(all.map(({ of }) => of(row, position)));
		const turn = (seen.get(key) ?? 0) + 1;
		seen.set(key, turn);
		return String(turn);
	});
	const ids = [...new Set(turns)];
	if (ids.length < 2) return all;
	return [...all, { id: 'turn', label: '#', ids, of: (_, position) => turns[position] ?? '' }];
}

function dimensionOf({ label, ids }: Omit<Axis, 'id'>, id: string): JsonStat['dimension'][string] {
	const labels = Object.fromEntries(ids.map((name) => [name, name]));
	const unit = Object.fromEntries(ids.map((name) => [name, { label: name }]));
	return { label, category: { index: ids, label: labels, ...(id === 'unit' && { unit }) } };
}

const signWords = (handout: Handout): Record<string, string> =>
	Object.fromEntries(signLines(handout).map(({ sign, text }) => [sign, text]));
