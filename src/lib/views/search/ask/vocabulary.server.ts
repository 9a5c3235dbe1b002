import * as v from 'valibot';
import { county } from '../../../core/county.ts';
import type { Locale } from '../../../core/locale.ts';
import type { Query } from '../../../data/query.ts';
import { run } from '../../../data/run.server.ts';
import { inEdition, readCatalogue } from '../../../figures/activities/catalogue.ts';
import { saidOf } from '../../../figures/activities/coverage-sentences.ts';
import { allEditionsCube } from '../../../figures/activities/cube.ts';
import { reachedBy } from '../../../figures/activities/reach.ts';
import type { CubeParams } from '../../../figures/figure.ts';
import { cubeParams } from '../../../figures/load.server.ts';
import { makeFormat } from '../../../i18n/format.ts';
import { loadMessages } from '../../../i18n/messages.ts';
import { presetPath } from '../../activities/facets.ts';
import { loadFacts } from '../facts.server.ts';
import { partEntries } from '../../embed/embed.server.ts';
import type { AskedGroup, AskedIndicator, AskedRegion, Vocabulary } from './vocabulary.ts';

const names = { name_de: v.string(), name_en: v.string() };
const indicatorRow = v.object({
	...{ indicator: v.string(), ...names },
	...{ group_de: v.string(), group_en: v.string(), comparable: v.number() },
	...{ first: v.string(), last: v.string() }
});
const indicatorsQuery: Query<CubeParams, v.InferOutput<typeof indicatorRow>> = {
	name: 'ask-indicators',
	tables: ['indicators', 'observations'],
	sql: `SELECT i.indicator, name_de, name_en, group_de, group_en, comparable,
	substr(min(o.period), 1, 4) AS first, substr(max(o.period), 1, 4) AS last
FROM indicators i JOIN observations o ON o.indicator = i.indicator AND o.value IS NOT NULL
GROUP BY i.indicator, name_de, name_en, group_de, group_en, comparable ORDER BY i.indicator`,
	bind: () => [],
	row: indicatorRow
};

const regionRow = v.object({
	...{ region: v.string(), ...names, name_short_de: v.string() },
	...{ level: v.picklist(['district', 'state', 'country']), kind_de: v.string() }
});
const regionsQuery: Query<CubeParams, v.InferOutput<typeof regionRow>> = {
	name: 'ask-regions',
	tables: ['regions'],
	sql: `SELECT region, name_de, name_en, name_short_de, level, kind_de FROM regions
WHERE (level = 'district' AND starts_with(region, ?)) OR region = ? OR region = ? ORDER BY region`,
	bind: ({ state, country }) => [state, state, country],
	row: regionRow
};

const listRow = v.object({ ...names, date: v.string() });
const listQuery: Query<CubeParams, v.InferOutput<typeof listRow>> = {
	name: 'ask-list',
	tables: ['editions'],
	sql: 'SELECT name_de, name_en, CAST(date AS VARCHAR) AS date FROM editions WHERE edition = ?',
	bind: ({ edition }) => [edition],
	row: listRow
};

/** What can be asked about, in one language. */
export async function buildVocabulary(locale: Locale): Promise<Vocabulary> {
	const [indicators, regions, groups, facts, [list]] = await Promise.all([
		askedIndicators(locale),
		askedRegions(locale),
		askedGroups(locale),
		loadFacts(locale),
		run(listQuery, cubeParams)
	]);
	const { date = '' } = list ?? {};
	const own = county.region;
	return {
		indicators,
		regions,
		own,
		groups,
		facts,
		list: { name: list?.[`name_${locale}`] ?? '', date }
	};
}

/** Indicators whose values come as a file: the others cannot be answered without the engine. */
async function askedIndicators(locale: Locale): Promise<AskedIndicator[]> {
	const files = (await partEntries()).filter(({ cube }) => cube === 'compare');
	const known = new Set(files.map(({ part }) => part));
	const rows = await run(indicatorsQuery, cubeParams);
	return rows
		.filter(({ indicator }) => known.has(indicator))
		.map((row) => ({
			id: row.indicator,
			name: row[`name_${locale}`],
			group: row[`group_${locale}`],
			comparable: row.comparable === 1,
			first: row.first,
			last: row.last
		}));
}

async function askedRegions(locale: Locale): Promise<AskedRegion[]> {
	const rows = await run(regionsQuery, cubeParams);
	return rows.map((row) => ({
		id: row.region,
		name: row[`name_${locale}`],
		names: [...new Set([row.name_short_de, row.name_de, row.name_en])].filter(
			(name) => name !== '' && name !== row[`name_${locale}`]
		),
		level: row.level,
		isTown: row.kind_de === 'Kreisfreie Stadt'
	}));
}

async function askedGroups(locale: Locale): Promise<AskedGroup[]> {
	const t = await loadMessages(locale);
	const format = makeFormat(locale, t.units);
	const cube = readCatalogue(await run(allEditionsCube, cubeParams), locale);
	const { activities } = inEdition(cube, county.edition);
	return cube.groups.map(({ id, name, short }) => {
		const { named, open } = reachedBy(activities, id);
		const state = named.length > 0 ? 'named' : open.length > 0 ? 'open' : 'unnamed';
		const said = saidOf({ named: named.length, open: open.length, state }, { locale, format });
		return { name, short, path: presetPath('group', id), said, state };
	});
}
