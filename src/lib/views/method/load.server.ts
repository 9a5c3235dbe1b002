import * as v from 'valibot';
import { county } from '../../core/county.ts';
import { loadContradictions } from '../../data/catalog.server.ts';
import type { Query } from '../../data/query.ts';
import { run } from '../../data/run.server.ts';
import { isWaiting, lackingTable } from '../../data/waiting.ts';
import { mappingState } from '../../figures/activities/mapping-state.ts';
import { loadOrder } from '../../figures/lead/load.server.ts';
import { de } from '../../i18n/de.ts';
import { en } from '../../i18n/en.ts';
import { makeFormat } from '../../i18n/format.ts';
import type { Locale } from '../../core/locale.ts';
import { mappingWords, type Mappings } from './mappings.words.ts';
import { orderTable } from './order-table.ts';
import type { Origins } from './origins.ts';

const publishersQuery: Query<string, { publisher: string }> = {
	name: 'publishers-of-forecasts',
	tables: ['skills-gap'],
	sql: 'SELECT DISTINCT publisher FROM skills_gap WHERE region = ? ORDER BY publisher',
	bind: (region) => [region],
	row: v.object({ publisher: v.string() })
};

const territoriesQuery: Query<string, Origins['territories'][number]> = {
	name: 'new-territories',
	tables: ['regions'],
	sql: `SELECT r.name_short_de AS name, substr(CAST(r.valid_from AS VARCHAR), 1, 4) AS since,
	p.name_short_de AS before
FROM regions r JOIN regions p ON p.region = r.predecessor
WHERE starts_with(r.region, ?) AND coalesce(CAST(r.valid_from AS VARCHAR), '') <> '' ORDER BY r.region`,
	bind: (state) => [state],
	row: v.object({ name: v.string(), since: v.string(), before: v.string() })
};

const units = { de: de.units, en: en.units };
const formatIn = (locale: Locale) => makeFormat(locale, units[locale]);

function mappingsIn(locale: Locale): Mappings {
	const { title, items } = mappingWords[locale];
	return { title, items: items(mappingState({ county, format: formatIn(locale), locale })) };
}

/** What the page on methods is made from. */
export const loadMethod = async (locale: Locale) => ({
	contradictions: await loadContradictions(locale),
	order: orderTable(await loadOrder(county), { locale, format: formatIn(locale) }),
	origins: {
		publishers: (await run(publishersQuery, county.region)).map(({ publisher }) => publisher),
		qualification: lackingTable('qualification').length === 0,
		territories: await run(territoriesQuery, county.state)
	} satisfies Origins,
	mappings: isWaiting('/aktivitaeten/') ? null : mappingsIn(locale)
});
