import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../data/codebook.ts';
import type { RowColumns } from '../../data/query.ts';
import { cubeTable } from './cube-table.ts';
import { handout } from './fixture.ts';
import { datasetsOf, wholeHandout } from './whole.ts';

const source = {
	title: 'Tabelle',
	attribution: 'Amt',
	licence: 'dl-de/by-2-0',
	licenceUrl: 'https://example.org/by',
	url: '',
	datasets: ['labour']
};
const dataset = (group: string) => ({
	title: { de: 'Datensatz', en: 'Dataset' },
	group,
	licence: 'Zitat',
	licenceUrl: ''
});
const codebook: Codebook = {
	fields: { region: { de: 'Region', en: 'Region' }, period: { de: 'Zeitraum', en: 'Period' } },
	codes: {
		region: { '06': { de: 'Hessen', en: 'Hesse' } },
		indicator: { rate: { de: 'Quote', en: 'Rate' } },
		organisation: { ba: { de: 'Agentur', en: 'Agency' } }
	},
	indicators: { rate: { unit: 'percent', dataset: 'labour' } },
	sources: { t1: source },
	datasets: {
		labour: dataset('official'),
		regions: dataset('vocabulary'),
		acts: dataset('activities')
	}
};
const row = { indicator: 'rate', region: '06', name: 'Hessen', period: '2024', sex: 'total' };
const observed: RowColumns = {
	fields: {
		...{ region: 'place', period: 'period', indicator: 'indicator', sex: 'key', age: 'key' },
		...{ value: 'measure', source: 'key' }
	}
};
const tableOf = (
	rows: readonly unknown[],
	columns: RowColumns = observed,
	locale: 'de' | 'en' = 'de'
) => cubeTable({ ...handout(locale), cube: { tables: ['observations'], columns, rows } }, codebook);

describe('cubeTable', () => {
	it('gives names to keys, a unit to values, a sign and a reason to gaps', () => {
		const { columns, rows } = tableOf([
			{ ...row, value: 5.4, value_symbol: '', flag: 'p', source: 't1' },
			{ ...row, period: '2025', value: null, value_symbol: '.', flag: '', source: 't1' },
			{ ...row, period: '2026', value: 0, value_symbol: '-', flag: '', source: 't1' }
		]);
		expect(columns.map(({ id }) => id)).toEqual([
			...['region_name', 'region', 'period', 'indicator_name', 'indicator'],
			...['value', 'unit', 'sign', 'remark', 'source']
		]);
		const start = (period: string) => ['Hessen', '06', period, 'Quote', 'rate'];
		expect(rows).toEqual([
			[...start('2024'), 5.4, 'Prozent', '', 'vorläufig', 't1'],
			[...start('2025'), null, 'Prozent', '.', 'unbekannt oder geheim', 't1'],
			[...start('2026'), 0, 'Prozent', '', '', 't1']
		]);
	});

	it('speaks the language of the reader and makes one column of a pair', () => {
		const { columns, rows } = tableOf(
			[{ region: '06', note_de: 'Hinweis', note_en: 'Remark', name: 'none', share: 1 }],
			{ fields: { region: 'place', note: 'attribute' } },
			'en'
		);
		expect(columns.map(({ id }) => id)).toEqual(['region_name', 'region', 'note']);
		expect(rows).toEqual([['Hesse', '06', 'Remark']]);
	});

	it('takes the rows a query declares and not the words they bring along', () => {
		const { columns, rows } = tableOf(
			[
				{ row: 'organisation', id: 'ba', name_de: 'Agentur', name_en: 'Agency', kind: 'a', x: 1 },
				{ row: 'activity', id: 'kurs', lead: 'ba', partners: ['ba', 'new'] }
			],
			{ only: ['row', 'activity'], fields: { id: 'key', lead: 'key', partners: 'attribute' } }
		);
		expect(columns.map(({ id }) => id)).toEqual(['id', 'lead_name', 'lead', 'partners']);
		expect(rows).toEqual([['kurs', 'Agentur', 'ba', 'Agentur; new']]);
	});

	it('writes the keys that its rows leave unsaid', () => {
		const { columns, rows } = tableOf(
			[
				{ base_year: 2021, horizon: 2028, value: -10, value_symbol: '' },
				{ base_year: null, horizon: 2030, value: null, value_symbol: '' }
			],
			{
				fields: { value: 'measure' },
				ofCounty: true,
				forecast: ['base_year', 'horizon'],
				measures: { id: 'gap', de: 'Lücke', en: 'Gap' },
				unit: 'persons'
			}
		);
		expect(columns.map(({ id }) => id)).toEqual([
			...['region_name', 'region', 'period', 'indicator_name', 'indicator'],
			...['value', 'unit', 'sign', 'remark']
		]);
		expect(rows).toEqual([
			['Musterkreis', '01001', '2021/2028', 'Lücke', 'gap', -10, 'Personen', '', ''],
			['Musterkreis', '01001', '../2030', 'Lücke', 'gap', null, 'Personen', '–', 'keine Angabe']
		]);
	});

	it('says ages in words, which no spreadsheet takes for days', () => {
		const ages = ['10-14', '75+'].map((age) => ({ age, value: 1, value_symbol: '' }));
		const { columns, rows } = tableOf(ages, { fields: { age: 'key', value: 'measure' } });
		const at = columns.findIndex(({ id }) => id === 'age');
		expect(rows.map((one) => one[at])).toEqual(['10 bis 14 Jahre', '75 Jahre und älter']);
	});

	it('is empty where a figure brings nothing', () => {
		expect(tableOf([])).toEqual({ columns: [], rows: [] });
	});
});

describe('wholeHandout', () => {
	const cube = { tables: ['observations', 'regions'], rows: [{ ...row, source: 't1' }] };

	it('names the sources of all rows and forgets the selection', () => {
		const whole = wholeHandout({ ...handout(), cube }, codebook);
		expect(whole.sources).toEqual([{ source: 't1', ...source }]);
		expect(whole.licences).toEqual([]);
		expect(whole.address).toBe('https://kreis.example/arbeitsmarkt/#unemployment');
		expect(whole.shown.headline).toBe('Alle Daten der Abbildung „Arbeit & <Lohn> steigen um 5 %“');
	});

	it('names the licence of the dataset where no table is named', () => {
		const cited = { tables: ['acts'], rows: [{ id: 'kurs' }] };
		const whole = wholeHandout({ ...handout(), cube: cited }, codebook);
		expect(whole.licences?.map(({ licence }) => licence)).toEqual(['Zitat']);
	});

	it('finds the datasets behind observations, registers left out', () => {
		expect(datasetsOf({ ...handout(), cube }, codebook)).toEqual(['labour']);
	});
});
