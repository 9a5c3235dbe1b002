import { changeOfSeries, changeOver, lastChange, levelAgainst, type Printed } from './change.ts';
import { crossingOf, recordOf, turnOf } from './course.ts';
import type {
	About,
	ChangeFinding,
	CrossingFinding,
	LevelFinding,
	RecordFinding,
	TurnFinding
} from './finding.ts';
import { isFound, stretchOf, type Known, type None, type Point, type Stretch } from './series.ts';

/** What a series alone, and other regions beside it, let one say. */
export interface SeriesFindings {
	stretch: Stretch;
	latest: Known | undefined;
	/** Since the last number before, however long ago. */
	last: ChangeFinding | None;
	fiveYears: ChangeFinding | None;
	/** Over all comparable years. */
	whole: ChangeFinding | None;
	turn: TurnFinding | null;
	record: RecordFinding | null;
	/** Lines of the other regions it has crossed. */
	crossings: readonly CrossingFinding[];
	/** Against each of the other regions that has the same period and source, in their order. */
	levels: readonly LevelFinding[];
}

/** Computes every finding of one series; what lies before a cut does not compare. */
export function seriesFindings(
	points: readonly Point[],
	about: Omit<About, 'period'>,
	printed: Printed & { nominal: boolean },
	beside: readonly { against: string; points: readonly Point[] }[],
	cut: number | null = null
): SeriesFindings {
	const stretch = stretchOf(points, cut);
	const latest = stretch.known.at(-1);
	return {
		...{ stretch, latest },
		last: lastChange(stretch, about, printed),
		fiveYears: changeOver(5, stretch, about, printed),
		whole: changeOfSeries(stretch, about, printed),
		turn: turnOf(stretch, about, printed.decimals),
		record: recordOf(stretch, about, printed),
		crossings: beside.flatMap(
			({ against, points: others }) =>
				crossingOf(stretch, others, { ...about, against }, printed.decimals) ?? []
		),
		levels: beside
			.map((other) =>
				levelAgainst(latest, other.points, { ...about, against: other.against }, printed)
			)
			.filter(isFound)
	};
}
