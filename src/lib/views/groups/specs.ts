import type { FilterSpecs } from '../filters.ts';

/** Groups of people that the data tell apart, in the order in which they are shown. */
export const people = [
	'women',
	'young',
	'older',
	'foreign',
	'long-term',
	'without-degree',
	'refugees',
	'sgb2',
	'sgb12'
] as const;
export type People = (typeof people)[number];

const ids = {
	women: 'frauen',
	young: 'unter-25',
	older: 'ueber-55',
	foreign: 'auslaendisch',
	'long-term': 'langzeitarbeitslos',
	'without-degree': 'ohne-berufsabschluss',
	refugees: 'gefluechtet',
	sgb2: 'sgb-2',
	sgb12: 'sgb-12'
} as const satisfies Record<People, string>;

/** The choice of a group as it stands in the address, the same on every page. */
export const peopleSpecs = {
	people: {
		kind: 'one',
		param: 'personen',
		values: ['alle', ...Object.values(ids)],
		initial: 'alle'
	}
} as const satisfies FilterSpecs;

/** The chosen group; undefined where all are shown. */
export const chosenPeople = (value: string): People | undefined =>
	people.find((own) => ids[own] === value);

/** A group as it stands in the address; all of them without one. */
export const peopleParam = (own: People | undefined): string => (own ? ids[own] : 'alle');
