import { describe, expect, it } from 'vitest';
import { dataTable } from '../../figures/export/data-table.ts';
import { certaintyIn } from '../../figures/columns/read.ts';
import { lineRows } from '../../figures/compare/test-rows.ts';
import { partRows } from '../../figures/compare/many-rows.ts';
import { sourceParts } from '../../figures/source-line.ts';
import { testContext } from '../../figures/test-context.ts';
import type { OwnPoint } from '../../own/points.ts';
import { ownBeside, ownLines, ownMany, ownRanking, type OwnAsked } from './figures.ts';
import { joinedTable } from './joined.ts';
import { ownPart } from './part.ts';

const mark = 'eigene Daten, nicht amtlich: a.csv';
const point = (region: string, period: string, value: OwnPoint['value']): OwnPoint => ({
	...{ region, period, value }
});
const points = [
	point('06436', '2023', 11.5),
	{ ...point('06436', '2024', 12.5), flag: 'p' },
	point('06434', '2023', 'secret'),
	point('06434', '2024', 10)
];
const rows = ownPart(
	points,
	{ id: 'eigene_a_quote', name: 'Quote', kind: 'percent', mark, nameOf: (id) => `Kreis ${id}` },
	[],
	{ region: '06436' }
);
const asked: OwnAsked = {
	...{ rows, peers: [{ region: '06434', name: 'Hochtaunus' }], period: '2024' },
	...{ file: 'a.csv', mark, unit: '', notes: ['Ein Hinweis.'] }
};

