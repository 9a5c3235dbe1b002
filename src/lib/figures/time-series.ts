import { isNumber, type Value } from '../core/value.ts';
import type { Role } from '../charts/kit/spec.ts';
import type { LinePoint, LineSeries } from '../charts/lines/data.ts';
import { valueText, yearOf, type Unit } from '../i18n/format.ts';
import type { Context } from './figure.ts';
import { seriesOf, valueOf, type Observation } from './observations.ts';

/** One region or group as it is drawn. */
export interface SeriesPlan {
	id: string;
	/** Direct label of the line and head of the table column. */
	name: string;
	role: Role;
	rows: readonly Observation[];
}

/** How values of a figure are printed. */
export interface Print {
	unit: Unit;
	decimals: number;
	/** Leaves the unit to axis and caption; the spoken label keeps it. */
	bare?: true;
}

/** Prints a value with unit, or the reason why it is missing, with its flag in words. */
export function printValue(
	value: Value,
	flag: string,
	{ unit, decimals }: Print,
	{ t, format }: Pick<Context, 't' | 'format'>
): string {
	const text = valueText(value, (n) => format.unit(n, unit, decimals), t.missing);
	const word = isKnownFlag(flag, t.flags) ? t.flags[flag] : '';
	return isNumber(value) && word !== '' ? `${text} (${word})` : text;
}

const isKnownFlag = <T extends object>(flag: string, flags: T): flag is Extract<keyof T, string> =>
	flag in flags;

/** Lines of a chart from rows: one point a row, its spoken label made of series, period and value. */
export function toSeries(
	plans: readonly SeriesPlan[],
	print: Print,
	context: Pick<Context, 't' | 'format'>
): LineSeries[] {
	return plans.map(({ id, name, role, rows }) => ({
		id,
		name,
		role,
		points: rows.map((row) => toPoint(id, name, row, print, context))
	}));
}

function toPoint(
	series: string,
	name: string,
	row: Observation,
	print: Print,
	context: Pick<Context, 't' | 'format'>
): LinePoint {
	const value = valueOf(row);
	const period = context.format.period(row.period);
	const spoken = printValue(value, row.flag, print, context);
	const text = print.bare
		? printValue(value, row.flag, { ...print, unit: 'count' }, context)
		: spoken;
	return {
		id: `${series}-${row.period}-${row.source}`,
		x: yearOf(row.period),
		period,
		value,
		text,
		label: `${name}, ${period}: ${spoken}`,
		...(isNumber(value) && { short: context.format.number(value, print.decimals) })
	};
}

/** Names of lines by their id, for the table beside them. */
export const namesOf = (plans: readonly SeriesPlan[]): Record<string, string> =>
	Object.fromEntries(plans.map(({ id, name }) => [id, name]));

/** County, state and country as three lines in their fixed roles. */
export function threeRegions(
	rows: readonly Observation[],
	indicator: string,
	{ county, locale }: Pick<Context, 'county' | 'locale'>
): SeriesPlan[] {
	const plan = (id: string, name: string, role: Role): SeriesPlan => ({
		id,
		name,
		role,
		rows: seriesOf(rows, indicator, id)
	});
	return [
		plan(county.region, county.short[locale], 'accent'),
		plan(county.state, county.stateName[locale], 'compare'),
		plan(county.country, county.countryName[locale], 'context')
	].filter(({ rows: own }) => own.length > 0);
}
