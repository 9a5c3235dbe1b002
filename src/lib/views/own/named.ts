import { byName } from '../../core/order.ts';
import type { County } from '../../core/county.ts';
import { isNumber } from '../../core/value.ts';
import type { Peer } from '../../figures/compare/choice.ts';
import { withoutUnit } from '../../own/units.ts';
import type { OwnChoice, OwnPoint } from '../../own/points.ts';
import type { OwnEntry } from '../../own/table.ts';
import { otherUnit } from './kinds.ts';

/** A text of a column as the file names it. */
export const termName = ({ shape }: Pick<OwnEntry, 'shape'>, key: string, term: string): string =>
	shape.labels[`${key}=${term}`] ?? term;

/** Name of a column: in the words of the page where it is one of official tables. */
export function headOf(
	{ columns }: Pick<OwnEntry, 'columns'>,
	column: string,
	heads: Readonly<Record<string, string>>
): string {
	const label = columns.find(({ name }) => name === column)?.label ?? column;
	return heads[label] ?? label;
}

/** The parts a choice narrows the numbers to: "Geschlecht: weiblich"; the measure and its unit are no parts. */
export const partsNamed = (
	table: OwnEntry,
	{ keys }: OwnChoice,
	{ heads, whole }: { heads: Readonly<Record<string, string>>; whole: string }
): string[] =>
	table.shape.keys
		.filter((key) => key !== 'measure' && key !== 'unit')
		.map((key) => {
			const term = keys[key] ?? '';
			return `${headOf(table, key, heads)}: ${term === '' ? whole : termName(table, key, term)}`;
		});

/** What is drawn, in the words of the file: the measure and the parts it is narrowed to. */
export function measureName(table: OwnEntry, { measure, keys }: OwnChoice): string {
	const isLong = table.shape.keys.includes('measure');
	const own = withoutUnit(table.columns.find(({ name }) => name === measure)?.label ?? measure);
	const head = isLong ? termName(table, 'measure', keys.measure ?? '') : own;
	const parts = Object.entries(keys)
		.filter(([key, term]) => term !== '' && key !== 'measure' && key !== 'unit')
		.map(([key, term]) => termName(table, key, term));
	const unit = otherUnit(table, { measure, keys });
	const name = [head, ...parts].join(', ');
	return unit === '' ? name : `${name} (${unit})`;
}

/** Regions one can set beside the county: all of the table but county, state and country. */
export function peersIn(
	points: readonly OwnPoint[],
	{ region, state, country }: Pick<County, 'region' | 'state' | 'country'>,
	nameOf: (region: string) => string
): Peer[] {
	const ids = new Set(points.map((point) => point.region));
	return [...ids]
		.filter((id) => ![region, state, country].includes(id))
		.map((id) => ({ region: id, name: nameOf(id) }))
		.toSorted((a, b) => byName(a.name, b.name));
}

/** Periods with a number, the newest first. */
export const periodsIn = (points: readonly OwnPoint[]): string[] =>
	[...new Set(points.filter(({ value }) => isNumber(value)).map(({ period }) => period))]
		.sort()
		.reverse();
