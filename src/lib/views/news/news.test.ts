import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WithSite from '../../../../tests/support/WithSite.svelte';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { testContext } from '../../figures/test-context.ts';
import { atomOf } from './atom.ts';
import { loadNewest } from './newest.server.ts';
import { loadEditions, type Edition } from './edition.server.ts';
import { allNews } from './news.server.ts';
import NewsView from './NewsView.svelte';
import { tellNews, type News } from './news.ts';

const indicators = `indicator,name_de,name_en,unit,decimals,certainty
rate,Quote & mehr,Rate & more,percent,1,register
share,Anteil,Share,percent,1,own-calculation
people,Menschen,People,persons,0,register
`;
const regions = `region,name_de,name_en
06436,Main-Taunus-Kreis,Main-Taunus district
06412,Frankfurt am Main,Frankfurt am Main
`;
const head = 'indicator,region,period,sex,age,value,flag,source,note\n';
const before = `${head}rate,06412,2023,total,total,6.0,,s,
rate,06436,2001,total,total,3.0,,s,
rate,06436,2023,total,total,5.0,,s,
people,06436,2023,total,total,100,,s,
`;
const after = `${head}rate,06412,2023,total,total,7.0,,s,
rate,06436,2023,total,total,5.2,,s,
rate,06436,2024,total,total,5.4,p,s,
people,06436,2023,total,total,100,,s,
`;
const both = (text: string) => ({ de: text, en: text });
const dataset = (id: string, kind: string, primaryKey: string[], more = {}) => ({
	...{ id, kind, primaryKey, version: '2025-03-01', title: both(id), group: 'official' },
	...{ referenceDate: '2001 – 2024', rhythm: { de: 'jährlich', en: 'yearly' }, rows: 4, ...more }
});
const key = ['indicator', 'region', 'period', 'sex', 'age', 'source'];
const tables = [
	dataset('indicators', 'table', ['indicator']),
	dataset('regions', 'table', ['region'])
];

let root: string;
const write = (folder: string, edition: string, date: string, values: string, more: unknown[]) => {
	mkdirSync(folder, { recursive: true });
	const datasets = [...tables, ...more];
	writeFileSync(join(folder, 'catalog.json'), JSON.stringify({ edition, date, datasets }));
	for (const [name, text] of Object.entries({ indicators, regions, values }))
		writeFileSync(join(folder, `${name}.csv`), text);
};
let editions: Edition[];
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'kreismonitor-news-'));
	const old = 'aaaaaaaaaaaa';
	write(join(root, 'archive', old, 'data'), old, '2025-03-01', before, [
		dataset('values', 'observations', key),
		dataset('dropped', 'table', ['id']),
		dataset('old-list', 'table', ['id'], { group: 'vocabulary' })
	]);
	writeFileSync(
		join(root, 'archive', old, 'edition.json'),
		JSON.stringify({ edition: old, date: '2025-03-01', kept: '2025-03-02', figures: [] })
	);
	write(join(root, 'now'), 'bbbbbbbbbbbb', '2026-03-01', after, [
		dataset('values', 'observations', key, { checked: '2026-02-27', nextUpdate: '2027-03-01' })
	]);
	editions = loadEditions(join(root, 'now'), join(root, 'archive'));
});
afterAll(() => rmSync(root, { recursive: true }));

const tellerOf = (locale: Locale) => testContext(locale, null);
const plain = (text: string) => text.replaceAll('\u202f', ' ');

