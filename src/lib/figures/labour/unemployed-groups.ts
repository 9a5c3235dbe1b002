import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { isNumber } from '../../core/value.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { levelAgainst } from '../../findings/change.ts';
import type { LevelFinding, ValueFinding } from '../../findings/finding.ts';
import { isFound, stretchOf } from '../../findings/series.ts';
import { indicatorMeasure, observedCell, observedPeriod } from '../columns/build.ts';
import { caseData, ownMeasure, type Case } from '../columns/cases.ts';
import { category, placeIn } from '../columns/where.ts';
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

interface Plan {
	id: UnemployedGroup;
	indicator: string;
	/** The indicator of its share of all unemployed people, where the data have one. */
	share?: string;
}

/** Groups that the official table counts among the unemployed. */
const longtermShare = 'unemployed_longterm_share';
const plans: readonly Plan[] = [
	{ id: 'foreign', indicator: 'unemployed_foreign' },
	{ id: 'longterm', indicator: 'unemployed_longterm', share: longtermShare },
	{ id: 'older', indicator: 'unemployed_55_64' },
	{ id: 'young', indicator: 'unemployed_15_24' },
	{ id: 'disabled', indicator: 'unemployed_severely_disabled' }
];
const total = 'unemployed_total';

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
		const rows = given.filter(({ region }) => region === county.region);
		const words = unemployedGroupsWords[context.locale];
		const { year, all, groups } = latest(rows);
		const shares = groups.flatMap(({ id, share }) => (share === null ? [] : [{ id, share }]));
		const percent = (value: number) => context.format.unit(value, 'percent', 1);
		const longterm = shares.find(({ id }) => id === 'longterm');
		const most = Math.max(...shares.map(({ share }) => share));
		const biggest = shares.filter(({ share }) => share === most);
		const subtitle = words.subtitle(context.county.name[context.locale], year);
		const level = longterm ? levelOf(given, year, context) : null;
		const ofState = given.find((row) => isStateShare(row, context) && row.period === year);
		const data = dataOf(groups, all, level && ofState, context);
		return {
			headline: longterm
				? words.headline(percent(longterm.share), year)
				: words.plain(context.county.in[context.locale]),
			...(level ? { findings: [...valueOfLevel(given, level), level] } : {}),
			subtitle,
			summary:
				biggest.length > 0
					? sentences(
							level
								? words.beside(level.sign, county.inState[context.locale], percent(level.other))
								: '',
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
			table: printTable(
				{ ...data, rows: data.rows.map((line) => lineOf(line, context)) },
				{ caption: subtitle, lines: 'group' },
				context
			),
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
	const indicator = indicatorOf(longtermShare);
	const of = (region: string) => pointsOf(seriesOf(rows, longtermShare, region), indicator);
	const latest = stretchOf(of(county.region)).known.at(-1);
	if (latest?.period !== year) return null;
	const about = { indicator: longtermShare, region: county.region, against: county.state };
	const found = levelAgainst(latest, of(county.state), about, indicator);
	return isFound(found) ? found : null;
}

/** The value that the headline states, as the finding it is. */
const valueOfLevel = (rows: readonly Observation[], level: LevelFinding): ValueFinding[] =>
	seriesOf(rows, level.indicator, level.region)
		.filter(({ period }) => period === level.period)
		.map(({ source, flag }) => ({
			...{ kind: 'value', indicator: level.indicator, region: level.region },
			...{ period: level.period, value: level.value, source, flag }
		}));

const isStateShare = ({ indicator, region }: Observation, { county }: Context): boolean =>
	indicator === longtermShare && region === county.state;

/** The table names places beside the group: the state has a line of its own. */
function lineOf(row: DataRow, { county, locale }: Context): DataRow {
	const { group } = row.terms;
	if (!group || row.place.kind !== 'region' || row.place.ags !== county.state) return row;
	const name = unemployedGroupsWords[locale].inPlace(group.name, county.inState[locale]);
	return { ...row, terms: { group: { id: row.id, name } } };
}

/** The latest year in which any group is known, its groups largest first. */
function latest(rows: readonly Observation[]) {
	const ofGroups = rows.filter((row) => plans.some(({ indicator }) => indicator === row.indicator));
	const known = ofGroups.filter((row) => isNumber(valueOf(row)));
	// Where no number is known the last year says why.
	const years = (known.length > 0 ? known : ofGroups).map(({ period }) => period);
	const year = years.toSorted().at(-1) ?? '';
	const at = (indicator: string) =>
		rows.find((row) => row.indicator === indicator && row.period === year);
	const all = at(total);
	const numberAt = (indicator: string): number | null => {
		const row = at(indicator);
		const value = row ? valueOf(row) : 'not-stated';
		return isNumber(value) ? value : null;
	};
	const whole = numberAt(total);
	const shareOf = ({ indicator, share }: Plan): number | null => {
		if (share !== undefined) return numberAt(share);
		const part = numberAt(indicator);
		return part !== null && whole !== null && whole > 0 ? (part / whole) * 100 : null;
	};
	const groups = plans.flatMap((plan): Group[] => {
		const row = at(plan.indicator);
		return row ? [{ id: plan.id, row, share: shareOf(plan) }] : [];
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
	ofState: Observation | null | undefined,
	context: Context
): FigureData {
	const words = unemployedGroupsWords[context.locale];
	const row = (id: string, name: string, own: Observation, share: number | null): Case => ({
		id,
		period: observedPeriod(own),
		terms: { group: { id, name } },
		cells: {
			persons: { ...observedCell(own), indicator: own.indicator },
			share: { value: share ?? 'not-stated', source: own.source }
		}
	});
	return caseData(
		[
			category('group', words.group),
			{ ...indicatorMeasure(total, words.unemployed), id: 'persons', bare: true },
			ownMeasure('share', words.shareName, 'percent', 'own-calculation', { decimals: 1 })
		],
		[
			...(all ? [row('total', context.t.total, all, 100)] : []),
			...groups.map(({ id, row: own, share }) => row(id, words.groups[id], own, share)),
			...(ofState ? [stateRow(ofState, context)] : [])
		],
		context
	);
}

/** The share that the table of the state gives; how many people it stands for is not in the data. */
const stateRow = (own: Observation, context: Context): DataRow => ({
	id: 'longterm-state',
	place: placeIn(own.region, own.name, context),
	period: observedPeriod(own),
	terms: {
		group: { id: 'longterm', name: unemployedGroupsWords[context.locale].groups.longterm }
	},
	cells: {
		share: {
			...observedCell(own),
			...{ indicator: longtermShare, certainty: indicatorOf(longtermShare).certainty }
		}
	}
});
