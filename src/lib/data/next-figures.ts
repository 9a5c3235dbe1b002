/** When the next figures of a dataset come. */
export type NextFigures =
	/** By the rhythm: which period, and the year in which its publisher should bring it out; due where that year has begun. */
	| { kind: 'expected'; period: string; year: number; isDue: boolean }
	/** Official, without one rhythm for all of it. */
	| { kind: 'open' }
	/** The county's own: when it decides or reports. */
	| { kind: 'county' };

/** What the rule needs of a dataset, as its package says it. */
export interface Rhythmic {
	group: string;
	/** As portals have it. */
	frequency: string | undefined;
	/** Years from the one the figures speak of to the one they are published in. */
	delay: number;
	/** Null where rows have no period. */
	lastPeriod: string | null;
}

const years: Readonly<Record<string, number>> = {
	...{ ANNUAL: 1, BIENNIAL: 2, TRIENNIAL: 3, DECENNIAL: 10 }
};

/** The last period and the rhythm give the next period, the delay the year of its release; never a day. Lists of names have no figures. */
export function nextFigures(of: Rhythmic, today: string): NextFigures | null {
	const { group, frequency = '', delay, lastPeriod } = of;
	if (group === 'vocabulary') return null;
	if (group !== 'official') return { kind: 'county' };
	const step = years[frequency];
	if (step === undefined || lastPeriod === null) return { kind: 'open' };
	const next = Number(lastPeriod.slice(0, 4)) + step;
	const year = next + delay;
	const isDue = year <= Number(today.slice(0, 4));
	return { kind: 'expected', period: `${next}${lastPeriod.slice(4)}`, year, isDue };
}
