import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { run } from '../../data/run.server.ts';
import { inEdition, readCatalogue, type Catalogue } from '../../figures/activities/catalogue.ts';
import { saidOf } from '../../figures/activities/coverage-sentences.ts';
import { allEditionsCube } from '../../figures/activities/cube.ts';
import { reachedBy } from '../../figures/activities/reach.ts';
import type { Context } from '../../figures/figure.ts';
import { cubeParams, loadSources } from '../../figures/load.server.ts';
import { anchorOf, type Contradiction } from '../../figures/strategy-figures/entries.ts';
import { loadEvidence } from '../../figures/strategy-figures/load.server.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { presetPath } from '../activities/facets.ts';
import { parseSearch } from '../filters.ts';
import type { Registered } from '../registered.ts';
import { allFigures } from '../registry.server.ts';
import { groupRefs, groupValues, type GroupRef, type LatestValue } from './queries.ts';
import type { People } from './specs.ts';

/** A number on a group with everything that belongs to it. */
export interface GroupNumber {
	id: string;
	name: string;
	text: string;
	/** How the text of the strategy gives it, where not in digits. */
	wording: string;
	/** Region, period, source and kind of the number. */
	where: string;
	/** A contradiction that names the number. */
	doubt: Contradiction | undefined;
	/** Figure of the strategy and its path; empty for an official number. */
	figure: string;
	path: string;
}
/** What a page knows about one group of people. */
export interface GroupKnown {
	people: People;
	numbers: GroupNumber[];
	figures: { id: string; headline: string }[];
	/** Target groups of the list that are nearest to it, with what the list says of them. */
	list: { path: string; name: string; said: string }[];
}
/** What a page knows about groups, and how many figures it has. */
export interface PageGroups {
	known: GroupKnown[];
	figures: number;
}
type Speaker = Omit<Context, 'filters'>;

/** What the data of a page know about groups of people, in one language. */
export async function loadGroups(locale: Locale, view: string): Promise<PageGroups> {
	const t = await loadMessages(locale);
	const speaker = { locale, t, format: makeFormat(locale, t.units), county };
	const refs = await run(groupRefs, view);
	const values = await run(groupValues, cubeParams);
	const sources = await loadSources();
	const stated = await loadEvidenceOfAll(locale, refs);
	const own = (await allFigures()).filter(({ path }) => path === view);
	const headlines = await Promise.all(
		refs
			.filter(({ kind }) => kind === 'figure')
			.map(async (ref) => ({ ...ref, headline: await headlineOf(ref, own, speaker) }))
	);
	const cube = inEdition(
		readCatalogue(await run(allEditionsCube, cubeParams), locale),
		county.edition
	);
	const known = [...Map.groupBy(refs, ({ people }) => people)].map(([people, rows]): GroupKnown => {
		const of = (kind: GroupRef['kind']) => rows.filter((row) => row.kind === kind);
		return {
			people,
			numbers: [
				...of('indicator').flatMap(({ ref }) =>
					values
						.filter(({ indicator }) => indicator === ref)
						.map((value) => official(value, sources[value.source]?.attribution ?? '', speaker))
				),
				...of('strategy').flatMap(({ ref }) => stated.filter(({ id }) => id === ref))
			],
			figures: of('figure').flatMap(({ ref }) =>
				headlines
					.filter((found) => found.ref === ref && found.people === people)
					.map(({ headline }) => ({ id: ref, headline }))
			),
			list: of('target-group').map(({ ref }) => listed(cube, ref, speaker))
		};
	});
	return { known, figures: own.length };
}

/** What a figure finds in the state in which it tells the group apart. */
async function headlineOf(
	{ ref, state }: GroupRef,
	figures: readonly Registered[],
	speaker: Speaker
): Promise<string> {
	const figure = figures.find(({ id }) => id === ref);
	if (!figure)
		throw new Error(`group-figures names the figure "${ref}", which its page does not have`);
	const rows = await run(figure.cube, cubeParams);
	const { values } = parseSearch(figure.specs(rows, speaker), state);
	return figure.present(rows, values, speaker).headline;
}

function official(
	{ indicator, unit, decimals, value, period, certainty, ...row }: LatestValue,
	source: string,
	{ county: own, locale, format, t }: Speaker
): GroupNumber {
	return {
		id: indicator,
		name: row[`name_${locale}`],
		text: format.unit(value, unit, decimals),
		wording: '',
		doubt: undefined,
		where: [own.name[locale], format.period(period), t.certainty[certainty], source].join(
			'\u00a0· '
		),
		figure: '',
		path: ''
	};
}

/** Statements of the strategy that any of these groups asks for, wherever they have their place. */
async function loadEvidenceOfAll(
	locale: Locale,
	refs: readonly GroupRef[]
): Promise<GroupNumber[]> {
	const ids = new Set(refs.flatMap(({ kind, ref }) => (kind === 'strategy' ? [ref] : [])));
	const entries = await loadEvidence(locale);
	return entries
		.filter(({ id }) => ids.has(id))
		.map(({ id, name, text, wording, doubt, where, section, certainty }) => ({
			...{ id, name, text, wording, doubt, figure: id },
			where: [where, section, certainty].join('\u00a0· '),
			path: `/zahlen/#${anchorOf(id)}`
		}));
}

function listed(cube: Catalogue, group: string, { locale, format }: Speaker) {
	const { named, open } = reachedBy(cube.activities, group);
	const state = named.length > 0 ? 'named' : open.length > 0 ? 'open' : 'unnamed';
	return {
		path: presetPath('group', group),
		name: cube.nameOf('group', group),
		said: saidOf({ named: named.length, open: open.length, state }, { locale, format })
	};
}
