import { isNumber } from '../core/value.ts';
import type { ChangeFinding } from './finding.ts';
import { isFound, type None } from './series.ts';
import type { FindingSet } from './set.ts';

/** A finding set with where its indicator belongs. */
export interface Candidate {
	set: FindingSet;
	group: string;
	topic: string;
	dataset: string;
	/** The indicator it is contained in, or "". */
	partOf: string;
	/** The indicator that stands for it in overviews, as it measures nearly the same, or "". */
	variantOf: string;
}

/** The numbers an order is made of; the score is (1 + gap) × (1 + change) × (1 + place) × freshness. */
export interface Importance {
	/** What is compared: values, or of counts their growth in five years, in per cent. */
	measure: 'value' | 'growth';
	/** Distance to the state in standard deviations of the districts, at most 3. */
	gap: number;
	/** Five-year change against that of the state, in the same unit, at most 3; 0 where there is none. */
	change: number;
	/** Distance from the middle rank: 0 in the middle, 1 at the ends. */
	place: number;
	/** 1, less a tenth for each year of age beyond the first; 0 for old data. */
	freshness: number;
	/** Districts that are compared. */
	of: number;
	score: number;
}

/** How the parts of a score are limited; a page prints these numbers. */
export const importanceRule = {
	most: 3,
	lossPerYear: 0.1,
	/** Fewer districts say little about a place among them. */
	fewestDistricts: 10,
	perGroup: 1,
	perTopic: 2
};
export type ImportanceRule = typeof importanceRule;

/** A candidate with its score. */
export type Scored<T extends Candidate = Candidate> = T & { importance: Importance };

/** What is compared of county, state and districts: the values, or of counts their growth. */
function measured({ indicator, latest, state, fiveYears, stateFiveYears, districts }: FindingSet) {
	const growth = (found: ChangeFinding | None) => (isFound(found) ? found.percent : null);
	return indicator.comparable
		? {
				own: isFound(latest) ? latest.value : null,
				beside: isFound(state) ? state.other : null,
				values: districts.map(({ value }) => (isNumber(value) ? value : null))
			}
		: {
				own: growth(fiveYears),
				beside: growth(stateFiveYears),
				values: districts.map((district) => growth(district.fiveYears))
			};
}

const movedBy = (change: ChangeFinding | None): number | null =>
	isFound(change) ? change.value - change.previous : null;

/** Spread of some numbers around their mean; all of them are known, so it is no estimate. */
function deviation(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return Math.sqrt(squares / values.length);
}

/** How far a value is from the middle of all; those that are equal share the middle of their places. */
function placeOf(own: number, values: readonly number[]): number {
	if (values.length < 2) return 0;
	const below = values.filter((value) => value < own).length;
	const equal = values.filter((value) => value === own).length;
	const middle = (values.length - 1) / 2;
	return Math.abs(below + (equal - 1) / 2 - middle) / middle;
}

/** The score of a finding set, or null where it cannot be compared with the state. */
export function importanceOf(
	set: FindingSet,
	rule: ImportanceRule = importanceRule
): Importance | null {
	const { own, beside, values: all } = measured(set);
	const values = all.filter((value) => value !== null);
	if (own === null || beside === null || !set.age) return null;
	const spread = deviation(values);
	if (values.length < rule.fewestDistricts || spread === 0) return null;
	const inDeviations = (distance: number) => Math.min(rule.most, Math.abs(distance) / spread);
	const [moved, stateMoved] = [movedBy(set.fiveYears), movedBy(set.stateFiveYears)];
	const isRate = set.indicator.comparable;
	const parts = {
		gap: inDeviations(own - beside),
		change: !isRate || moved === null || stateMoved === null ? 0 : inDeviations(moved - stateMoved),
		place: placeOf(own, values),
		freshness: set.age.isOld ? 0 : 1 - rule.lossPerYear * Math.max(0, set.age.years - 1)
	};
	const score = (1 + parts.gap) * (1 + parts.change) * (1 + parts.place) * parts.freshness;
	return { measure: isRate ? 'value' : 'growth', ...parts, of: values.length, score };
}

/** Whether a dataset speaks of an indicator better than by a count: by a rate or a value per head of its districts. */
const withRates = (candidates: readonly Candidate[]): Set<string> =>
	new Set(
		candidates
			.filter(({ set }) => set.indicator.comparable)
			.filter(({ set }) => set.districts.some(({ value }) => isNumber(value)))
			.map(({ dataset }) => dataset)
	);

/** Whether an indicator ranks districts: a rate of enough of them, or a count that grows where its dataset has no rates. */
export function isRankable(
	candidates: readonly Candidate[],
	rule: ImportanceRule = importanceRule
): (candidate: Candidate) => boolean {
	const rated = withRates(candidates);
	return ({ set, dataset, variantOf }) => {
		if (variantOf !== '') return false;
		if (!set.indicator.comparable && rated.has(dataset)) return false;
		const { own, values } = measured(set);
		const known = values.filter((value) => value !== null);
		return known.length >= rule.fewestDistricts && (set.indicator.comparable || own !== null);
	};
}

/** All that can be compared, most important first; counts only where their dataset has no rates. */
export function byImportance<T extends Candidate>(
	candidates: readonly T[],
	rule: ImportanceRule = importanceRule
): Scored<T>[] {
	const rated = withRates(candidates);
	return candidates
		.filter(({ variantOf }) => variantOf === '')
		.filter(({ set, dataset }) => set.indicator.comparable || !rated.has(dataset))
		.flatMap((candidate) => {
			const importance = importanceOf(candidate.set, rule);
			return importance && importance.score > 0 ? [{ ...candidate, importance }] : [];
		})
		.toSorted(
			(a, b) =>
				b.importance.score - a.importance.score ||
				a.set.indicator.id.localeCompare(b.set.indicator.id)
		);
}

/** Whether one indicator is contained in the other. */
const areNested = (one: Candidate, other: Candidate): boolean =>
	one.partOf === other.set.indicator.id || other.partOf === one.set.indicator.id;

/** The findings that lead: at most one of a group of indicators and two of a topic, and never a whole with its part. */
export function leading<T extends Candidate>(
	scored: readonly Scored<T>[],
	most: number,
	rule: ImportanceRule = importanceRule
): Scored<T>[] {
	const chosen: Scored<T>[] = [];
	const count = (same: (own: Scored<T>) => boolean) => chosen.filter(same).length;
	for (const own of scored) {
		if (chosen.length === most) break;
		if (count(({ group }) => group === own.group) >= rule.perGroup) continue;
		if (chosen.some((other) => areNested(own, other))) continue;
		if (count(({ topic }) => topic === own.topic) >= rule.perTopic) continue;
		chosen.push(own);
	}
	return chosen;
}
