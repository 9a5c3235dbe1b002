import { byName } from '../../core/order.ts';
import type { County } from '../../core/county.ts';
import type { IndicatorRow, RegionRow } from '../../data/queries/compare.ts';
import {
	mostPeers,
	peerGroups,
	type Choice,
	type Peer,
	type PeerGroup
} from '../../figures/compare/choice.ts';
import { groupParams, yearsOf, type CompareValues } from './specs.ts';

/** What the address asks for. */
export interface Question {
	choice: Choice;
	/** Null for the latest. */
	period: string | null;
	/** Regions of the lines. */
	regions: string[];
	/** A year the indicator has no value for; the latest is taken instead. */
	absentYear: string;
	/** Regions beyond what the chart can hold. */
	surplus: Peer[];
}

/** Districts one can set beside the county, by name. */
export const peersOf = (
	regions: readonly RegionRow[],
	{ region, state }: Pick<County, 'region' | 'state'>
): RegionRow[] =>
	regions
		.filter((row) => row.level === 'district' && row.region.startsWith(state))
		.filter((row) => row.region !== region)
		.toSorted((a, b) => byName(a.name_short_de, b.name_short_de));

/** The group the address names; chosen regions are an own list, whatever it says. */
export function groupOf({ group, regions }: CompareValues): PeerGroup {
	if (regions.length > 0) return 'own';
	return peerGroups.find((id) => groupParams[id] === group) ?? 'all';
}

/** Values of the address in, question out; null for an indicator nobody knows. */
export function readQuestion(
	values: CompareValues,
	indicators: readonly IndicatorRow[],
	peers: readonly RegionRow[],
	county: Pick<County, 'region' | 'state' | 'country' | 'neighbours'>
): Question | null {
	const indicator = indicators.find((row) => row.indicator === values.indicator);
	if (!indicator) return null;
	const group = groupOf(values);
	const members = {
		all: [],
		neighbours: county.neighbours,
		own: values.regions.slice(0, mostPeers)
	}[group];
	const named = (region: string): Peer[] =>
		peers.flatMap((row) => (row.region === region ? [{ region, name: row.name_short_de }] : []));
	const chosen = members.flatMap(named).toSorted((a, b) => byName(a.name, b.name));
	const isKnown = yearsOf(indicator).includes(values.year);
	return {
		choice: { indicator, group, peers: chosen },
		period: isKnown ? periodOf(indicator, values.year) : null,
		regions: [
			county.region,
			county.state,
			county.country,
			...chosen.slice(0, mostPeers).map(({ region }) => region)
		],
		absentYear: values.year !== '' && !isKnown ? values.year : '',
		surplus: values.regions.slice(mostPeers).flatMap(named)
	};
}

/** The period of a year; null for the latest, so that the opening view needs no engine. */
function periodOf({ periods }: IndicatorRow, year: string): string | null {
	const all = periods.split(',');
	const period = all.find((candidate) => candidate.startsWith(year)) ?? null;
	return period === all[0] ? null : period;
}

/** Two questions with the same key have the same rows. */
export const keyOf = ({
	choice,
	period,
	regions
}: Omit<Question, 'absentYear' | 'surplus'>): string =>
	[choice.indicator.indicator, period ?? '', ...regions].join(' ');
