import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../data/run.server.ts';
import { cubeParams } from '../load.server.ts';
import { testContext } from '../test-context.ts';
import { commutersCube, type CommuterRow, type Sex } from './commuters-cube.ts';
import { commuters } from './commuters.ts';

const german = testContext('de', { sex: 'total' as Sex });
const english = testContext('en', { sex: 'total' as Sex });
const row = (measure: string, value: number, given: Partial<CommuterRow> = {}): CommuterRow => ({
	...{ kind: 'commuters', measure, region: '06436', partner: 'total', partner_name: '' },
	...{ sex: 'total', period: '2016-06-30', value, source: 'Quelle' },
	...given
});
const from = (partner: string, name: string, value: number) =>
	row('in-commuters', value, { partner, partner_name: name });
const to = (partner: string, name: string, value: number) =>
	row('out-commuters', value, { partner, partner_name: name });
const beside = (measure: string, value: number, period = '2016-06-30') =>
	row(measure, value, { kind: 'beside', period });
const rows = [
	...[row('in-commuters', 700), row('out-commuters', 500), row('employees-residence', 1000)],
	...[from('1', 'Astadt', 300), from('2', 'Bdorf', 20), to('1', 'Astadt', 100)],
	...[to('3', 'Cau', 250), beside('svb_workplace', 1400), beside('svb_residence', 1010)]
];
const changed = (measure: string, value: number) =>
	rows.map((own) => (own.measure === measure && own.partner === 'total' ? { ...own, value } : own));

