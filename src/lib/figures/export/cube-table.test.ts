import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../data/codebook.ts';
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
const tableOf = (rows: readonly unknown[], tables = ['observations'], locale: 'de' | 'en' = 'de') =>
	cubeTable({ ...handout(locale), cube: { tables, rows } }, codebook);

describe('cubeTable', () => {
	it('gives names to keys, a unit to values, a sign and a reason to gaps', () => {
		const { columns, rows } = tableOf([
			{ ...row, value: 5.4, value_symbol: '', flag: 'p', source: 't1' },
			{ ...row, period: '2025', value: null, value_symbol: '.', flag: '', source: 't1' },
			{ ...row, period: '2026', value: 0, value_symbol: '-', flag: '', source: 't1' }
		]);
		expect(columns.map(({ title }) => title)).toEqual([
			'indicator',
			'Region',
			'Region (Schlüssel)',
			'Zeitraum',
			'Wert',
			'Einheit',
			'Zeichen',
			'Hinweis zum Wert',
			'source'
		]);
		expect(rows).toEqual([
			['rate', 'Hessen', '06', '2024', 5.4, 'Prozent', '', 'vorläufig', 't1'],
			[
				'rate',
				'Hessen',
				'06',
				'2025',
				null,
				'Prozent',
				'.',
				'unbekannt oder geheim zu halten',
				't1'
			],
			['rate', 'Hessen', '06', '2026', 0, 'Prozent', '', '', 't1']
		]);
	});

	it('speaks the language of the reader and makes one column of a pair', () => {
		const { columns, rows } = tableOf(
			[{ region: '06', note_de: 'Hinweis', note_en: 'Remark', value: 1, value_symbol: '' }],
			['x'],
			'en'
		);
		expect(columns.map(({ id }) => id)).toEqual(['region_name', 'region', 'note', 'value']);
		expect(rows).toEqual([['Hesse', '06', 'Remark', 1]]);
	});

	it('takes the rows a figure is about and not the words they bring along', () => {
		const { columns, rows } = tableOf([
			{ row: 'organisation', id: 'ba', name_de: 'Agentur', name_en: 'Agency', kind: 'a', x: 1 },
			{ row: 'activity', id: 'kurs', lead: 'ba', partners: ['ba', 'new'] }
		]);
		expect(columns.map(({ id }) => id)).toEqual(['id', 'lead_name', 'lead', 'partners']);
		expect(rows).toEqual([['kurs', 'Agentur', 'ba', 'Agentur; new']]);
	});

	it('takes the unit of the view where all rows are of its one indicator', () => {
		const rows = [{ region: '06', period: '2024', value: 5.4, value_symbol: '', source: 't1' }];
		const { columns } = tableOf(rows);
		expect(columns.map(({ id }) => id)).toContain('unit');
		expect(tableOf(rows, ['other']).columns.map(({ id }) => id)).not.toContain('unit');
		const cube = { tables: ['observations'], rows };
		const whole = wholeHandout({ ...handout(), cube }, codebook);
		expect(whole.shown.subtitle).toMatch(/^Quote, Kreis, 2023 bis 2024, Prozent\. Alle Zeilen/);
		expect(datasetsOf({ ...handout(), cube }, codebook)).toEqual(['labour']);
	});

	it('says ages in words, which no spreadsheet takes for days', () => {
		const ages = ['10-14', '75+'].map((age) => ({ age, value: 1, value_symbol: '' }));
		expect(tableOf(ages).rows.map(([age]) => age)).toEqual([
			'10 bis 14 Jahre',
			'75 Jahre und älter'
		]);
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
