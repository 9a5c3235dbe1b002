import type { Locale } from '../../core/locale.ts';
import {
	partnersBeside,
	readCatalogue,
	type Activity,
	type Catalogue,
	type Edition
} from './catalogue.ts';
import type { ActivityRow } from './row.ts';
import { compareEditions, type EditionChange } from './editions.ts';
import { choicesOf, noDomain, readDomain, type Facet } from './slice.ts';
import { statusText } from './status-text.ts';

/** A word with its id, for a link to the filtered list. */
export interface Named {
	id: string;
	name: string;
}
/** An activity that shares its theme or target groups. */
export interface Related extends Named {
	sameTheme: boolean;
	groups: string[];
}
/** Everything the page of one activity shows, in one language. */
export interface Profile {
	id: string;
	name: string;
	description: string;
	theme: Named & { about: string };
	status: { id: Activity['status']; text: string };
	lead: Named;
	partners: (Named & { lang: 'de' | undefined })[];
	groups: Named[];
	printed: Activity['printed'];
	conditions: string;
	explicit: readonly string[];
	implied: readonly string[];
	report: Activity['report'];
	/** Whether it stands in the edition the site shows. */
	current: boolean;
	/** Whether each edition up to the shown one has it. */
	editions: (Edition & { present: boolean })[];
	/** What happened from one edition to the next; empty `found` where nothing differs. */
	steps: { from: Edition; to: Edition; found: EditionChange | null }[];
	/** Values others of the shown edition have too, and how many. */
	shared: (Named & {
		facet: Facet;
		count: number;
		reach: { named: number; open: number } | null;
	})[];
	related: Related[];
}

const mostRelated = 6;

/** Builds the profile of an activity from all editions; undefined when none up to `edition` has it. */
export function makeProfile(
	rows: readonly ActivityRow[],
	id: string,
	edition: number,
	locale: Locale
): Profile | undefined {
	const cube = readCatalogue(rows, locale);
	const known = cube.activities.filter((own) => own.id === id && own.edition <= edition);
	const own = known.at(-1);
	if (!own) return undefined;
	const { nameOf } = cube;
	const named = (kind: 'group' | 'organisation') => (item: string) => ({
		id: item,
		name: nameOf(kind, item)
	});
	const theme = cube.themes.find((item) => item.id === own.theme);
	return {
		id,
		name: own.name,
		description: own.description,
		theme: { id: own.theme, name: theme?.name ?? own.theme, about: theme?.about ?? '' },
		status: { id: own.status, text: statusText(own, locale) },
		lead: named('organisation')(own.lead),
		partners: partnersBeside(own).map((partner) => ({
			...named('organisation')(partner),
			lang: cube.langOf(partner)
		})),
		groups: own.groups.map(named('group')),
		printed: own.printed,
		conditions: own.conditions,
		explicit: own.explicit,
		implied: own.implied,
		report: own.report,
		current: own.edition === edition,
		...historyOf(cube, known, edition, locale),
		shared: sharedBy(own, cube, edition),
		related: relatedTo(own, cube, edition)
	};
}

function historyOf(
	cube: Catalogue,
	known: readonly Activity[],
	edition: number,
	locale: Locale
): Pick<Profile, 'editions' | 'steps'> {
	const id = known[0]?.id;
	const editions = cube.editions.filter((own) => own.edition <= edition);
	const steps = editions.slice(1).flatMap((to, index) => {
		const from = editions[index];
		const pair = [from?.edition, to.edition];
		if (!from || !known.some((own) => pair.includes(own.edition))) return [];
		const all = compareEditions(cube, [from.edition, to.edition], locale);
		return [{ from, to, found: all.find((own) => own.id === id) ?? null }];
	});
	return {
		editions: editions.map((own) => ({
			...own,
			present: known.some((item) => item.edition === own.edition)
		})),
		steps
	};
}

const sharedFacets: readonly Facet[] = ['theme', 'group', 'lead', 'domain'];

function sharedBy(own: Activity, cube: Catalogue, edition: number): Profile['shared'] {
	const all = cube.activities.filter((other) => other.edition === edition);
	const nameOf = (facet: Facet, id: string) => {
		if (facet === 'theme' || facet === 'group') return cube.nameOf(facet, id);
		return facet === 'lead' ? cube.nameOf('organisation', id) : id;
	};
	return sharedFacets
		.flatMap((facet) =>
			choicesOf(facet, own)
				.filter((id) => id !== noDomain && readDomain(id).basis !== 'genannt')
				.map((id) => {
					const count = all.filter((other) => choicesOf(facet, other).includes(id)).length;
					const named = all.filter((other) => other.groups.includes(id)).length;
					const reach = facet === 'group' ? { named, open: count - named } : null;
					return { facet, id, name: nameOf(facet, id), count, reach };
				})
		)
		.filter(({ count }) => count > 0);
}

/** Activities of the edition that share most: target groups first, then the theme. */
function relatedTo(own: Activity, cube: Catalogue, edition: number): Related[] {
	return cube.activities
		.filter((other) => other.edition === edition && other.id !== own.id)
		.map((other) => {
			const shared = other.groups.filter((group) => own.groups.includes(group));
			const sameTheme = other.theme === own.theme;
			return { other, shared, sameTheme, score: 2 * shared.length + (sameTheme ? 1 : 0) };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, mostRelated)
		.map(({ other, shared, sameTheme }) => ({
			id: other.id,
			name: other.name,
			sameTheme,
			groups: shared.map((group) => cube.nameOf('group', group))
		}));
}
