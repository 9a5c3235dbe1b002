import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { isNumber } from '../../core/value.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { levelAgainst } from '../../findings/change.ts';
import type { LevelFinding } from '../../findings/finding.ts';
import { isFound, stretchOf } from '../../findings/series.ts';
import { indicatorMeasure, observedCell, observedPeriod } from '../columns/build.ts';
import { countyPlace, category, whereAndWhen } from '../columns/where.ts';
import type { DataRow, FigureData } from '../columns/columns.ts';
import { printTable } from '../columns/table.ts';
import type { Context, Figure } from '../figure.ts';
import { indicatorPrint } from '../indicator-print.ts';
import {
	pointsOf,
	seriesOf,
	threeRegionsCube,
	valueOf,
	type Observation
} from '../observations.ts';
import { printValue } from '../time-series.ts';
import { sentences } from '../trend.words.ts';
import { unemployedGroupsWords, type UnemployedGroup } from './unemployed-groups.words.ts';

/** Groups that the official table counts among the unemployed. */
const plans: readonly { id: UnemployedGroup; indicator: string }[] = [
	{ id: 'foreign', indicator: 'unemployed_foreign' },
	{ id: 'longterm', indicator: 'unemployed_longterm' },
	{ id: 'older', indicator: 'unemployed_55_64' },
	{ id: 'young', indicator: 'unemployed_15_24' },
	{ id: 'disabled', indicator: 'unemployed_severely_disabled' }
];
const total = 'unemployed_total';
const longtermShare = 'unemployed_longterm_share';

interface Group {
	id: UnemployedGroup;
	row: Observation;
	/** Share of all unemployed in per cent; null where it cannot be calculated. */
	share: number | null;
}

/** Unemployed people by group in the latest year with groups; the groups overlap. */
export const unemployedGroups: Figure<Observation> = {
	id: 'unemployed-groups',
	cube: threeRegionsCube('unemployed-groups', [
		...[total, longtermShare],
		...plans.map(({ indicator }) => indicator)
	]),
	present: (given, context) => {
		const { county } = context;
		const rows = given.filter(
			({ indicator, region }) => region === county.region && indicator !== longtermShare
		);
		const words = unemployedGroupsWords[context.locale];
		const { year, all, groups } = latest(rows);
		const shares = groups.flatMap(({ id, share }) => (share === null ? [] : [{ id, share }]));
		const percent = (value: number) => context.format.unit(value, 'percent', 1);
		const longterm = shares.find(({ id }) => id === 'longterm');
		const most = Math.max(...shares.map(({ share }) => share));
		const biggest = shares.filter(({ share }) => share === most);
		const subtitle = words.subtitle(context.county.name[context.locale], year);
		const data = dataOf(groups, all, year, context);
		const level = levelOf(given, year, context);
		const beside = level && {
			sign: level.sign,
			place: county.inState[context.locale],
			value: percent(level.other)
		};
		return {
			headline: longterm
				? words.headline(percent(longterm.share), year, beside)
				: words.plain(context.county.in[context.locale]),
			...(level && longterm ? { findings: [level] } : {}),
			subtitle,
			summary:
				biggest.length > 0
					? sentences(
							words.biggest(
								context.t.list(biggest.map(({ id }) => words.groups[id])),
								percent(most),
								biggest.length > 1
							),
							words.total(year, printed(all, context), all?.value === 1)
						)
					: words.none,
			chart: barChart({
				rows: groups.map((group) => barOf(group, year, context))
			}),
			data,
			table: printTable(data, { caption: subtitle, lines: 'group' }, context),
			notes: [words.overlap, words.longterm, words.share]
		};
	}
};

/** The share of long-term unemployed people beside that of the state, in the year shown. */
function levelOf(
	rows: readonly Observation[],
	year: string,
	{ county }: Pick<Context, 'county'>
): LevelFinding | null {
	const of = (region: string) => pointsOf(seriesOf(rows, longtermShare, region));
	const latest = stretchOf(of(county.region)).known.at(-1);
	if (latest?.period !== year) return null;
	const about = { indicator: longtermShare, region: county.region, against: county.state };
	const found = levelAgainst(latest, of(county.state), about, indicatorOf(longtermShare));
	return isFound(found) ? found : null;
}

/** The latest year in which any group is known, its groups largest first. */
function latest(rows: readonly Observation[]) {
	const ofGroups = rows.filter((row) => row.indicator !== total);
	const known = ofGroups.filter((row) => isNumber(valueOf(row)));
	// Where no number is known the last year says why.
	const years = (known.length > 0 ? known : ofGroups).map(({ period }) => period);
	const year = years.toSorted().at(-1) ?? '';
	const at = (indicator: string) =>
		rows.find((row) => row.indicator === indicator && row.period === year);
	const all = at(total);
	const whole = all && valueOf(all);
	const groups = plans.flatMap(({ id, indicator }): Group[] => {
		const row = at(indicator);
		if (!row) return [];
		const value = valueOf(row);
		const isShare = isNumber(value) && whole !== undefined && isNumber(whole) && whole > 0;
		return [{ id, row, share: isShare ? (value / whole) * 100 : null }];
	});
	const size = ({ row }: Group) => row.value ?? -1;
	return { year, all, groups: groups.toSorted((a, b) => size(b) - size(a)) };
}

const printed = (row: Observation | undefined, context: Context): string =>
	row
		? printValue(valueOf(row), row.flag, indicatorPrint(row.indicator), context)
		: context.t.missing['not-stated'];

const count = (row: Observation, context: Context): string =>
	printValue(valueOf(row), row.flag, { unit: 'count', decimals: 0 }, context);

function barOf({ id, row, share }: Group, year: string, context: Context): BarRow {
	const words = unemployedGroupsWords[context.locale];
	const name = words.groups[id];
	const of = share === null ? undefined : words.of(context.format.unit(share, 'percent', 1));
	const value = valueOf(row);
	return {
		id,
		name,
		role: id === 'longterm' ? 'accent' : 'compare',
		value,
		text: count(row, context),
		...(of && { detail: of }),
		label: `${name}, ${year}: ${[printed(row, context), of].filter(Boolean).join(', ')}`
	};
}

function dataOf(
	groups: readonly Group[],
	all: Observation | undefined,
	year: string,
	context: Context
): FigureData {
	const words = unemployedGroupsWords[context.locale];
	const row = (id: string, name: string, own: Observation, share: number | null): DataRow => ({
		id,
		place: countyPlace(context),
		period: observedPeriod(own),
		terms: { group: { id, name } },
		cells: {
			persons: { ...observedCell(own), indicator: own.indicator },
			share: { value: share ?? 'not-stated', source: own.source }
		}
	});
	return {
		columns: [
			...whereAndWhen(context),
			category('group', words.group),
			{ ...indicatorMeasure(total, words.unemployed), id: 'persons', bare: true },
			{
				...{ is: 'measure', id: 'share', title: words.shareName, unit: 'percent', decimals: 1 },
				certainty: 'own-calculation'
			}
		],
		rows: [
			...(all ? [row('total', context.t.total, all, 100)] : []),
			...groups.map(({ id, row: own, share }) => row(id, words.groups[id], own, share))
		]
	};
}
