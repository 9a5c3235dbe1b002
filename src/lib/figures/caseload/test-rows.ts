import type { Caseload } from './jobcentre.ts';

/** A row of the jobcentre's table for tests; a text stands for a missing value's sign. */
export const counted = (
	measure: Caseload['measure'],
	dimension: Caseload['dimension'],
	category: string,
	value: number | string,
	share: number | null = null
): Caseload => ({
	day: '2023-12-31',
	measure,
	dimension,
	category,
	value: typeof value === 'number' ? value : null,
	value_symbol: typeof value === 'number' ? '' : value,
	share,
	source: 'Jobcenter',
	certainty: dimension === 'total' && measure === 'elb' ? 'own-calculation' : 'strategy-statement',
	note_de: '',
	note_en: ''
});

/** Both breakdowns of persons (100) and employable people (60), women and non-German people first. */
export const breakdowns = (
	women = 52,
	elbWomen = 33,
	foreign = 61,
	elbForeign = 38
): Caseload[] => [
	counted('persons', 'total', 'total', 100, 100),
	counted('persons', 'sex', 'female', women),
	counted('persons', 'sex', 'male', 100 - women),
	counted('persons', 'nationality', 'german', 100 - foreign),
	counted('persons', 'nationality', 'non-german', foreign),
	counted('elb', 'total', 'total', 60),
	counted('elb', 'sex', 'female', elbWomen),
	counted('elb', 'sex', 'male', 60 - elbWomen),
	counted('elb', 'nationality', 'german', 60 - elbForeign),
	counted('elb', 'nationality', 'non-german', elbForeign)
];
