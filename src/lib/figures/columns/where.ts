import { region, type Place } from '../../core/place.ts';
import type { Context } from '../figure.ts';
import type { Column } from './columns.ts';

type Speaker = Pick<Context<unknown>, 'county' | 'locale' | 't'>;

/** The columns every figure has: where and when. */
export const whereAndWhen = ({ t }: Pick<Speaker, 't'>): Column[] => [
	{ is: 'place', id: 'region', title: t.region },
	{ is: 'period', id: 'period', title: t.period }
];

/** A column of categories. */
export const category = (id: string, title: string): Column => ({ is: 'category', id, title });

/** A region by its full name; county, state and nation by the names the site gives them. */
export function placeIn(ags: string, name: string, { county, locale }: Omit<Speaker, 't'>): Place {
	// The median of its districts is no value of a region.
	if (ags === 'median') return { kind: 'districts', state: county.state, name };
	const own: Readonly<Record<string, string>> = {
		[county.region]: county.name[locale],
		[county.state]: county.stateName[locale],
		[county.country]: county.countryName[locale]
	};
	return region(ags, own[ags] ?? name);
}

/** The county itself. */
export const countyPlace = ({ county, locale }: Omit<Speaker, 't'>): Place =>
	region(county.region, county.name[locale]);
