import { type Locale, otherThan } from '../../core/locale.ts';
import { byName, type Activity, type Catalogue, type Term } from '../activities/catalogue.ts';
import type { ActivityRow } from '../activities/row.ts';
import { pairOf, type PairState } from '../activities/reach.ts';
import { shownTerms, type ActivityFilters } from '../activities/slice.ts';

/** An organisation that works on a theme. */
export interface Partner {
	id: string;
	name: string;
	lang: 'de' | undefined;
	/** Activities of the theme it leads or takes part in. */
	count: number;
	/** How many of them it leads. */
	leads: number;
}
/** Target groups of one family that the list does not name in the theme, and that no general offer includes. */
export interface WhiteSpots {
	family: string;
	groups: readonly Term[];
	/** All target groups of the family for which the theme applies. */
	all: number;
}
/** A theme in numbers. */
export interface ThemeCard {
	id: string;
	name: string;
	about: string;
	activities: number;
	planned: number;
	/** Target groups that entries of the theme name, and those only general offers are open to. */
	named: number;
	open: number;
	/** Target groups the list does not name in the theme. */
	white: number;
	/** Target groups for which the theme applies. */
	groups: number;
}
/** Everything the page of a theme says about its activities. */
export interface ThemePage extends ThemeCard {
	list: readonly (Activity & { leadName: string; groupNames: readonly string[] })[];
	partners: readonly Partner[];
	spots: readonly WhiteSpots[];
	/** Name of the theme inside a sentence. */
	short: string;
	/** What the theme holds for each chosen target group; empty when none is chosen. */
	chosen: readonly { group: Term; named: number; open: number; state: PairState }[];
}

const of = (cube: Catalogue, theme: string) =>
	cube.activities.filter((activity) => activity.theme === theme);

const groupsIn = ({ groups, activities }: Catalogue, theme: string, ...states: PairState[]) =>
	groups.filter((group) => states.includes(pairOf(activities, group, theme).state));

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
			named: groupsIn(cube, id, 'named').length,
			open: groupsIn(cube, id, 'open').length,
			white: groupsIn(cube, id, 'unnamed').length,
			groups: groupsIn(cube, id, 'named', 'open', 'unnamed').length
		};
	});

/** What a choice leaves of the page of a theme; target groups that are not chosen are no white spots. */
export function chosenPage(
	{ filters, cube, activities }: Chosen,
	id: string
): ThemePage | undefined {
	const groups = shownTerms(cube.groups, filters.group);
	const page = makeThemePage({ ...cube, activities, groups }, id);
	if (!page || filters.group.length === 0) return page;
	return {
		...page,
		chosen: groups.map((group) => {
			const { named, open, state } = pairOf(activities, group, id);
			return { group, named: named.length, open: open.length, state };
		})
	};
}

interface Chosen {
	filters: Pick<ActivityFilters, 'group'>;
	cube: Catalogue;
	activities: readonly Activity[];
}

/** The page of one theme; undefined when nobody knows the theme. */
export function makeThemePage(cube: Catalogue, id: string): ThemePage | undefined {
	const card = themeCards(cube).find((own) => own.id === id);
	if (!card) return undefined;
	const list = of(cube, id);
	return {
		...card,
		list: list.map((activity) => ({
			...activity,
			leadName: cube.nameOf('organisation', activity.lead),
			groupNames: activity.groups.map((group) => cube.nameOf('group', group))
		})),
		partners: partnersOf(list, cube),
		spots: spotsOf(groupsIn(cube, id, 'named', 'open', 'unnamed'), groupsIn(cube, id, 'unnamed')),
		short: cube.themes.find((own) => own.id === id)?.short ?? card.name,
		chosen: []
	};
}

function partnersOf(activities: readonly Activity[], { nameOf, langOf }: Catalogue): Partner[] {
	const involved = ({ lead, partners }: Activity) => [...new Set([lead, ...partners])];
	const ids = new Set(activities.flatMap(involved));
	return [...ids]
		.map((id) => ({
			id,
			name: nameOf('organisation', id),
			lang: langOf(id),
			count: activities.filter((own) => involved(own).includes(id)).length,
			leads: activities.filter(({ lead }) => lead === id).length
		}))
		.toSorted((a, b) => b.count - a.count || b.leads - a.leads || byName(a, b));
}

const spotsOf = (groups: Catalogue['groups'], white: Catalogue['groups']): WhiteSpots[] =>
	[...Map.groupBy(groups, ({ family }) => family)]
		.map(([family, all]) => ({
			family,
			groups: white.filter((group) => group.family === family),
			all: all.length
		}))
		.filter((spots) => spots.groups.length > 0);

/** The rows one theme is made from: its activities in every edition and the words they use, in one language. */
export function rowsOfTheme(
	rows: readonly ActivityRow[],
	theme: string,
	locale: Locale
): ActivityRow[] {
	const own = rows.flatMap((row) => (row.kind === 'activity' && row.theme === theme ? [row] : []));
	const ids = new Set(own.map(({ id }) => id));
	const bodies = new Set(own.flatMap(({ lead, partners }) => [lead, ...partners]));
	return rows
		.filter((row) => {
			if (row.kind === 'activity' || row.kind === 'theme')
				return (row.kind === 'theme' ? row.id : row.theme) === theme;
			if (row.kind === 'report') return ids.has(row.id);
			if (row.kind === 'size') return false;
			return row.kind !== 'organisation' || bodies.has(row.id);
		})
		.map((row) => inLanguage(row.kind === 'organisation' ? { ...row, aliases: [] } : row, locale));
}

/** A row without the texts of the other language; names of activities and organisations have only one. */
function inLanguage<Row extends ActivityRow>(row: Row, locale: Locale): Row {
	const other = `_${otherThan(locale)}`;
	const hasBoth = (field: string) => field.replace(other, `_${locale}`) in row;
	return Object.fromEntries(
		Object.entries(row).map(([field, value]) => [
			field,
			field.endsWith(other) && hasBoth(field) ? '' : value
		])
	) as Row;
}
