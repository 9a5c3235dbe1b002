import type { Locale } from '../../core/locale.ts';
import { byStatusWords } from '../../figures/activities/by-status.words.ts';
import type { Catalogue } from '../../figures/activities/catalogue.ts';
import type { PairCount } from '../../figures/activities/pair-cell.ts';
import { statuses } from '../../figures/activities/row.ts';
import {
	bases,
	choicesOf,
	facetCounts,
	facets,
	noDomain,
	onBasis,
	readDomain,
	sliceActivities,
	type ActivityFilters,
	type Facet
} from '../../figures/activities/slice.ts';
import { reachOfAny, type Reach } from '../../figures/activities/reach.ts';
import { facetChips, relaxed } from '../choice.ts';
import { filterWords } from './filter.words.ts';

/** One value of a facet with what choosing it would leave. */
export interface Option {
	id: string;
	name: string;
	count: number;
	/** Of a target group, or under a chosen one: how many of these name it, and how many are only open to it. */
	reach?: PairCount;
	chosen: boolean;
	german: boolean;
}
/** One facet of the panel. */
export interface FacetPanel {
	id: Facet;
	title: string;
	chosen: Pick<Option, 'id' | 'name' | 'german'>[];
	/** All its values, under headings where it has them; counted when somebody looks. */
	sections: () => { id: string; title: string; options: Option[] }[];
}
/** One chosen value that can be taken back. */
export interface Chip {
	id: string;
	facet: Facet | 'q' | 'edition';
	value: string;
	title: string;
	name: string;
	german: boolean;
}

/** The facets of a page, all unless said, with the counts under the other filters. */
export const facetPanels = (
	cube: Catalogue,
	filters: ActivityFilters,
	locale: Locale,
	shown: readonly Facet[] = facets
): FacetPanel[] =>
	shown.map((id) => {
		const isChosen = (value: { id: string }) => filters[id].includes(value.id);
		const values = () => valuesOf(id, withChosen(cube, filters), locale);
		return {
			id,
			title: filterWords[locale].facets[id],
			chosen: filters[id].length > 0 ? values().filter(isChosen) : [],
			sections: () => {
				const counts = facetCounts(cube, filters, id);
				const left = sliceActivities(cube, { ...filters, [id]: [] });
				const reachOfOption = (value: string): PairCount => {
					const groups = id === 'group' ? [value] : filters.group;
					const own = left.filter((activity) => choicesOf(id, activity).includes(value));
					const of = (reach: Reach) =>
						own.filter((activity) => reachOfAny(activity, groups) === reach).length;
					return { named: of('named'), open: of('open'), isUnfit: false };
				};
				const isSplit = id === 'group' || filters.group.length > 0;
				const options = values().map((value) => ({
					...value,
					count: counts.get(value.id) ?? 0,
					...(isSplit && { reach: reachOfOption(value.id) }),
					chosen: isChosen(value)
				}));
				return underHeadings(options.filter(isOffered), {
					...filterWords[locale].families,
					...filterWords[locale].bases
				});
			}
		};
	});

/** A legal domain is offered as inferred only where that occurs, or to take the choice back. */
const isOffered = ({ section, count, chosen }: Option & { section: string }) =>
	chosen || (section !== 'genannt' && (section !== 'erschlossen' || count > 0));

const underHeadings = (
	options: readonly (Option & { section: string })[],
	titles: Readonly<Record<string, string>>
) =>
	[...new Set(options.map(({ section }) => section))].map((id) => ({
		id,
		title: titles[id] ?? '',
		options: options.filter(({ section }) => section === id)
	}));

