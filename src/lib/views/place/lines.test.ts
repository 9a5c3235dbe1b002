import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from '../../data/queries/compare.ts';
import type { OverviewRow } from '../../data/queries/place-overview.ts';
import { narrowForm } from '../../ui/table-room.ts';
import { courseTable, overviewTable, printedSources } from './lines.ts';
import {
	indicator,
	place,
	regionRow as region,
	valueRow as value,
	voice
} from './place.fixture.ts';
import { courseRemarks, overviewRemarks } from './remarks.ts';

const row: OverviewRow = {
	...{ indicator: 'rate', region: '01002', level: 'district', state: '01', period: '2021' },
	...{ value: 5.4, value_symbol: '', flag: 'p', source: 's', note: '' },
	...{ higher: 2, lower: 1, peers: 4, state_value: 6.1 },
	...{ state_symbol: '', state_flag: '', country_value: null },
	...{ country_symbol: null, country_flag: null }
};
const shown = ['01002', '01', 'DG'];
const cellsOf = (change: Partial<OverviewRow>, about: Partial<IndicatorRow> = {}) =>
	overviewTable(
		{
			place,
			rows: [{ ...row, ...change, about: { ...indicator, ...about } }]
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
			's',
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
			'unbekannt oder geheim',
			'2021',
			'–'
		]);
		expect(cellsOf({ peers: 1, higher: 0, lower: 0 })?.[3]).toBe('–');
	});

	it('says of state and country, too, how firm they are and why they are missing', () => {
		const beside = { state_flag: 'p', country_symbol: '/', country_flag: '' };
		expect(cellsOf(beside)?.slice(4, 6)).toEqual(['6,1\u202f% (vorläufig)', 'Wert zu unsicher']);
	});

	it('names its sources once each, by the keys that stand beside the numbers', () => {
		const s = {
			source: 's',
			title: 'Tabelle 1',
			attribution: 'Amt',
			licence: 'dl-de/by-2-0',
			licenceUrl: '',
			url: ''
		};
		expect(printedSources([row, row, { source: 'gone' }], [s])).toEqual([
			's: Amt, Tabelle 1, dl-de/by-2-0',
			'gone'
		]);
	});

	it('says beside each value what it is where the screen is narrow', () => {
		const table = overviewTable({ place, rows: [{ ...row, about: indicator }] }, voice);
		expect(table.columns).toHaveLength(8);
		expect(narrowForm(table)).toMatch(/^cards/);
	});

	it('has the remarks on its numbers below, in German', () => {
		const rows = [
			{ ...row, about: indicator },
			{ ...row, about: { ...indicator, name_de: 'Anzahl' }, note: 'ohne Gera' }
		];
		expect(overviewRemarks(rows, 'de')).toEqual([
			{ subject: 'Anzahl', text: 'ohne Gera', isGerman: true }
		]);
	});
});

describe('the course of an indicator', () => {
	it('sets place, state and country beside each other, the newest period first', () => {
		const table = courseTable(
			{
				...{ place, indicator, shown },
				rows: [
					...[region('01', 'Land A'), region('01001', 'Kreis A'), region('01002', 'Kreis B')],
					...[region('DG', 'Deutschland'), value('01002', '2020', 5), value('01002', '2021', 5.4)],
					...[value('01001', '2021', 9), value('DG', '2021', 6.1)]
				]
			},
			voice
		);
		expect(table.columns.map(({ name }) => name)).toEqual([
			'Zeitraum',
			'Kreis B',
			'Land A',
			'Deutschland',
			'Quelle'
		]);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['2021', '5,4\u202f%', '–', '6,1\u202f%', 's'],
			['2020', '5,0\u202f%', '–', '–', 's']
		]);
	});

	it('prints how firm a number is, as the overview does', () => {
		const rows = [
			region('01002', 'Kreis B'),
			{ ...value('01002', '2021', 5.4), flag: 'p' },
			{ ...value('01002', '2020', 0), value: null, value_symbol: '.' }
		];
		const table = courseTable({ place, indicator, shown, rows }, voice);
		expect(table.rows.map(({ cells }) => cells[1])).toEqual([
			'5,4\u202f% (vorläufig)',
			'unbekannt oder geheim'
		]);
	});

	const remarked = { ...indicator, note_de: 'Am Wohnort.', note_en: '', break_de: 'neue Revision' };

	it('says below what breaks it and what was remarked', () => {
		const rows = [
			{ ...value('01002', '2019', 5), note: 'ohne Gera' },
			{ ...value('01002', '2020', 5), note: 'ohne Gera' },
			{ ...value('01002', '2021', 5.4), source: 'new' },
			{ ...value('01001', '2021', 9), note: 'anderer Kreis' }
		];
		expect(courseRemarks({ place, indicator: remarked, shown, rows }, voice)).toEqual([
			{
				text: expect.stringMatching(/^Die Werte stammen aus mehreren Quellen .*neue Revision/),
				isGerman: false
			},
			{ text: 'Am Wohnort.', isGerman: false },
			{ subject: '2019 und 2020', text: 'ohne Gera', isGerman: true }
		]);
	});

	it('is not said to break where all values are of one source', () => {
		const rows = [value('01002', '2020', 5), value('01002', '2021', 5.4)];
		expect(courseRemarks({ place, indicator: remarked, shown, rows }, voice)).toEqual([
			{ text: 'Am Wohnort.', isGerman: false }
		]);
	});
});