function textOf(news: News, locale: Locale = 'de', more = {}): string {
	const site = { ...tellerOf(locale), root: '', href: (path: string) => path };
	const props = { site, of: NewsView as Component, props: { news, ...more } };
	const { body } = render(WithSite, { props });
	return plain(body.replace(/<!--.*?-->/g, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
}

describe('two made-up editions', () => {
	it('are told by indicator: new, revised with size, gone', () => {
		const [now, old] = editions;
		const news = tellNews(now as Edition, old, tellerOf('de'));
		expect(news.before).toBe('2025-03-01');
		expect(news.indicators.map(({ id }) => id)).toEqual(['rate']);
		expect(news.indicators[0]?.sentences.map(plain)).toEqual([
			'Neu: 1 Wert für 2024.',
			'Berichtigt: 2 Werte für 2023; am stärksten Frankfurt am Main, 2023 von 6,0 % auf 7,0 % (+1,0 Prozentpunkte).',
			'Weggefallen: 1 Wert für 2001.'
		]);
		expect(news.indicators[0]?.own.map(plain)).toEqual([
			'Main-Taunus-Kreis, 2024: 5,4 %',
			'Main-Taunus-Kreis, 2023: 5,2 % statt 5,0 %'
		]);
	});

	it('say of each dataset what is known of its dates', () => {
		const text = textOf(tellNews(editions[0] as Edition, editions[1], tellerOf('de')));
		expect(text).toContain('Was sich gegenüber der vorigen Ausgabe geändert hat');
		expect(text).toContain(
			'Ausgabe vom 01.03.2026, verglichen mit der vom 01.03.2025: was neu ist'
		);
		expect(text).toContain('Zeilen: 1 neu, 2 geändert, 1 weggefallen');
		expect(text).toContain('Bei der Quelle nachgesehen: 27.02.2026');
		expect(text).toContain('Zuletzt geprüft: noch nicht mit der Quelle verglichen');
		expect(text).toContain('Nächste Zahlen: angekündigt für den 01.03.2027');
		expect(text).toContain('Datei vom 01.03.2025');
		expect(text.match(/Wert für Wert mit Dateien/g)).toHaveLength(1);
		expect(text).toMatch(/values Zeilen: .*2 unveränderte Datensätze.*indicators unverändert/);
		expect(text).toContain('dropped nicht mehr veröffentlicht');
	});

	it('call official only what was', () => {
		const { datasets } = tellNews(editions[0] as Edition, editions[1], tellerOf('de'));
		const gone = datasets.filter(({ path }) => path === null);
		expect(gone.map(({ id, isOfficial }) => [id, isOfficial])).toEqual([
			['dropped', true],
			['old-list', false]
		]);
	});

	it('say which numbers are our own', () => {
		const row = { indicator: 'share', region: '06436', period: '2024', value: '41.3' };
		const now = editions[0] as Edition;
		const rows = (id: string) => [
			...now.rows(id),
			...(id === 'values' ? [{ ...row, sex: 'total', age: 'total', source: 's' }] : [])
		];
		const names = (locale: Locale) =>
			tellNews({ ...now, rows }, editions[1], tellerOf(locale)).indicators.map(({ name }) => name);
		expect(names('de')).toContain('Anteil (eigene Berechnung)');
		expect(names('en')).toContain('Share (own calculation)');
		expect(names('de')).toContain('Quote & mehr');
	});

	it('say so in English', () => {
		const text = textOf(tellNews(editions[0] as Edition, editions[1], tellerOf('en')), 'en');
		expect(text).toContain('What changed since the edition before');
		expect(text).toContain('compared with the one of 1 March 2025');
		expect(text).toContain(
			'most of all Frankfurt am Main, 2023 from 6.0% to 7.0% (+1.0 percentage points)'
		);
	});
});

describe('the first edition', () => {
	it('says that it is the first, and what each dataset holds', () => {
		const news = tellNews(editions[0] as Edition, undefined, tellerOf('de'));
		expect(news.indicators).toEqual([]);
		const text = textOf(news);
		expect(text).toContain('Dies ist die erste Ausgabe der Daten');
		expect(text).toContain('values 4 Zeilen');
		expect(text).not.toContain('Amtliche Kennzahlen');
	});

	it('is not called unchanged when nothing differs from the one before', () => {
		const news = tellNews(editions[0] as Edition, editions[0], tellerOf('de'));
		const text = textOf(news);
		expect(text).toContain('Keine amtliche Kennzahl ist neu, berichtigt oder weggefallen.');
		expect(text).toContain('Kein Datensatz hat sich geändert.');
		expect(text).toContain('verglichen mit der vorigen vom selben Tag');
	});
});

describe('the feed', () => {
	const feed = (home: string) => {
		const { locale, format } = tellerOf('de');
		return atomOf(allNews(editions, tellerOf('de')), {
			...{ locale, format, home, site: 'Kreismonitor', author: 'Kreis', region: county.region }
		});
	};

	it('has an entry for each indicator of each edition, with ids that name no place', () => {
		const xml = feed('./');
		const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
		expect(ids).toEqual([
			'tag:06436.kreismonitor.invalid,2026-11-29:neues/de',
			'tag:06436.kreismonitor.invalid,2026-03-01:bbbbbbbbbbbb/de/rate',
			'tag:06436.kreismonitor.invalid,2026-03-01:bbbbbbbbbbbb/de/ausgabe',
			'tag:06436.kreismonitor.invalid,2025-03-01:aaaaaaaaaaaa/de/ausgabe'
		]);
		expect(xml).toContain('<updated>2026-03-01T00:00:00Z</updated>');
		expect(xml).toContain('<title>Quote &amp; mehr (01.03.2026)</title>');
	});

	it('keeps its ids when the site gets an address, and links there', () => {
		const ids = (xml: string) => xml.match(/<id>.*?<\/id>/g);
		const placed = feed('https://monitor.example/');
		expect(ids(placed)).toEqual(ids(feed('./')));
		expect(placed).toContain(
			'rel="self" type="application/atom+xml" href="https://monitor.example/neues.atom"'
		);
		expect(placed).toContain('href="https://monitor.example/neues/#rate"');
	});
});

describe.runIf(existsSync('static/data/manifest.json'))('the newest numbers', () => {
	it('name the county, which of them are our own, and their sources', async () => {
		const { newest, sources } = await loadNewest('de');
		const own = newest.flatMap(({ items }) => items.filter((item) => item.own !== ''));
		expect(own.map(({ id, own: kind }) => [id, kind])).toContainEqual([
			'unemployed_longterm_share',
			'eigene Berechnung'
		]);
		expect(own.map(({ id }) => id)).not.toContain('unemployment_rate_all');
		expect(sources.join()).toContain('(13211-02-05-4)');
		const news = tellNews(editions[0] as Edition, undefined, tellerOf('de'));
		const text = textOf(news, 'de', { newest, sources });
		expect(text).toContain('Die neuesten Zahlen im Main-Taunus-Kreis');
		expect(text).toContain('eigene Berechnung');
		expect(text).toMatch(/Quellen \(\d+\) Statistische Ämter des Bundes und der Länder/);
	});
});
