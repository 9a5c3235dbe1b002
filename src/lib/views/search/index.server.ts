import * as v from 'valibot';
import type { Locale } from '../../core/locale.ts';
import { county } from '../../core/county.ts';
import { loadCatalog } from '../../data/catalog.server.ts';
import { run } from '../../data/run.server.ts';
import { inEdition, readCatalogue, type Catalogue } from '../../figures/activities/catalogue.ts';
import { saidOf } from '../../figures/activities/coverage-sentences.ts';
import { allEditionsCube } from '../../figures/activities/cube.ts';
import { reachedBy } from '../../figures/activities/reach.ts';
import type { Context } from '../../figures/figure.ts';
import { addressOf } from '../../figures/lead/addresses.ts';
import { cubeParams } from '../../figures/load.server.ts';
import { needCoverage } from '../../figures/strategy/need-coverage.ts';
import { needRowSchema } from '../../figures/strategy/need-row.ts';
import { readNeeds } from '../../figures/strategy/needs.ts';
import { anchorOf } from '../../figures/strategy-figures/entries.ts';
import { loadStrategyFigures } from '../../figures/strategy-figures/load.server.ts';
import { whereOf } from '../../figures/strategy-figures/texts.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { presetPath } from '../activities/facets.ts';
import { activityPath } from '../activities/specs.ts';
import { presentDefault } from '../registered.ts';
import { allFigures } from '../registry.server.ts';
import type { Entry, Kind } from './entry.ts';
import { loadFacts } from './facts.server.ts';
import { pagesIn } from './pages.ts';
import {
	firstPeriodQuery,
	indicatorsQuery,
	organisationsQuery,
	placesQuery,
	regionsQuery
} from './queries.ts';
import { regionEntry } from './regions.ts';
import { searchWords } from './words.ts';

type Speaker = Omit<Context, 'filters'>;

/** Everything that can be found, in one language. */
export async function buildIndex(locale: Locale): Promise<Entry[]> {
	const t = await loadMessages(locale);
	const speaker = { locale, t, format: makeFormat(locale, t.units), county };
	const parts = await Promise.all([
		pagesIn(locale).map((page): Entry => ({ kind: 'page', ...page })),
		figureEntries(speaker),
		youthEntries(speaker),
		catalogueEntries(speaker),
		organisationEntries(locale),
		indicatorEntries(locale),
		numberEntries(speaker),
		datasetEntries(locale),
		regionEntries(speaker),
		factEntries(locale)
	]);
	return parts.flat();
}

const entryOf = (kind: Kind, path: string, title: string, text = '', words = ''): Entry => ({
	kind,
	path,
	title,
	text,
	words
});

async function figureEntries(speaker: Speaker): Promise<Entry[]> {
	const figures = await allFigures();
	return Promise.all(
		figures.map(async (figure) => {
			const rows = await run(figure.cube, cubeParams);
			const { headline, subtitle, table } = presentDefault(figure, rows, speaker);
			// What the rows are about can be found as well: occupations, groups, districts; years cannot.
			const heads = table.rows.flatMap(({ cells }) => cells[0] ?? []);
			const notes = figure.id === needCoverage.id ? needNotes(rows, speaker.locale) : [];
			const named = [...new Set(heads)].filter((head) => !/^\d/.test(head));
			const rowsOf = [...named, ...notes].join('; ');
			// What stands beside each other for comparison is found as itself.
			const [text, words] = figure.echo === 'several' ? ['', ''] : [subtitle, rowsOf];
			const entry = entryOf('figure', `${figure.path}#${figure.id}`, headline, text, words);
			return figure.echo ? { ...entry, echo: true } : entry;
		})
	);
}

/** What is said of needs: a reader may know one by another name. */
const needNotes = (rows: readonly unknown[], locale: Locale): string[] =>
	readNeeds(v.parse(v.array(needRowSchema), rows), locale).needs.map(({ note }) => note);

const youthRate = 'unemployment_rate_15_24';

/** The one choice of a figure that has a name of its own. */
async function youthEntries({ locale, format }: Speaker): Promise<Entry[]> {
	const { title, text, words } = searchWords[locale].youth;
	const [first] = await run(firstPeriodQuery, { ...cubeParams, indicator: youthRate });
	return first
		? [entryOf('figure', addressOf(youthRate), title, text(format.period(first.period)), words)]
		: [];
}

