import { isNumber } from '../../core/value.ts';
import type { RankingRow } from '../../data/queries/compare.ts';
import { printedDifference } from '../../findings/series.ts';
import { printValue } from '../time-series.ts';
import { isComparable, printOf, type CompareContext } from './choice.ts';
import { rankPlaces, valueBeside } from './places.ts';

/** A difference as a number, and as it is printed with its sign. */
interface Distance {
	value: number | null;
	text: string;
}

/** A district with its place, and how far it is from the county and from the state. */
export interface PeerItem {
	region: string;
	name: string;
	rank: number | null;
	value: number | null;
	text: string;
	fromOwn: Distance;
	fromState: Distance;
}

/** A comparison group as a list, best place first. */
export interface PeerList {
	items: PeerItem[];
	/** Period of all values, as the data have it. */
	period: string;
	source: string;
	/** Places that were given, the denominator of every rank. */
	of: number;
	/** False for counts: they follow the size of the districts, and a distance would say nothing else. */
	withDistances: boolean;
}

/** The districts of the chosen group with rank among all districts of the state, value and distances. */
export function peerList(rows: readonly RankingRow[], context: CompareContext): PeerList {
	const { county, filters, format, t } = context;
	const { indicator, group, peers } = filters;
	const ranked = rankPlaces(rows, indicator);
	const print = printOf(indicator, t.units);
	const members = new Set([county.region, ...peers.map(({ region }) => region)]);
	const shown = ranked.places.filter(({ region }) => group === 'all' || members.has(region));
	const own = ranked.places.find(({ region }) => region === county.region)?.value;
	const state = valueBeside(rows, county.state, ranked.source);
	const from = (value: unknown, other: unknown): Distance => {
		if (typeof value !== 'number' || typeof other !== 'number') return { value: null, text: '–' };
		const away = printedDifference(value, other, print.decimals);
		const sign = away > 0 ? '+' : '';
		return { value: away, text: `${sign}${format.number(away, print.decimals)}` };
	};
	return {
		items: shown.map(({ region, name, rank, value, flag }) => ({
			region,
			name,
			rank,
			value: isNumber(value) ? value : null,
			text: printValue(value, flag, { ...print, unit: print.bare ? 'count' : print.unit }, context),
			fromOwn: region === county.region ? { value: null, text: '–' } : from(value, own),
			fromState: from(value, state)
		})),
		period: ranked.period,
		source: ranked.source,
		of: ranked.known,
		withDistances: isComparable(indicator)
	};
}