/** The catalogue of one edition with what is chosen and does not occur in it, so that it can be taken back. */
function withChosen(cube: Catalogue, filters: ActivityFilters): Catalogue {
	const missing = (facet: 'lead' | 'partner', known: readonly { id: string }[]) =>
		filters[facet]
			.filter((id) => !known.some((own) => own.id === id))
			.map((id) => ({ id, name: cube.nameOf('organisation', id), short: id }));
	const laws = (known: readonly string[], isInferred: boolean) => {
		const chosen = filters.domain
			.map(readDomain)
			.filter(
				({ domain, basis }) => domain !== noDomain && (basis === 'erschlossen') === isInferred
			);
		return [...new Set([...known, ...chosen.map(({ domain }) => domain)])];
	};
	return {
		...cube,
		leads: [...cube.leads, ...missing('lead', cube.leads)],
		partners: [...cube.partners, ...missing('partner', cube.partners)],
		domains: laws(cube.domains, false),
		inferred: laws(cube.inferred, true)
	};
}

function valuesOf(
	facet: Facet,
	cube: Catalogue,
	locale: Locale
): { id: string; name: string; german: boolean; section: string }[] {
	const plain = (terms: readonly { id: string; name: string }[], german = false) =>
		terms.map(({ id, name }) => ({ id, name, german, section: '' }));
	switch (facet) {
		case 'theme':
			return plain(cube.themes.map(({ id, short }) => ({ id, name: short })));
		case 'group':
			return cube.groups.map(({ id, name, family }) => ({
				id,
				name,
				german: false,
				section: family
			}));
		case 'status':
			return plain(statuses.map((id) => ({ id, name: byStatusWords[locale].names[id] })));
		case 'lead':
			return plain(cube.leads, true);
		case 'partner':
			return cube.partners.map(({ id, name }) => ({
				...{ id, name, section: '' },
				german: cube.langOf(id) !== undefined
			}));
		case 'domain':
			return [
				...plain([...cube.domains, noDomain].map((id) => ({ id, name: domainName(id, locale) }))),
				...bases.flatMap((basis) =>
					(basis === 'genannt' ? cube.domains : cube.inferred).map((domain) => {
						const id = onBasis(domain, basis);
						return { id, name: domainName(id, locale), german: false, section: basis };
					})
				)
			];
	}
}

/** Names without the words all of them begin with: ["List 2024, first", "List 2025"] → ["2024, first", "2025"]. */
export function ownParts(names: readonly string[]): string[] {
	const words = names.map((name) => name.split(' '));
	const [first = [], ...others] = words;
	const isShared = (word: string, at: number) =>
		others.every((own) => own[at] === word && at < own.length - 1);
	const end = first.slice(0, -1).findIndex((word, at) => !isShared(word, at));
	const shared = others.length === 0 ? 0 : end === -1 ? first.length - 1 : end;
	return words.map((own) => own.slice(shared).join(' '));
}

/** A legal domain with its subject, "SGB II: Grundsicherung für Arbeitsuchende"; inferred "SGB II, erschlossen". */
export function domainName(id: string, locale: Locale): string {
	const words = filterWords[locale];
	const subjects: Readonly<Record<string, string>> = words.domains;
	const { domain, basis } = readDomain(id);
	if (id === noDomain) return words.noDomain;
	if (basis) return words.onBasis[basis](domain);
	return subjects[id] ? `${id}: ${subjects[id]}` : id;
}

/** The chosen values in the order of the facets; free text and another edition first. */
export function chipsOf(
	panels: readonly FacetPanel[],
	{ q, edition }: { q: string; edition: string },
	locale: Locale
): Chip[] {
	const words = filterWords[locale];
	const base = { value: '', german: false };
	return [
		...(q === '' ? [] : [{ ...base, id: 'q', facet: 'q' as const, title: words.search, name: q }]),
		...(edition === ''
			? []
			: [
					{
						...base,
						id: 'edition',
						facet: 'edition' as const,
						title: words.edition,
						name: edition
					}
				]),
		...facetChips(panels)
	];
}

/** For an empty result: which part of the choice, taken back alone, leaves something; most first. */
export const relaxations = (cube: Catalogue, filters: ActivityFilters) =>
	relaxed(facets, filters, (own) => sliceActivities(cube, own).length);