async function catalogueEntries(speaker: Speaker): Promise<Entry[]> {
	const cube = readCatalogue(await run(allEditionsCube, cubeParams), speaker.locale);
	const known = cube.activities.filter(({ edition }) => edition <= county.edition);
	// Of several editions the latest one counts; an activity that has gone keeps its page.
	const activities = [...new Map(known.map((own) => [own.id, own])).values()];
	return [
		...cube.themes.map(({ id, name, about }) => entryOf('theme', `/themen/${id}/`, name, about)),
		...activities.map((own) =>
			entryOf(
				'activity',
				activityPath(own.id),
				own.name,
				own.description,
				wordsOf(own, cube, speaker.locale)
			)
		),
		...groupEntries(cube, speaker)
	];
}

const wordsOf = (
	{ theme, lead, groups, printed, explicit, implied }: Catalogue['activities'][number],
	{ nameOf, themes }: Catalogue,
	locale: Locale
) =>
	[
		themes.find(({ id }) => id === theme)?.short ?? '',
		nameOf('organisation', lead),
		...groups.map((id) => nameOf('group', id)),
		...Object.values(printed),
		...explicit,
		...implied.map((id) => searchWords[locale].inferred(id))
	].join('; ');

const groupEntries = (cube: Catalogue, { locale, format }: Speaker): Entry[] =>
	cube.groups.map(({ id, name, short }) => {
		const { named, open } = reachedBy(inEdition(cube, county.edition).activities, id);
		const state = named.length > 0 ? 'named' : open.length > 0 ? 'open' : 'unnamed';
		const counts = { named: named.length, open: open.length, state } as const;
		const text = searchWords[locale].forGroup(saidOf(counts, { locale, format }));
		const printed = cube.activities.flatMap(({ groups, printed: { group } }) =>
			groups.includes(id) ? [group] : []
		);
		const words = [...new Set([short, ...printed])].join('; ');
		return entryOf('group', presetPath('group', id), name, text, words);
	});

async function organisationEntries(locale: Locale): Promise<Entry[]> {
	const rows = await run(organisationsQuery, cubeParams);
	return rows.map(({ organisation, name_de, aliases }) => {
		const text = aliases === '' ? '' : searchWords[locale].also(aliases);
		return entryOf('organisation', `/netzwerk/${organisation}/`, name_de, text);
	});
}

async function indicatorEntries(locale: Locale): Promise<Entry[]> {
	const rows = await run(indicatorsQuery, cubeParams);
	return rows.map((row) => {
		const path =
			row.compared === 1 ? `/vergleich/?indikator=${row.indicator}` : `/daten/${row.dataset}/`;
		const [name, group, note] = [
			row[`name_${locale}`],
			row[`group_${locale}`],
			row[`note_${locale}`]
		];
		return entryOf('indicator', path, name, [group, note].filter(Boolean).join('. '));
	});
}

async function numberEntries({ locale }: Speaker): Promise<Entry[]> {
	const figures = await loadStrategyFigures(locale);
	return figures.map((own) => {
		const text = [own.text, whereOf(own, locale)].join(', ');
		const cited = searchWords[locale].cited(own.id);
		const words = [
			...[cited, own.theme.name, own.population, own.source],
			// A printed word is found though we use another one.
			own.note
		].join('; ');
		return entryOf('number', `/zahlen/#${anchorOf(own.id)}`, `${own.id} ${own.name}`, text, words);
	});
}

async function datasetEntries(locale: Locale): Promise<Entry[]> {
	const [{ datasets }, places] = await Promise.all([loadCatalog(), run(placesQuery, cubeParams)]);
	const placesOf = new Map(places.map(({ dataset, names }) => [dataset, names]));
	return datasets.map(({ id, title, description }) => {
		const words = [id, placesOf.get(id) ?? ''].filter(Boolean).join('; ');
		return entryOf('dataset', `/daten/${id}/`, title[locale], description[locale], words);
	});
}

/** Towns of the county, numbers that only the edition before has, and counts that a figure shows. */
async function factEntries(locale: Locale): Promise<Entry[]> {
	return (await loadFacts(locale)).map(({ kind, name, keys, text, path }) =>
		kind === 'town'
			? entryOf('region', path, name, text, [...keys, searchWords[locale].people].join('; '))
			: entryOf(kind === 'count' ? 'figure' : 'number', path, name, text)
	);
}

async function regionEntries({ locale, format }: Speaker): Promise<Entry[]> {
	const rows = await run(regionsQuery, cubeParams);
	return rows.map((row) => regionEntry(row, locale, county, (count) => format.number(count)));
}