describe('figures of own numbers', () => {
	it('say the numbers of the file, and whose they are', () => {
		const shown = ownLines.present([], testContext('de', asked));
		expect(shown.headline).toBe('Quote: 12,5\u202f% im Main-Taunus-Kreis (2024)');
		expect(shown.citation).toBe(mark);
		// A phone has room for who says it: that it is not official is part of that.
		expect(sourceParts([], shown.citation)[0]?.name).toBe('eigene Daten, nicht amtlich');
		expect(shown.own).toBe('a.csv');
		expect(certaintyIn(shown)).toEqual(['own-data']);
		expect(shown.notes.slice(0, 2)).toEqual([
			'Eigene Daten: Die Zahlen stammen aus einer Datei auf diesem Gerät. Sie sind nicht amtlich, und niemand hat sie hier geprüft.',
			'Ein Hinweis.'
		]);
		const cells = shown.data.rows.map(({ place, cells }) => [
			place.kind === 'region' ? place.name : '',
			cells.eigene_a_quote?.value,
			cells.eigene_a_quote?.source
		]);
		expect(cells).toEqual([
			['Main-Taunus-Kreis', 11.5, mark],
			['Main-Taunus-Kreis', 12.5, mark],
			['Hochtaunus', 'secret', mark],
			['Hochtaunus', 10, mark]
		]);
		expect(shown.data.columns.at(-1)?.title).toBe('Quote');
	});

	it('rank the districts of the file only', () => {
		const shown = ownRanking.present([], testContext('de', asked));
		expect(shown.headline).toBe('Quote: Main-Taunus 2024 mit dem höchsten von 2 Werten');
		expect(shown.table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
			['Kreis 06436', '1'],
			['Kreis 06434', '2']
		]);
		expect(shown.table.rows.map(({ cells }) => cells.at(-1))).toEqual(['ja', 'ja']);
		expect(shown.notes).toContain('Vergleichsgruppe: eigene Auswahl (Hochtaunus).');
		const peers = [{ region: '06436003', name: 'Hofheim' }];
		const alone = ownRanking.present([], testContext('de', { ...asked, peers }));
		expect(alone.notes.filter((note) => note.includes('Vergleichsgruppe'))).toEqual([]);
	});

	it('stand beside official ones of the same years', () => {
		const official = partRows({ indicator: 'rate' }, lineRows('06436', 2020, [1, 2, 3, 4, 5, 6]));
		const shown = ownBeside.present([], testContext('de', { ...asked, official }));
		expect(shown.headline).toBe('Quote (eigene Daten) neben: Quote');
		expect(shown.table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
			['Quote, 2023', '11,5\u202f%'],
			['Quote, 2024', '12,5\u202f% (vorläufig)'],
			['Quote, 2023', '4,0\u202f%'],
			['Quote, 2024', '5,0\u202f%']
		]);
	});

	it('are joined in a file that names both sources in each row', () => {
		const official = partRows({ indicator: 'rate' }, lineRows('06436', 2023, [4, '.']));
		const context = testContext('de', asked);
		const site = { ...context, root: '', href: (path: string) => path };
		const { joined, shown, file } = joinedTable(rows, official, points, {
			...{ site, mark, unit: '', regionName: (id) => `Kreis ${id}` }
		});
		expect([joined.rows.length, joined.alone]).toEqual([2, 2]);
		expect(shown.rows.map(({ cells }) => cells)).toEqual([
			['Kreis 06436', '2023', '11,5\u202f%', '4,0\u202f%'],
			['Kreis 06436', '2024', '12,5\u202f% (vorläufig)', 'unbekannt oder geheim']
		]);
		expect(file.columns.map(({ title }) => title)).toEqual([
			'Region (AGS)',
			'Region',
			'Zeitraum',
			'Zeitraum (amtlich)',
			'Quote (eigene Daten)',
			'Einheit (eigene Daten)',
			'Zeichen (eigene Daten)',
			'Hinweis zum Wert (eigene Daten)',
			'Art der Zahl (eigene Daten)',
			'Quelle (eigene Daten)',
			'Quote (amtlich)',
			'Einheit (amtlich)',
			'Zeichen (amtlich)',
			'Hinweis zum Wert (amtlich)',
			'Art der Zahl (amtlich)',
			'Quelle (amtlich)'
		]);
		const whose = 'eigene Daten, nicht amtlich';
		const region = ['06436', 'Kreis 06436'];
		expect(file.rows).toEqual([
			[
				...[...region, '2023', '2023', 11.5, 'Prozent', '', '', whose, mark],
				...[4, 'Prozent', '', '', 'aus Registern der Verwaltung', 's1']
			],
			[
				...[...region, '2024', '2024', 12.5, 'Prozent', '', 'vorläufig', whose, mark],
				...[null, 'Prozent', '.', 'unbekannt oder geheim', 'aus Registern der Verwaltung', 's1']
			]
		]);
	});

	it('name a long unit in the head of the joined table and not in each cell', () => {
		const about = {
			id: 'a',
			name: 'Ausgaben',
			kind: 'thousand-eur',
			mark,
			nameOf: String
		} as const;
		const own = ownPart(points, about, [], { region: '06436' });
		const official = partRows({ indicator: 'rate' }, lineRows('06436', 2023, [4, 5]));
		const site = { ...testContext('de', asked), root: '', href: (path: string) => path };
		const { shown } = joinedTable(own, official, points, {
			...{ site, mark, unit: '', regionName: String }
		});
		expect(shown.columns.map(({ name }) => name)).toEqual([
			'Region',
			'Zeitraum',
			'Ausgaben (eigene Daten), Tausend Euro',
			'Quote'
		]);
		expect(shown.rows[0]?.cells).toEqual(['06436', '2023', '11,5', '4,0\u202f%']);
	});

	it.each([
		['Mio. EUR', 'Mio. EUR'],
		['', '']
	])('claim in no file that they have no unit: %s', (unit, said) => {
		const about = { id: 'a', name: 'Einkommen', kind: 'count', mark, nameOf: String } as const;
		const own = ownPart(points, about, [], { region: '06436' });
		const official = partRows({ indicator: 'rate' }, lineRows('06436', 2023, [4, 5]));
		const context = testContext('de', { ...asked, rows: own, unit });
		const site = { ...context, root: '', href: (path: string) => path };
		const { file } = joinedTable(own, official, points, {
			...{ site, mark, unit, regionName: String }
		});
		const at = file.columns.findIndex(({ id }) => id === 'own_unit');
		expect(file.rows.map((row) => row[at])).toEqual([said, said]);
		const drawn = dataTable(ownLines.present([], context).data, context);
		const place = drawn.columns.findIndex(({ id }) => id === 'unit');
		expect(new Set(drawn.rows.map((row) => row[place]))).toEqual(new Set(['']));
	});
});

it('several own numbers are small pictures of their own, each marked, with every number in the files', () => {
	const about = { kind: 'count' as const, mark, nameOf: (id: string) => `Kreis ${id}` };
	const places = ownPart(
		[point('06436', '2023', 120), point('06436', '2024', 130)],
		{ ...about, id: 'eigene_a_1', name: 'Plätze' },
		[],
		{ region: '06436' }
	);
	const many: OwnAsked = { ...asked, rows: [...rows, ...places], notes: ['Plätze: mehrfach.'] };
	const shown = ownMany.present([], testContext('de', many));
	expect(shown.headline).toBe('2 eigene Zahlen: Quote und Plätze');
	expect(shown.subtitle).toBe('Main-Taunus und Hochtaunus; Werte, wie sie in der Datei stehen');
	expect(shown.chart.kind).toBe('multiples');
	expect([shown.own, shown.citation]).toEqual(['a.csv', mark]);
	expect(certaintyIn(shown)).toEqual(['own-data']);
	expect(shown.notes).toContain('Plätze: mehrfach.');
	const cells = shown.data.rows.flatMap(({ cells }) =>
		['eigene_a_quote', 'eigene_a_1'].map((id) => cells[id]?.value)
	);
	expect(cells.filter((value) => value !== undefined)).toEqual(
		expect.arrayContaining([11.5, 12.5, 10, 120, 130])
	);
});
