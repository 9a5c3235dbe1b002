import { isOld, readPeriod } from '../core/period.ts';
import type { Value } from '../core/value.ts';
import type { Indicator } from '../data/indicators.ts';
import { yearOf } from '../i18n/format.ts';
import { changeElsewhere, changeOfSeries, changeOver, lastChange, levelAgainst } from './change.ts';
import { crossingOf, recordOf, turnOf } from './course.ts';
import type {
	ChangeFinding,
	CrossingFinding,
	LevelFinding,
	RankFinding,
	RecordFinding,
	TurnFinding,
	ValueFinding
} from './finding.ts';
import { rankOf } from './rank.ts';
import { isFound, isSame, seriesOf, stretchOf, type None, type Point } from './series.ts';

/** How old the value is on the day of the edition. */
export interface Age {
	/** Calendar years since its period. */
	years: number;
	/** True beyond three years. */
	isOld: boolean;
}

/** All that can be said about one indicator in one region. */
export interface FindingSet {
	indicator: Indicator;
	region: string;
	latest: ValueFinding | None;
	oneYear: ChangeFinding | None;
	fiveYears: ChangeFinding | None;
	/** The change of the state over the same five years. */
	stateFiveYears: ChangeFinding | None;
	/** Since the last number before, however long ago. */
	last: ChangeFinding | None;
	/** Over all comparable years. */
	whole: ChangeFinding | None;
	state: LevelFinding | None;
	nation: LevelFinding | None;
	rank: RankFinding | None;
	turn: TurnFinding | null;
	/** Since when it has lain on its side of the state's value. */
	crossing: CrossingFinding | null;
	record: RecordFinding | null;
	/** First year after the last break; null where the series has none. */
	breakAt: number | null;
	age: Age | null;
	/** Every district in the period of the value. */
	districts: readonly DistrictValue[];
}

/** A district beside the value: its own value, and its change over the same five years. */
export interface DistrictValue {
	region: string;
	value: Value;
	fiveYears: ChangeFinding | None;
}

/** What findings are made from. */
export interface Evidence {
	indicator: Indicator;
	/** Values of a region, of all periods and sources. */
	pointsOf: (region: string) => readonly Point[];
	districts: readonly string[];
	state: string;
	country: string;
	/** Day of the edition, ISO. */
	today: string;
}

/** The value of a region in one period and of one series; a region without a row states none. */
const valueAt = (points: readonly Point[], at: Point | undefined): Value =>
	points.find((point) => at !== undefined && isSame(point, at))?.value ?? 'not-stated';

const ageOf = (period: string, { periodKind }: Indicator, today: string): Age => ({
	years: yearOf(today) - yearOf(period),
	isOld: isOld(readPeriod(period, periodKind), today)
});

/** Computes every finding of one indicator and region, each once. */
export function findingSet(region: string, evidence: Evidence): FindingSet {
	const { indicator, pointsOf, state, country, today } = evidence;
	const stretch = stretchOf(pointsOf(region));
	const latest = stretch.known.at(-1);
	const about = { indicator: indicator.id, region };
	const fiveYears = changeOver(5, stretch, about, indicator);
	const sameYears = (other: string) =>
		isFound(fiveYears)
			? changeElsewhere(fiveYears, latest && seriesOf(latest), pointsOf(other), other, indicator)
			: fiveYears;
	const districts = evidence.districts.map((id) => ({
		region: id,
		value: valueAt(pointsOf(id), latest),
		fiveYears: sameYears(id)
	}));
	const level = (against: string) =>
		levelAgainst(latest, pointsOf(against), { ...about, against }, indicator);
	const lastReason = stretch.points.at(-1)?.value;
	const why = typeof lastReason === 'string' ? lastReason : ('not-stated' as const);
	return {
		...{ indicator, region, districts },
		latest: latest
			? {
					...{ kind: 'value', ...about, period: latest.period, value: latest.value },
					...{ source: latest.source, flag: latest.flag ?? '' }
				}
			: { why },
		oneYear: changeOver(1, stretch, about, indicator),
		fiveYears,
		stateFiveYears: sameYears(state),
		last: lastChange(stretch, about, indicator),
		whole: changeOfSeries(stretch, about, indicator),
		state: level(state),
		nation: level(country),
		rank: latest ? rankOf(districts, { ...about, period: latest.period }, indicator) : { why },
		turn: turnOf(stretch, about, indicator.decimals),
		crossing: crossingOf(
			stretch,
			pointsOf(state),
			{ ...about, against: state },
			indicator.decimals
		),
		record: recordOf(stretch, about, indicator),
		breakAt: stretch.since,
		age: latest ? ageOf(latest.period, indicator, today) : null
	};
}
