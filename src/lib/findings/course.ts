import { byKey } from '../core/period.ts';
import { yearOf } from '../i18n/format.ts';
import type { About, CrossingFinding, PeakFinding, RecordFinding, TurnFinding } from './finding.ts';
import {
	isKnown,
	isSame,
	printedDifference,
	roundTo,
	runOf,
	signOf,
	type Point,
	type Stretch
} from './series.ts';

type Whose = Omit<About, 'period'>;

const printedRun = (stretch: Pick<Stretch, 'known'>, decimals: number) =>
	runOf(stretch).map(({ period, value }) => ({
		period,
		year: yearOf(period),
		value: roundTo(value, decimals)
	}));

/** Direction of the end of the unbroken run, or null when it has fewer than two values. */
export function turnOf(
	stretch: Pick<Stretch, 'known'>,
	about: Whose,
	decimals: number
): TurnFinding | null {
	const run = printedRun(stretch, decimals);
	const steps = run.slice(1).map(({ period, year, value }, index) => {
		const previous = run[index];
		return { period, year, from: year - 1, sign: signOf(value - (previous?.value ?? value)) };
	});
	const last = steps.at(-1);
	if (!last) return null;
	const turn = steps.findLastIndex((step) => step.sign !== last.sign);
	const earlier = steps.slice(0, turn + 1);
	return {
		kind: 'turn',
		...about,
		period: last.period,
		sign: last.sign,
		since: steps[turn + 1]?.from ?? last.from,
		steps: steps.length - turn - 1,
		again: last.sign !== 0 && earlier.some((step) => step.sign === -last.sign),
		before: earlier.findLast((step) => step.sign === last.sign)?.year ?? null
	};
}

/** Years a value must have lain on its new side, and after which that is no news. */
const crossed = { least: 2, most: 10 };

/** Since when the value has lain on its side of another region's; null where it always did or has done so for a year only, where it is equal, or where a gap hides it. */
export function crossingOf(
	stretch: Pick<Stretch, 'known'>,
	other: readonly Point[],
	about: Whose & { against: string },
	decimals: number
): CrossingFinding | null {
	const pairs = runOf(stretch).map((own) => {
		const same = other.find((point) => isSame(point, own));
		return {
			...{ period: own.period, year: yearOf(own.period) },
			sign:
				same && isKnown(same) ? signOf(printedDifference(own.value, same.value, decimals)) : null
		};
	});
	const last = pairs.at(-1);
	if (!last?.sign) return null;
	const side = last.sign;
	const before = pairs.findLastIndex(({ sign }) => sign !== side);
	// A year on a level is no crossing; the side before it decides.
	const earlier = pairs.slice(0, before + 1).findLast(({ sign }) => sign !== 0)?.sign;
	const since = pairs[before + 1]?.year;
	if (earlier !== -side || since === undefined) return null;
	const years = last.year - since + 1;
	if (years < crossed.least || years > crossed.most) return null;
	return { kind: 'crossing', ...about, period: last.period, sign: side, since };
}

/** Years that a high or low must reach back to be worth a word. */
const notable = 3;

/** Whether the last value is a high or a low of more than a few unbroken years; never beyond a break or a gap. */
export function recordOf(
	stretch: Pick<Stretch, 'known' | 'since'>,
	about: Whose,
	{ decimals, nominal }: { decimals: number; nominal: boolean }
): RecordFinding | null {
	const run = printedRun(stretch, decimals);
	const [first, last] = [run[0], run.at(-1)];
	if (!last || !first || run.length <= notable) return null;
	const before = run.slice(0, -1);
	const reach = (found: { year: number } | undefined) =>
		last.year - (found?.year ?? first.year) > notable;
	const as = (which: 'high' | 'low', found: { year: number } | undefined): RecordFinding => ({
		kind: 'record',
		...about,
		period: last.period,
		which,
		since: found?.year ?? null,
		from: first.year,
		afterBreak: stretch.since === first.year,
		nominal
	});
	const higher = before.findLast(({ value }) => value >= last.value);
	if (reach(higher)) return as('high', higher);
	const lower = before.findLast(({ value }) => value <= last.value);
	return reach(lower) ? as('low', lower) : null;
}

/** Highest or lowest value of the stretch; of equals the earlier one. */
export function peakOf(
	{ known }: Pick<Stretch, 'known'>,
	which: 'high' | 'low',
	about: Whose
): PeakFinding | null {
	const sign = which === 'high' ? -1 : 1;
	const [top] = known.toSorted((a, b) => sign * (a.value - b.value) || byKey(a.period, b.period));
	return top ? { kind: 'peak', ...about, period: top.period, which, value: top.value } : null;
}
