import type { Sign } from './series.ts';

/** What rank 1 means: the favourable value where a direction is declared, else the highest. */
export type RankRule = 'lowest-is-best' | 'highest-is-best' | 'highest-first';

/** What every finding is about. */
export interface About {
	indicator: string;
	region: string;
	/** Period of the value it speaks of, as stored. */
	period: string;
}

/** The value itself. */
export interface ValueFinding extends About {
	kind: 'value';
	value: number;
	source: string;
	flag: string;
}

/** The value against that of another region in the same period and from the same source. */
export interface LevelFinding extends About {
	kind: 'level';
	against: string;
	value: number;
	other: number;
	/** By the printed numbers: 1 where the region lies higher. */
	sign: Sign;
	difference: number;
	/** Distance in per cent of the other value; null where it cannot be calculated. */
	percent: number | null;
}

/** The value against an earlier one of the same stretch. */
export interface ChangeFinding extends About {
	kind: 'change';
	from: string;
	value: number;
	previous: number;
	sign: Sign;
	difference: number;
	percent: number | null;
	/** True for a count or an amount that is practically the same. */
	hardly: boolean;
}

/** Where the series is going: direction of the last step and since when it has it. */
export interface TurnFinding extends About {
	kind: 'turn';
	sign: Sign;
	/** Year the movement started from: the last turn, or the first known year. */
	since: number;
	/** Number of yearly steps in this direction. */
	steps: number;
	/** True when it moved the other way before. */
	again: boolean;
	/** Year of the last earlier step in this direction, across steps the other way. */
	before: number | null;
}

/** Since when the value has lain above or below that of another region, after it lay on the other side. */
export interface CrossingFinding extends About {
	kind: 'crossing';
	against: string;
	sign: 1 | -1;
	since: number;
}

/** The last value as a high or low: since the year named, or, when there is none, of all years from `from` on. */
export interface RecordFinding extends About {
	kind: 'record';
	which: 'high' | 'low';
	since: number | null;
	from: number;
	/** True where `from` is the first year after a break. */
	afterBreak: boolean;
	/** True for money in current prices. */
	nominal: boolean;
}

/** Highest or lowest value of the stretch. */
export interface PeakFinding extends About {
	kind: 'peak';
	which: 'high' | 'low';
	value: number;
}

/** Place among the districts that have a value. */
export interface RankFinding extends About {
	kind: 'rank';
	rule: RankRule;
	value: number;
	rank: number;
	of: number;
	/** Set where the place is one among a chosen group. */
	among?: string;
	/** Regions that share the rank. */
	ties: readonly string[];
}

/** A statement about one number, computed once; pages choose which, not what it says. */
export type Finding =
	| ValueFinding
	| LevelFinding
	| ChangeFinding
	| TurnFinding
	| CrossingFinding
	| RecordFinding
	| PeakFinding
	| RankFinding;

/** What tells a finding from others of the same number: the other region or group, the earlier period, high or low. */
function partOf(finding: Finding): string {
	if (finding.kind === 'level' || finding.kind === 'crossing') return finding.against;
	if (finding.kind === 'change') return finding.from;
	if (finding.kind === 'rank') return finding.among ?? '';
	return finding.kind === 'peak' ? finding.which : '';
}

/** Two findings of one id must say the same. */
export const findingId = (finding: Finding): string =>
	[finding.indicator, finding.region, finding.period, finding.kind, partOf(finding)]
		.filter((part) => part !== '')
		.join('/');
