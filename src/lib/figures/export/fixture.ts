import type { ChartData } from '../../charts/chart.ts';
import { lineChart } from '../../charts/lines/chart.ts';
import type { Locale } from '../../core/locale.ts';
import type { Value } from '../../core/value.ts';
import { region } from '../../core/place.ts';
import type { DataRow, FigureData } from '../columns/columns.ts';
import { testContext } from '../test-context.ts';
import type { Handout } from './handout.ts';

/** Two lines with a gap, a flag and a negative number. */
export const lines = lineChart({
	series: [
		{
			id: 'a',
			name: 'Kreis',
			role: 'accent',
			points: [
				{
					id: 'a1',
					x: 2023,
					period: '31.12.2023',
					value: 5.4,
					text: '5,4',
					label: 'Kreis, 31.12.2023: 5,4 %'
				},
				{
					id: 'a2',
					x: 2024,
					period: '31.12.2024',
					value: 'secret',
					text: 'unbekannt oder geheim',
					label: 'Kreis, 31.12.2024: unbekannt oder geheim'
				}
			]
		},
		{
			id: 'b',
			name: '=Land; "Rest"',
			role: 'compare',
			points: [
				{
					id: 'b1',
					x: 2023,
					period: '31.12.2023',
					value: -1234.5,
					text: '−1.234,5 (vorläufig)',
					label: 'Land, 31.12.2023: −1.234,5 % (vorläufig)'
				}
			]
		}
	],
	breaks: [],
	maxStep: 1,
	print: { locale: 'de' },
	fromZero: true,
	axisLabel: 'Prozent'
});

const row = (ags: string, name: string, date: string, value: Value, flag = ''): DataRow => ({
	id: `${ags}-${date}`,
	place: region(ags, name),
	period: { kind: 'date', date },
	terms: {},
	cells: { rate: { value, source: 's1', ...(flag !== '' && { flag }) } }
});

/** The same values as the lines. */
export const data: FigureData = {
	columns: [
		{ is: 'place', id: 'region', title: 'Region' },
		{ is: 'period', id: 'period', title: 'Zeitraum' },
		{
			...{ is: 'measure', id: 'rate', title: 'Quote', unit: 'percent', decimals: 1 },
			certainty: 'register'
		}
	],
	rows: [
		row('01001', 'Musterkreis', '2023-12-31', 5.4),
		row('01001', 'Musterkreis', '2024-12-31', 'secret'),
		row('01', '=Land; "Rest"', '2023-12-31', -1234.5, 'p')
	]
};

/** A figure on its way out, with signs that mean something to every kind of file. */
export const handout = (locale: Locale = 'de', chart: ChartData = lines): Handout => {
	const { t, format, county } = testContext(locale, {});
	return {
		figure: 'unemployment',
		shown: {
			headline: 'Arbeit & <Lohn> steigen um 5 %',
			subtitle: 'Quote, Kreis, 2023 bis 2024, Prozent',
			summary: '2024 fehlt der Wert.',
			chart,
			data,
			table: { caption: '', columns: [], rows: [] },
			notes: ['Eine Anmerkung.'],
			citation: '=Strategie, Abschnitt 1',
			also: ['own-calculation']
		},
		sources: [
			{
				source: 's1',
				title: 'Quote',
				attribution: 'Statistische Ämter',
				licence: 'dl-de/by-2-0',
				licenceUrl: 'https://example.org/by',
				url: ''
			}
		],
		locale,
		t,
		format,
		county: { ...county, region: '01001', name: { de: 'Musterkreis', en: 'Sample district' } },
		address: 'https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment',
		accessed: '2026-11-23',
		edition: { id: 'abc123', date: '2026-11-22' }
	};
};
