import { byName } from '../../core/order.ts';
import type { Locale } from '../../core/locale.ts';
import type { IndicatorRow } from '../../data/queries/compare.ts';
import { nameOf } from '../../figures/compare/choice.ts';
import { yearsOf } from './specs.ts';
import type { CompareWords } from './words.ts';

interface Group {
	name: string;
	options: { id: string; name: string }[];
}

/** Indicators by their groups, each with its coverage: how many districts, which years. */
export function indicatorOptions(
	indicators: readonly IndicatorRow[],
	districts: number,
	locale: Locale,
	words: CompareWords
): Group[] {
	const groupOf = (row: IndicatorRow) => row[`group_${locale}`];
	const groups = [...new Set(indicators.map(groupOf))].toSorted(byName);
	return groups.map((name) => ({
		name,
		options: indicators
			.filter((row) => groupOf(row) === name)
			.map((row) => ({
				id: row.indicator,
				name: `${nameOf(row, locale)} (${words.coverage(row.regions, districts, spanOf(row, words.to))})`
			}))
			.toSorted((a, b) => byName(a.name, b.name))
	}));
}

/** Names of the indicators that are known, in the order of their ids. */
export const namesOf = (
	ids: readonly string[],
	indicators: readonly IndicatorRow[],
	locale: Locale
): string[] =>
	ids.flatMap((id) => {
		const row = indicators.find(({ indicator }) => indicator === id);
		return row ? [nameOf(row, locale)] : [];
	});

/** The years one can rank, with the latest first and chosen by "". */
export function yearOptions(
	indicator: IndicatorRow,
	format: (period: string) => string,
	words: CompareWords
): { id: string; name: string }[] {
	const [latest = '', ...older] = indicator.periods.split(',');
	return [
		{ id: '', name: words.latest(format(latest)) },
		...older.map((period) => ({ id: period.slice(0, 4), name: format(period) }))
	];
}

function spanOf(row: IndicatorRow, to: string): string {
	const years = yearsOf(row);
	const [last = ''] = years;
	const first = years.at(-1) ?? last;
	return first === last ? first : `${first} ${to} ${last}`;
}
