import type { Base } from './base.ts';
import {
	effectOf,
	leverIds,
	parts,
	plus,
	printedStep,
	standing,
	type Asked,
	type LeverId,
	type Part,
	type Span
} from './levers.ts';

/** What a reader assumes; all levers at zero is the published forecast. */
export interface Choice {
	levers: Readonly<Partial<Record<LeverId, number>>>;
	asked: Asked;
	/** Parts of the address that are no number or lie outside their range. */
	refused: readonly string[];
}

/** The settings that count: above zero, of levers that can be set. */
export const settings = (base: Base, { levers, asked }: Choice): [LeverId, number][] =>
	leverIds.flatMap((id): [LeverId, number][] => {
		const setting = levers[id] ?? 0;
		return setting > 0 && standing(id, base, asked).on ? [[id, setting]] : [];
	});

/** Each part of the forecast under the assumptions; null where the forecast does not name it. */
export function outcome(base: Base, choice: Choice): Record<Part, Span | null> {
	const { gap } = base;
	const half = printedStep(parts.flatMap((part) => gap[part] ?? [])) / 2;
	const effects = settings(base, choice).map(([id, at]) => effectOf(id, at, base, choice.asked));
	const of = (part: Part): Span | null => {
		const value = gap[part];
		if (value === null) return null;
		// What retraining takes from those without a degree is exact, its low is its high.
		return plus([
			{ low: value - half, value, high: value + half },
			...effects.map((effect) => effect[part])
		]);
	};
	return {
		vocational: of('vocational'),
		academic: of('academic'),
		withoutDegree: of('withoutDegree')
	};
}

/** Skilled people still missing: a surplus of one qualification fills no gap of the other. */
export function missing({ vocational, academic }: Record<Part, Span | null>): Span {
	const lack = (of: (span: Span) => number) =>
		[vocational, academic].reduce((sum, span) => sum + (span ? Math.max(0, -of(span)) : 0), 0);
	return {
		low: lack(({ high }) => high),
		value: lack(({ value }) => value),
		high: lack(({ low }) => low)
	};
}

/** Setting of one lever that alone closes a gap, or why there is none. */
export type BreakEven = number | 'no-gap' | 'no-effect' | 'off';

/** How far one lever alone would have to go to close the gap of one qualification; may lie beyond its range. */
export function breakEven(
	id: LeverId,
	part: 'vocational' | 'academic',
	base: Base,
	asked: Asked
): BreakEven {
	if (base.gap[part] >= 0) return 'no-gap';
	if (!standing(id, base, asked).on) return 'off';
	const one = effectOf(id, 1, base, asked)[part].value;
	return one > 0 ? -base.gap[part] / one : 'no-effect';
}
