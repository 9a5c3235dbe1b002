/** How the official indicators are dated. */
export const periodKinds = ['reference-date', 'annual-mean', 'annual'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** When a value holds: a year or its mean (`ahead` where it is forecast for that year alone), a day, a month, a stretch, a forecast up to a year (its base may be unknown), or no time. */
export type Period =
	| { kind: 'year' | 'annual-mean'; year: number; ahead?: true }
	| { kind: 'date'; date: string }
	| { kind: 'month'; month: string }
	| { kind: 'span'; from: string; to: string }
	| { kind: 'horizon'; base: number | null; horizon: number }
	| { kind: 'none' };

/** For what has no time. */
export const timeless: Period = { kind: 'none' };

/** Reads a stored period: "2023", "2023-12-31", "2023-05", "2021/2022", ""; throws for other texts. */
export function readPeriod(stored: string, kind: PeriodKind = 'annual'): Period {
	if (stored === '') return timeless;
	if (/^\d{4}$/.test(stored))
		return { kind: kind === 'annual-mean' ? 'annual-mean' : 'year', year: Number(stored) };
	if (/^\d{4}-\d{2}-\d{2}$/.test(stored)) return { kind: 'date', date: stored };
	if (/^\d{4}-\d{2}$/.test(stored)) return { kind: 'month', month: stored };
	const [from, to, ...rest] = stored.split('/');
	if (from && to && rest.length === 0) return { kind: 'span', from, to };
	throw new Error(`no period: "${stored}"`);
}

/** As ISO 8601 has it; "" for no time. */
export function isoPeriod(period: Period): string {
	switch (period.kind) {
		case 'none':
			return '';
		case 'date':
			return period.date;
		case 'month':
			return period.month;
		case 'span':
			return `${period.from}/${period.to}`;
		case 'horizon':
			return `${period.base ?? '..'}/${period.horizon}`;
		default:
			return String(period.year);
	}
}

/** The last date the data themselves speak of, as stored: of a forecast the year it starts from; "" for no time. */
export function asOf(period: Period): string {
	if (period.kind === 'horizon') return String(period.base ?? '');
	if ('ahead' in period) return '';
	return period.kind === 'span' ? period.to : isoPeriod(period);
}

/** Years from which on data count as old. */
const oldAfter = 3;

/** Whether more than three full years lie between what the data speak of and a day. */
export function isOld(period: Period, today: string): boolean {
	const date = asOf(period);
	// A year, a month: what counts is their last day.
	const last = `${date}${'-12-31'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10);
	return date !== '' && `${Number(last.slice(0, 4)) + oldAfter}${last.slice(4)}` < today;
}

/** Orders periods and other keys by their characters: for `toSorted`. */
export const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
