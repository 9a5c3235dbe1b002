import { describe, expect, it } from 'vitest';
import type { IndicatorRow, RegionRow } from '../../data/queries/compare.ts';
import type { OverviewRow } from '../../data/queries/place-overview.ts';
import { de as t } from '../../i18n/de.ts';
import { makeFormat } from '../../i18n/format.ts';
import { courseTable, overviewTable } from './lines.ts';

const voice = { locale: 'de' as const, t, format: makeFormat('de', t.units) };
const place: RegionRow = {
	...{ region: '01002', name_de: 'Kreis B', name_en: 'District B', name_short_de: 'B' },
	...{ level: 'district', parent: '01', kind_de: 'Kreis', indicators: 2 },
	...{ tile_name: '', tile_col: null, tile_row: null }
};
const indicator: IndicatorRow = {
	...{ indicator: 'rate', dataset: 'd', name_de: 'Quote', name_en: 'Rate', unit: 'percent' },
	...{ decimals: 1, period_kind: 'annual', direction: 'down-good', region_concept: 'residence' },
	...{ certainty: 'register', group_de: '', group_en: '', comparable: 1, note_de: '', note_en: '' },
	...{
		break_de: '',
		break_en: '',
		short_de: '',
		short_en: '',
		regions: 4,
		first_period: '2020',
		last_period: '2021'
	},
	...{ periods: '2021,2020', fifths: '' }
};
const row: OverviewRow = {
	...{ indicator: 'rate', region: '01002', level: 'district', state: '01', period: '2021' },
	...{ value: 5.4, value_symbol: '', flag: 'p', source: 's', note: '' },
	...{ higher: 2, lower: 1, peers: 4, peers_low: 3, peers_high: 9 },
	...{ state_value: 6.1, country_value: null }
};
const manifest = {
	sources: [{ source: 's', title: 'Tabelle 1', publisher: 'Amt', licence: 'dl-de/by-2-0' }]
};
const cellsOf = (change: Partial<OverviewRow>, about: Partial<IndicatorRow> = {}) =>
	overviewTable(
		{
			...{ place, manifest },
			rows: [{ ...row, ...change }],
			indicators: [{ ...indicator, ...about }]
		},
		voice
	).rows[0]?.cells;

describe('the overview of a place', () => {
	it('names value, period, rank, state, country, source and kind', () => {
		expect(cellsOf({})).toEqual([
			'Quote',
			'5,4\u202f% (vorläufig)',
			'2021',
			'2 von 4',
			'6,1\u202f%',
			'–',
			'Amt, Tabelle 1, dl-de/by-2-0',
			'aus Registern der Verwaltung'
		]);
	});

	it('ranks by the direction of the indicator, and says when a rank is shared', () => {
		expect(cellsOf({}, { direction: 'up-good' })?.[3]).toBe('3 von 4');
		expect(cellsOf({ higher: 1 })?.[3]).toBe('2 von 4, geteilt');
	});

	it('has no rank for a count, for a missing value, and for a place alone', () => {
		expect(cellsOf({}, { comparable: 0 })?.[3]).toBe('–');
		expect(cellsOf({ value: null, value_symbol: '.', flag: '' })?.slice(1, 4)).toEqual([
			'unbekannt oder geheim zu halten',
			'2021',
			'–'
		]);
		expect(cellsOf({ peers: 1, higher: 0, lower: 0 })?.[3]).toBe('–');
	});

	it('leaves out what no list describes', () => {
		expect(cellsOf({ indicator: 'other' })).toBeUndefined();
	});
});

describe('the course of an indicator', () => {
	const measure = { value_symbol: '', flag: '', source: 's', note: '' };
	const value = (region: string, period: string, number: number) =>
		({ row: 'value', region, period, value: number, ...measure }) as const;
	const region = (key: string, name: string) =>
		({
			row: 'region',
			...place,
			region: key,
			name_de: name,
			valid_from: '',
			valid_to: ''
		}) as const;

	it('sets place, state and country beside each other, the newest period first', () => {
		const table = courseTable(
			[
				...[region('01', 'Land A'), region('01001', 'Kreis A'), region('01002', 'Kreis B')],
				...[region('DG', 'Deutschland'), value('01002', '2020', 5), value('01002', '2021', 5.4)],
				...[value('01001', '2021', 9), value('DG', '2021', 6.1)]
			],
			{ place, indicator, sources: manifest.sources },
			voice
		);
		expect(table.columns.map(({ name }) => name)).toEqual([
			'Zeitraum',
			'Kreis B',
			'Land A',
			'Deutschland',
			'Quelle'
		]);
		const source = 'Amt, Tabelle 1, dl-de/by-2-0';
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['2021', '5,4\u202f%', '–', '6,1\u202f%', source],
			['2020', '5,0\u202f%', '–', '–', source]
		]);
	});
});
