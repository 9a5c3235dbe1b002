import type { Base, Item } from './base.ts';

/** What can be assumed, in the order of the page. */
export const leverIds = ['women', 'hours', 'retraining', 'immigration', 'retirement'] as const;
export type LeverId = (typeof leverIds)[number];

/** What the data do not hold and a reader has to say. */
export const askIds = [
	...(['womenHere', 'partTimers', 'fullHours', 'partHours', 'academic'] as const)
];
export type AskId = (typeof askIds)[number];
export type Asked = Readonly<Partial<Record<AskId, number>>>;

/** A number with the lowest and the highest it may be. */
export interface Span {
	low: number;
	value: number;
	high: number;
}

/** Parts of the forecast that a lever moves. */
export const parts = ['vocational', 'academic', 'withoutDegree'] as const;
export type Part = (typeof parts)[number];

/** How many people a lever adds to each part. */
export type Effect = Readonly<Record<Part, Span>>;

/** Whether a lever can be set: up to where, or why not. */
export type Standing =
	| { on: true; max: number }
	| { on: false; why: 'no-data' | 'contradiction' | 'not-above-zero' }
	| { on: false; why: 'asked'; asks: readonly AskId[] };

interface Lever {
	/** Smallest step of the slider. */
	step: number;
	asks: readonly AskId[];
	needs: readonly Item[];
	/** Largest setting; not above zero where the numbers leave no room. */
	max: (of: (item: Item) => number, asked: (ask: AskId) => number, base: Base) => number;
}

const shares = ['share-vocational', 'share-academic', 'share-without-degree'] as const;

/** Down to one decimal, so that a range never promises more than its source. */
const floor1 = (value: number): number => Math.floor(value * 10) / 10;

export const levers: Readonly<Record<LeverId, Lever>> = {
	women: {
		step: 0.1,
		asks: ['womenHere'],
		needs: [...shares, 'women', 'women-then', 'men-then', 'women-employed', 'men-employed'],
		max: (of) =>
			floor1(
				(100 * of('men-employed')) / of('men-then') -
					(100 * of('women-employed')) / of('women-then')
			)
	},
	hours: {
		step: 0.1,
		asks: ['partTimers', 'fullHours', 'partHours'],
		needs: [...shares, 'employees'],
		max: (_of, asked) => floor1(asked('fullHours') - asked('partHours'))
	},
	retraining: {
		step: 1,
		asks: [],
		needs: [],
		max: (_of, _asked, { gap }) => gap.withoutDegree ?? 0
	},
	immigration: {
		step: 1,
		asks: ['academic'],
		needs: ['foreign', 'foreign-before'],
		max: (of) => of('foreign') - of('foreign-before')
	},
	retirement: {
		step: 1,
		asks: [],
		needs: [...shares, 'retirements', 'retirements-later'],
		max: () => 100
	}
};

/** Largest number a reader may say; a share is one of a hundred, part-time workers are not more than all employees. */
export function askMax(ask: AskId, { facts }: Base): number | undefined {
	if (ask === 'womenHere' || ask === 'academic') return 100;
	return ask === 'partTimers' ? facts.employees?.value : undefined;
}

/** Whether a lever can be set with what the data hold and a reader has said. */
export function standing(id: LeverId, base: Base, asked: Asked): Standing {
	const lever = levers[id];
	if (lever.needs.some((item) => base.facts[item] === undefined))
		return { on: false, why: 'no-data' };
	const open = lever.asks.filter((ask) => asked[ask] === undefined);
	if (open.length > 0) return { on: false, why: 'asked', asks: open };
	const max = lever.max(
		(item) => base.facts[item]?.value ?? 0,
		(ask) => asked[ask] ?? 0,
		base
	);
	if (max > 0) return { on: true, max };
	return { on: false, why: id === 'hours' ? 'contradiction' : 'not-above-zero' };
}

/** The largest power of ten that divides all numbers: how roughly they are printed. */
export function printedStep(values: readonly number[]): number {
	const known = values.filter((value) => value !== 0);
	if (known.length === 0) return 1;
	let step = 1;
	while (known.every((value) => value % (step * 10) === 0)) step *= 10;
	return step;
}

const exact = (value: number): Span => ({ low: value, value, high: value });
const nobody = exact(0);

/** The sum of some numbers with their ranges. */
export const plus = (spans: readonly Span[]): Span =>
	spans.reduce(
		(all, { low, value, high }) => ({
			low: all.low + low,
			value: all.value + value,
			high: all.high + high
		}),
		nobody
	);

/** People spread over the parts as the employees were; who is not in the printed shares may be in any of them. */
function spread(people: Span, { facts }: Base): Effect {
	const share = (item: Item) => facts[item]?.value ?? 0;
	const half = printedStep(shares.map(share)) / 2;
	const of = (item: Item): Span => ({
		low: (people.low * Math.max(0, share(item) - half)) / 100,
		value: (people.value * share(item)) / 100,
		high: (people.high * Math.min(100, share(item) + half + share('share-not-stated'))) / 100
	});
	return {
		vocational: of('share-vocational'),
		academic: of('share-academic'),
		withoutDegree: of('share-without-degree')
	};
}

/** What a lever adds when it stands at a setting; nothing is added where it cannot be set. */
export function effectOf(id: LeverId, setting: number, base: Base, asked: Asked): Effect {
	const of = (item: Item) => base.facts[item]?.value ?? 0;
	const said = (ask: AskId) => asked[ask] ?? 0;
	if (!standing(id, base, asked).on)
		return { vocational: nobody, academic: nobody, withoutDegree: nobody };
	switch (id) {
		case 'women':
			return spread(exact((of('women') * setting * said('womenHere')) / 10_000), base);
		case 'hours':
			return spread(exact((said('partTimers') * setting) / said('fullHours')), base);
		case 'retraining':
			return { vocational: exact(setting), academic: nobody, withoutDegree: exact(-setting) };
		case 'immigration':
			return {
				vocational: exact((setting * (100 - said('academic'))) / 100),
				academic: exact((setting * said('academic')) / 100),
				withoutDegree: nobody
			};
		case 'retirement': {
			const [now, later] = [of('retirements'), of('retirements-later')];
			const half = printedStep([now]) / 2;
			const people = (a: number) => (a * setting) / 100;
			return spread(
				{ low: people(now - half), value: people(now), high: people(Math.max(now, later)) },
				base
			);
		}
	}
}
