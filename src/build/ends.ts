import type { Ended } from '#lib/data/next-figures.ts';
import type { Row } from '#lib/data/schema/rows.ts';

const most = 3;

/** The last periods in some rows, each with its indicators; without indicators one period. */
export function endsOf(rows: readonly Row[], last: string | null, indicators: Indicators): Ended[] {
	if (last === null) return [];
	const byIndicator = Map.groupBy(rows, ({ indicator }) => text(indicator));
	if (byIndicator.has('')) return [{ period: last, names: [] }];
	const ends = [...byIndicator].map(([id, own]) => ({ id, period: lastOf(own) }));
	const byPeriod = [...Map.groupBy(ends, ({ period }) => period)].map(([period, own]) => ({
		period,
		names: namesOf(
			own.map(({ id }) => id),
			indicators
		),
		...(own.some(({ id }) => isAhead(byIndicator.get(id), period)) && { ahead: true as const })
	}));
	const longest = byPeriod.toSorted((a, b) => b.names.length - a.names.length)[0];
	return byPeriod.map((end) => {
		const isRest = byPeriod.length === 1 || (end === longest && end.names.length > most);
		return isRest ? { ...end, names: [] } : end;
	});
}

/** Rows of indicators by their id. */
export type Indicators = ReadonlyMap<string, Row>;

const text = (cell: unknown) => (typeof cell === 'string' ? cell : '');

/** Whether a region has a period behind the one with which most end. */
const isAhead = (rows: readonly Row[] = [], last: string) =>
	rows.some(({ period }) => text(period) > last);

/** The period with which most regions end: a state may be a year ahead of its districts. */
function lastOf(rows: readonly Row[]): string {
	const byRegion = Map.groupBy(rows, ({ region }) => text(region));
	const lasts = [...byRegion.values()].map(
		(own) =>
			own
				.map(({ period }) => text(period))
				.toSorted()
				.at(-1) ?? ''
	);
	const counted = [...Map.groupBy(lasts, (period) => period)];
	return (
		counted.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? 1 : -1))[0]?.[0] ?? ''
	);
}

/** Short names; a part goes with its whole. */
function namesOf(ids: readonly string[], indicators: Indicators): Ended['names'] {
	const isPart = (id: string) => {
		const { part_of: whole, variant_of: main } = indicators.get(id) ?? {};
		return [whole, main].some((other) => ids.includes(text(other)));
	};
	const nameIn = (id: string, locale: 'de' | 'en') => {
		const row = indicators.get(id);
		return text(row?.[`short_${locale}`]) || text(row?.[`name_${locale}`]) || id;
	};
	return ids
		.filter((id) => !isPart(id))
		.map((id) => ({ de: nameIn(id, 'de'), en: nameIn(id, 'en') }));
}
