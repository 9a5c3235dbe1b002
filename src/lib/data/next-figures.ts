/** A name in both languages. */
interface Name {
	de: string;
	en: string;
}
/** What of a dataset ends with one period. */
export interface Ended {
	period: string;
	/** Its indicators; empty where all the rest of the dataset, or all of it, ends so. */
	names: Name[];
	/** Set where some regions, such as a state, already have a later period. */
	ahead?: true;
}
/** A period to come, and the year in which its publisher should bring it out. */
export interface Step extends Ended {
	year: number;
	/** Whether that year is to come, has begun, or is over. */
	when: 'later' | 'now' | 'past';
}
/** When the next figures of a dataset come. */
export type NextFigures =
	/** By the rhythm, the earliest first. */
	| { kind: 'expected'; steps: Step[] }
	/** `open`: official, without one rhythm for all of it. `kept`: its source appears every year, newer years are not here. `county`: when it decides or reports, `report` the same with a rhythm. `closed`: none. `names`: a list of names, which has no figures. */
	| { kind: 'open' | 'kept' | 'county' | 'report' | 'closed' | 'names' };

/** What the rule needs of a dataset, as its package and its rows say it. */
export interface Rhythmic {
	group: string;
	/** As portals have it. */
	frequency: string | undefined;
	/** How often its source appears, where the dataset does not follow it. */
	sourceFrequency?: string | undefined;
	/** Years from the one the figures speak of to the one they are published in. */
	delay: number;
	/** Empty where rows have no period. */
	ends: readonly Ended[];
}

const years: Readonly<Record<string, number>> = {
	...{ ANNUAL: 1, BIENNIAL: 2, TRIENNIAL: 3, DECENNIAL: 10 }
};

/** The last periods and the rhythm give the next periods, the delay the years of their release; never a day. */
export function nextFigures(of: Rhythmic, today: string): NextFigures {
	const { group, frequency = '', sourceFrequency, delay, ends } = of;
	if (group === 'vocabulary') return { kind: 'names' };
	if (frequency === 'NEVER') return { kind: 'closed' };
	const every = years[frequency];
	if (group !== 'official') return { kind: every === undefined ? 'county' : 'report' };
	if (ends.length > 0 && sourceFrequency === 'ANNUAL') return { kind: 'kept' };
	if (ends.length === 0 || every === undefined) return { kind: 'open' };
	const now = Number(today.slice(0, 4));
	const steps = ends.map(({ period, ...more }): Step => {
		const next = Number(period.slice(0, 4)) + every;
		const year = next + delay;
		const when = year > now ? 'later' : year === now ? 'now' : 'past';
		return { ...more, period: `${next}${period.slice(4)}`, year, when };
	});
	return { kind: 'expected', steps: steps.toSorted((a, b) => (a.period < b.period ? -1 : 1)) };
}
