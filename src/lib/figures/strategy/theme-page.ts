import { byName, type Activity, type Catalogue, type Term } from '../activities/catalogue.ts';

/** An organisation that works on a theme. */
export interface Partner {
	id: string;
	name: string;
	/** Activities of the theme it leads or takes part in. */
	count: number;
	/** How many of them it leads. */
	leads: number;
}
/** Target groups of one family that have no activity in the theme. */
export interface WhiteSpots {
	family: string;
	groups: readonly Term[];
	/** All target groups of the family. */
	all: number;
}
/** A theme in numbers. */
export interface ThemeCard {
	id: string;
	name: string;
	about: string;
	activities: number;
	planned: number;
	/** Target groups without an activity in the theme. */
	white: number;
	groups: number;
}
/** Everything the page of a theme says about its activities. */
export interface ThemePage extends ThemeCard {
	list: readonly (Activity & { leadName: string })[];
	partners: readonly Partner[];
	spots: readonly WhiteSpots[];
}

const of = (cube: Catalogue, theme: string) =>
	cube.activities.filter((activity) => activity.theme === theme);

const absent = ({ groups }: Catalogue, activities: readonly Activity[]) =>
	groups.filter(({ id }) => activities.every((activity) => !activity.groups.includes(id)));

/** All themes in their order, with counts of activities and white spots. */
export const themeCards = (cube: Catalogue): ThemeCard[] =>
	cube.themes.map(({ id, name, about }) => {
		const activities = of(cube, id);
		return {
			id,
			name,
			about,
			activities: activities.length,
			planned: activities.filter(({ status }) => status === 'planned').length,
			white: absent(cube, activities).length,
			groups: cube.groups.length
		};
	});

/** The page of one theme; undefined when nobody knows the theme. */
export function makeThemePage(cube: Catalogue, id: string): ThemePage | undefined {
	const card = themeCards(cube).find((own) => own.id === id);
	if (!card) return undefined;
	const list = of(cube, id);
	return {
		...card,
		list: list.map((activity) => ({
			...activity,
			leadName: cube.nameOf('organisation', activity.lead)
		})),
		partners: partnersOf(list, cube),
		spots: spotsOf(cube, absent(cube, list))
	};
}

function partnersOf(activities: readonly Activity[], { nameOf }: Catalogue): Partner[] {
	const involved = ({ lead, partners }: Activity) => [...new Set([lead, ...partners])];
	const ids = new Set(activities.flatMap(involved));
	return [...ids]
		.map((id) => ({
			id,
			name: nameOf('organisation', id),
			count: activities.filter((own) => involved(own).includes(id)).length,
			leads: activities.filter(({ lead }) => lead === id).length
		}))
		.toSorted((a, b) => b.count - a.count || b.leads - a.leads || byName(a, b));
}

const spotsOf = ({ groups }: Catalogue, white: Catalogue['groups']): WhiteSpots[] =>
	[...Map.groupBy(groups, ({ family }) => family)]
		.map(([family, all]) => ({
			family,
			groups: white.filter((group) => group.family === family),
			all: all.length
		}))
		.filter((spots) => spots.groups.length > 0);
