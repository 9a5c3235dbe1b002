import { isNumber, symbolOf } from '../../core/value.ts';
import type { ChartData } from '../../charts/chart.ts';
import type { Messages } from '../../i18n/messages.ts';
import { chartRows } from '../../charts/kinds.ts';
import type { ChartRow } from '../../charts/kit/row.ts';
import type { Handout } from './handout.ts';
import { isoPeriod } from './iso-period.ts';

/** One value ready for a file; empty texts where there is nothing to say. */
export interface TidyRow {
	group: string;
	category: string;
	detail: string;
	/** ISO date, month, year or interval; as printed where it is none of them. */
	period: string;
	value: number | null;
	unit: string;
	/** The sign German official statistics print where a number is missing. */
	sign: string;
	/** The reason for the sign, or the flag of the number, in words. */
	remark: string;
	/** The value as it stands in the figure. */
	text: string;
}

/** The values of a figure as a long table: one row each, numbers as numbers. */
export function tidy({ shown, locale, t }: Pick<Handout, 'shown' | 'locale' | 't'>): TidyRow[] {
	const rows = chartRows(shown.chart);
	const unitOf = unitsOf(shown.chart, rows, t);
	return rows.map((row) => {
		const inDetail = row.period === '' ? isoPeriod(row.detail, locale) : undefined;
		const { value } = row;
		return {
			group: row.group,
			category: row.category,
			detail: inDetail ? '' : row.detail,
			period: inDetail ?? isoPeriod(row.period, locale) ?? row.period,
			value: isNumber(value) ? exact(value) : null,
			unit: unitOf(row),
			sign: isNumber(value) ? '' : symbolOf(value),
			remark: isNumber(value) ? flagIn(row.text, t) : t.missing[value],
			text: row.text
		};
	});
}

/** Cuts what binary arithmetic leaves behind: 48.400000000000006 → 48.4. */
const exact = (value: number): number => Number(value.toPrecision(12));

const flagIn = (text: string, { flags }: Messages): string =>
	Object.values(flags).find((word) => word !== '' && text.endsWith(`(${word})`)) ?? '';

/** The unit of each row: what stands behind its number, else that of the axis, else that of its neighbours. */
function unitsOf(
	chart: ChartData,
	rows: readonly ChartRow[],
	t: Messages
): (row: ChartRow) => string {
	const find = unitFinder(t);
	const found = new Map(rows.map((row) => [row, find(row.text) || find(row.label)]));
	const known = [...new Set(found.values())].filter((unit) => unit !== '');
	const axis = 'axisLabel' in chart ? chart.axisLabel : '';
	const shared = known.length === 1 ? (known[0] ?? '') : '';
	return (row) => found.get(row) || axis || shared;
}

/** Finds the unit behind (or the euro sign before) the last number of a text; words in the plural. */
function unitFinder({ units }: Messages): (text: string) => string {
	const words = new Map<string, string>([
		['%', units.percent.other],
		['€', units.eur.other],
		...Object.values(units).flatMap(({ one, other }): [string, string][] => [
			[one, other],
			[other, other]
		])
	]);
	words.delete('');
	const longest = [...words.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`\\d[\\s\\u202f\\u00a0]?(${longest.map(escaped).join('|')})(?![\\p{L}\\d])`,
		'u'
	);
	return (text) => {
		if (/€\d/.test(text)) return units.eur.other;
		return words.get(pattern.exec(text)?.[1] ?? '') ?? '';
	};
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
