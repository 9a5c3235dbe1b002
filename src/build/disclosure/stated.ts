import type { Protection } from '#lib/data/schema/disclosure.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { isSmall } from '#lib/disclosure/rule.ts';
import type { Count } from './model.ts';
import { rounded, stepOf, type Method } from './rounding.ts';

/** A count with what it counts: measure, statement, and the keys that are no totals. */
export interface Stated {
	count: Count;
	measure: string;
	/** Which of several statements on the same people it is. */
	edition: string;
	keys: ReadonlyMap<string, string>;
}

/** Rows of one dataset as they are now, or as a kept edition published them. */
export interface Publication {
	dataset: string;
	rows: readonly Row[];
	primaryKey: readonly string[];
	rule: Protection;
	/** How numbers are published in it. */
	method: Method;
	/** The kept edition; undefined for what is about to be published. */
	kept?: string;
	/** Whether a row counts persons. */
	isAsked: (row: Row) => boolean;
}

/** Every count of a publication. */
export const statedIn = (publication: Publication): Stated[] =>
	publication.rule.counts.flatMap(({ field, when, measure }) =>
		publication.rows.flatMap((row, at): Stated[] => {
			const fits = Object.entries(when).every(([name, value]) => String(row[name]) === value);
			if (!fits || !publication.isAsked(row)) return [];
			const { editions } = publication.rule;
			const keys = keysOf(row, publication);
			const edition = editions === undefined ? '' : String(row[editions]);
			const own = measure ?? `${publication.dataset}.${field}`;
			const place = { dataset: publication.dataset, row: at, field };
			return [{ ...{ measure: own, edition, keys }, count: countOf(row, place, publication) }];
		})
	);

/** Keys of the row but those that say which statement it is, and those that stand for a total. */
function keysOf(row: Row, { primaryKey, rule }: Publication): Map<string, string> {
	const names = primaryKey.filter((name) => name !== rule.editions && name !== 'source');
	const totals = new Map(rule.sums.map(({ field, total }) => [field, total]));
	return new Map(
		names
			.map((name) => [name, String(row[name] ?? '')] as const)
			.filter(([name, value]) => totals.get(name) !== value)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
	);
}

function countOf(row: Row, place: Count['places'][number], publication: Publication): Count {
	const { rule, primaryKey, method, kept } = publication;
	const limit = rule.minCell;
	const sign = String(row[`${place.field}_symbol`] ?? '');
	const number = row[place.field];
	const value = typeof number === 'number' ? number : null;
	const isNow = kept === undefined;
	// An earlier edition wrote a point over small counts too, where the sign of one told too much.
	return {
		key: primaryKey.map((name) => String(row[name] ?? '')).join(' | '),
		...(value === null
			? rangeOfSign(sign, limit, isNow ? limit : 1)
			: rangeOf(value, method, isNow)),
		value: value !== null && (isNow || stepOf(method) === 0) ? value : null,
		small: isNow && (value === null ? sign === '*' : isSmall(value, limit)),
		hideable: isNow && rule.stored === undefined && value !== null,
		...{ sign: '' as const, limit, cost: Math.log2(2 + (value ?? 0)), places: isNow ? [place] : [] }
	};
}

/** What a sign tells; `least` is the smallest count a point may stand for. */
function rangeOfSign(sign: string, limit: number, least: number): { low: number; high: number } {
	if (sign === '*') return { low: 1, high: limit - 1 };
	return { low: sign === '.' ? least : 0, high: Infinity };
}

/** What a number tells as it is published; a kept one is rounded already. */
function rangeOf(value: number, method: Method, isNow: boolean): { low: number; high: number } {
	const step = stepOf(method);
	if (step === 0) return { low: value, high: value };
	const shown = isNow ? rounded(value, step) : value;
	return { low: Math.max(0, Math.ceil(shown - step / 2)), high: Math.ceil(shown + step / 2) - 1 };
}
