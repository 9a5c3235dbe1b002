import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';
import { handout, lines } from './fixture.ts';
import { germanCsv } from './german-csv.ts';
import { harmless } from './harmless.ts';
import { dataSheet, sourcedSheet } from './sheet.ts';

describe('csv', () => {
	it('writes comma, decimal point, ISO dates and the reason of a gap', () => {
		expect(csv(dataSheet(handout()))).toBe(
			[
				'Reihe,Zeitraum,Wert,Einheit,Zeichen,Hinweis zum Wert,"Wert, wie gedruckt"',
				'Kreis,2023-12-31,5.4,Prozent,,,"5,4"',
				'Kreis,2024-12-31,,Prozent,.,unbekannt oder geheim zu halten,unbekannt oder geheim zu halten',
				`"'=Land; ""Rest""",2023-12-31,-1234.5,Prozent,,vorläufig,"−1.234,5 (vorläufig)"`,
				''
			].join('\r\n')
		);
	});

	it('carries what is shown, source, licence and address in every row', () => {
		const [header, ...rows] = csv(sourcedSheet(handout())).trimEnd().split('\r\n');
		expect(header).toMatch(/,Gezeigt wird,Quelle$/);
		for (const row of rows)
			expect(row).toContain(
				`,"Quote, Kreis, 2023 bis 2024, Prozent","'=Strategie, Abschnitt 1; Statistische Ämter, Quote (s1); dl-de/by-2-0 (https://example.org/by); https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment"`
			);
	});

	it('has a header and no row where nothing is shown', () => {
		const none = handout('en', { ...lines, series: [] });
		expect(csv(dataSheet(none))).toBe('Value,Value as printed\r\n');
	});
});

describe('germanCsv', () => {
	it('begins with a byte order mark, writes semicolon and decimal comma', () => {
		expect(germanCsv(dataSheet(handout()))).toBe(
			[
				'\uFEFFReihe;Zeitraum;Wert;Einheit;Zeichen;Hinweis zum Wert;Wert, wie gedruckt',
				'Kreis;2023-12-31;5,4;Prozent;;;5,4',
				'Kreis;2024-12-31;;Prozent;.;unbekannt oder geheim zu halten;unbekannt oder geheim zu halten',
				`"'=Land; ""Rest""";2023-12-31;-1234,5;Prozent;;vorläufig;−1.234,5 (vorläufig)`,
				''
			].join('\r\n')
		);
	});
});

describe('harmless', () => {
	it.each(['=1+1', '+A1', '-cmd', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠x'])(
		'puts an apostrophe before %j',
		(text) => expect(harmless(text)).toBe(`'${text}`)
	);

	it.each(['+1.260', '-5', '-1234,5', '5,4', 'a=b', '−5', '–', '.', '...', '/', ''])(
		'leaves %j as it is',
		(text) => expect(harmless(text)).toBe(text)
	);
});
