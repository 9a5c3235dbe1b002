import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { handout } from './fixture.ts';
import { xlsx } from './xlsx.ts';

let files: Record<string, string>;
beforeAll(async () => {
	const bytes = new Uint8Array(await (await xlsx(handout())).arrayBuffer());
	files = Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])
	);
});

const unescape = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** Cells of a sheet as a reader of the format sees them: shared texts looked up, numbers as numbers. */
function cells(sheet: number): (string | number | null)[][] {
	const texts = all(files['xl/sharedStrings.xml'] ?? '', /<si>(.*?)<\/si>/gs).map(([, item = '']) =>
		unescape(
			all(item, /<t[^>]*>(.*?)<\/t>/gs)
				.map(([, text]) => text)
				.join('')
		)
	);
	return all(files[`xl/worksheets/sheet${sheet}.xml`] ?? '', /<row [^>]*>(.*?)<\/row>/gs).map(
		([, row = '']) => {
			const line: (string | number | null)[] = [];
			for (const [, column = '', rest = '', value = ''] of all(
				row,
				/<c r="([A-Z])\d+"([^>]*)>(?:<v>(.*?)<\/v>)?/gs
			))
				line[column.charCodeAt(0) - 65] = rest.includes('t="s"')
					? (texts[Number(value)] ?? null)
					: Number(value);
			return Array.from(line, (cell) => cell ?? null);
		}
	);
}

describe('xlsx', () => {
	it('names its sheets', () => {
		const names = all(files['xl/workbook.xml'] ?? '', /<sheet [^>]*name="([^"]*)"/g);
		expect(names.map(([, name]) => name)).toEqual(['Daten', 'Hinweise']);
	});

	it('holds numbers as numbers and the sign of a gap', () => {
		expect(cells(1)).toEqual([
			['Reihe', 'Zeitraum', 'Wert', 'Einheit', 'Zeichen', 'Hinweis zum Wert', 'Wert, wie gedruckt'],
			['Kreis', '2023-12-31', 5.4, 'Prozent', null, null, '5,4'],
			[
				'Kreis',
				'2024-12-31',
				null,
				'Prozent',
				'.',
				'unbekannt oder geheim zu halten',
				'unbekannt oder geheim zu halten'
			],
			['=Land; "Rest"', '2023-12-31', -1234.5, 'Prozent', null, 'vorläufig', '−1.234,5 (vorläufig)']
		]);
	});

	it('says on the second sheet what belongs to the numbers', () => {
		expect(cells(2)).toEqual([
			['Aussage', 'Arbeit & <Lohn> steigen um 5 %'],
			['Gezeigt wird', 'Quote, Kreis, 2023 bis 2024, Prozent'],
			['Region', 'Musterkreis'],
			['Stand der Zahlen', '31.12.2023'],
			['In Worten', '2024 fehlt der Wert.'],
			['Quelle', '=Strategie, Abschnitt 1; Statistische Ämter, Quote (s1)'],
			['Lizenz', 'dl-de/by-2-0 (https://example.org/by)'],
			['Art der Zahl', 'Register, eigene Berechnung'],
			['Anmerkung', 'Eine Anmerkung.'],
			['Datenausgabe', 'abc123 vom 22.11.2026'],
			['Adresse', 'https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment'],
			['Abgerufen am', '23.11.2026'],
			['Zeichen', '-  nichts vorhanden'],
			[null, '.  unbekannt oder geheim zu halten'],
			[null, 'x  Angabe nicht sinnvoll'],
			[null, '/  Wert zu unsicher'],
			[null, '...  Wert liegt noch nicht vor'],
			[null, '*  anonymisiert (Fallzahl unter 3)'],
			[null, '–  keine Angabe']
		]);
	});

	it('has no formula anywhere', () => {
		for (const [name, xml] of Object.entries(files))
			if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]|t="str"/);
	});
});
