import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { makeActivity, rows } from '../../figures/activities/fixture.ts';
import { testContext } from '../../figures/test-context.ts';
import { listFile } from '../list/list-file.ts';
import { listSheet } from './list-file.ts';

const odd = makeActivity('odd', { name_de: '=SUM(A1)', about_de: 'Eins; "zwei"' });
const cube = readCatalogue([odd, ...rows], 'de');
const speaker = { ...testContext('de', {}), county };

describe('listSheet', () => {
	it('has a row for every activity of the list, in its order', () => {
		const { header, rows: lines } = listSheet(cube.activities.slice(1, 3), cube, speaker);
		expect(header.slice(7, 9)).toEqual(['Zielgruppen', 'Steht auch offen für (unsere Annahme)']);
		expect(header.slice(0, 5)).toEqual(['Kennung', 'Name', 'Beschreibung', 'Thema', 'Status']);
		expect(lines.map((line) => line.slice(0, 8))).toEqual([
			[
				'messe',
				'Ausbildungsmesse',
				'',
				'Berufe',
				'wiederkehrend, jährlich',
				'Amt für Schulen',
				'Jobcenter; Volkshochschule',
				'Schülerinnen und Schüler'
			],
			[
				'praktikum',
				'Praktikum',
				'',
				'Berufe',
				'laufend',
				'Jobcenter',
				'',
				'Schülerinnen und Schüler; Leistungsberechtigte SGB II'
			]
		]);
		expect(lines.every((line) => line.length === header.length)).toBe(true);
	});
});

describe('the list as a file', () => {
	const address = 'https://kreis.example/aktivitaeten/?thema=berufe';
	const make = (kind: 'csv' | 'excel') =>
		listFile(kind, 'activities', listSheet(cube.activities.slice(0, 1), cube, speaker), {
			...speaker,
			address
		});

	it('names what was chosen', () => {
		expect(make('csv').name).toBe(`kreismonitor_${county.region}_activities_thema-berufe.csv`);
		expect(make('excel').name).toContain('_excel.csv');
	});

	it('writes nothing a spreadsheet would run', async () => {
		expect(await make('csv').file.text()).toContain(`\r\nodd,'=SUM(A1),"Eins; ""zwei""",Berufe,`);
		const bytes = new Uint8Array(await make('excel').file.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(await make('excel').file.text()).toContain(`odd;'=SUM(A1);"Eins; ""zwei""";Berufe;`);
	});
});