describe('commuters', () => {
	it('says who is more, how many, and what part of the employees', () => {
		const shown = commuters.present(rows, german);
		expect(shown.headline).toBe('2016 pendelten mehr Beschäftigte ein als aus: 700 gegen 500');
		expect(shown.summary).toBe(
			'Am 30.06.2016 waren das 200 mehr Einpendelnde als Auspendelnde. Von den 1.400 Beschäftigten am Arbeitsort kamen 50,0\u202f% aus anderen Kreisen. Von den 1.000 Beschäftigten am Wohnort arbeiteten 50,0\u202f% in anderen Kreisen. Wichtigster Partnerkreis ist bei den Einpendelnden Astadt (300), bei den Auspendelnden Cau (250).'
		);
		expect(commuters.present(rows, english)).toMatchObject({
			headline: 'In 2016, more employees commuted in than out: 700 against 500',
			summary:
				'On 30 June 2016, that was 200 more in-commuters than out-commuters. Of the 1,400 employees at the workplace, 50.0% came from other districts. Of the 1,000 employees by residence, 50.0% worked in other districts. The most important partner district is Astadt for in-commuters (300) and Cau for out-commuters (250).'
		});
	});

	it('says under the headline which districts are shown and what the dash means', () => {
		expect(commuters.present(rows, german).subtitle).toBe(
			'Sozialversicherungspflichtig Beschäftigte, die in einem anderen Kreis wohnen als arbeiten, Main-Taunus-Kreis, 30.06.2016, Personen; je Richtung die zehn häufigsten Kreise; „–“: nicht darunter'
		);
	});

	it('says when fewer come, and when it is as many', () => {
		expect(commuters.present(changed('in-commuters', 400), german)).toMatchObject({
			headline: '2016 pendelten weniger Beschäftigte ein als aus: 400 gegen 500'
		});
		expect(commuters.present(changed('in-commuters', 500), english)).toMatchObject({
			headline: 'In 2016, exactly as many employees commuted in as out: 500'
		});
		expect(commuters.present(changed('in-commuters', 500), german).summary).toMatch(
			/^Am 30\.06\.2016 glichen sich beide Richtungen aus\./
		);
	});

	it('names a district that is the most important in both directions once', () => {
		const both = rows.filter(({ partner }) => partner !== '3');
		expect(commuters.present(both, german).summary).toContain(
			'Wichtigster Partnerkreis ist in beiden Richtungen Astadt (300 ein, 100 aus).'
		);
	});

	it('leaves open what is not among the largest, and computes no balance of it', () => {
		const { table, data, chart } = commuters.present(rows, german);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Insgesamt', '700', '500', '+200'],
			['Anteil an den Beschäftigten', '50,0\u202f%', '50,0\u202f%', '–'],
			['Astadt', '300', '100', '+200'],
			['Cau', 'keine Angabe', '250', 'keine Angabe'],
			['Bdorf', '20', 'keine Angabe', 'keine Angabe']
		]);
		expect(data.rows[0]).toMatchObject({
			place: { ags: '06436' },
			period: { kind: 'date', date: '2016-06-30' },
			terms: { partner: { id: 'total' }, sex: { id: 'total' } },
			cells: { commuter_balance: { value: 200 }, in_share: { value: 50 } }
		});
		expect(chart).toMatchObject({
			rows: [{ name: 'Bdorf' }, { name: 'Cau', left: { value: 'not-stated' } }, { name: 'Astadt' }]
		});
		expect(JSON.stringify(chart)).toContain(
			'Einpendelnde, Wohnort Cau, 30.06.2016: nicht unter den zehn mit den meisten'
		);
	});

	it('says by how much official employees differ, and how far the strategy is away', () => {
		const { notes } = commuters.present(
			[
				...rows,
				beside('in_commuter_share', 51.5, '2020-06-30'),
				beside('out_commuter_share', 49, '2020-06')
			],
			german
		);
		expect(notes.join(' ')).toContain(
			'am Wohnort 1.010 (hier 1.000), am Arbeitsort 1.400 (aus den Zahlen hier folgen 1.200)'
		);
		expect(notes.at(-1)).toBe(
			'Die Strategie von 2021 nennt für 2020 Anteile von 51,5\u202f% und 49\u202f%, ähnlich hohe wie hier.'
		);
		const far = [
			...rows,
			beside('in_commuter_share', 60, '2020'),
			beside('out_commuter_share', 49, '2020')
		];
		expect(commuters.present(far, english).notes.at(-1)).toBe(
			'The strategy of 2021 gives shares of 60% and 49% for 2020, other ones than here.'
		);
	});

	it('makes no share without employees, and stands without any rows', () => {
		const alone = rows.filter(({ kind }) => kind === 'commuters');
		expect(commuters.present(alone, german).table.rows[1]?.cells).toEqual([
			'Anteil an den Beschäftigten',
			'keine Angabe',
			'50,0\u202f%',
			'–'
		]);
		const empty = commuters.present([], german);
		expect(empty.headline).toBe('Wer im Main-Taunus-Kreis ein- und auspendelt');
		expect([empty.table.rows, empty.data.rows, empty.notes]).toEqual([[], [], []]);
	});
});

describe.runIf(existsSync('static/data/manifest.json'))('commuters of this county', () => {
	it('are 3,928 more who come than who leave, and more women leave', async () => {
		const own = await run(commutersCube, cubeParams);
		const shown = (sex: Sex) => commuters.present(own, testContext('de', { sex }));
		expect(shown('total').headline).toBe(
			'2016 pendelten mehr Beschäftigte ein als aus: 64.751 gegen 60.823'
		);
		expect(
			shown('total')
				.table.rows.slice(0, 3)
				.map(({ cells }) => cells)
		).toEqual([
			['Insgesamt', '64.751', '60.823', '+3.928'],
			['Anteil an den Beschäftigten', '67,8\u202f%', '66,5\u202f%', '–'],
			['Frankfurt', '16.436', '32.309', '−15.873']
		]);
		expect(shown('f').headline).toBe(
			'2016 pendelten weniger Frauen ein als aus: 25.483 gegen 26.446'
		);
		expect(shown('total').table.rows.find(({ id }) => id === '07315')?.cells).toEqual([
			'Mainz',
			'1.559',
			'1.629',
			'−70'
		]);
		expect(shown('total').notes.at(-1)).toContain('68,8\u202f% und 67\u202f%, ähnlich hohe');
	});
});
