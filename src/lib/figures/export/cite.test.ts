import { describe, expect, it } from 'vitest';
import { bibtex } from './bibtex.ts';
import { citeHtml, citeText } from './cite.ts';
import { csl } from './csl.ts';
import { fileName } from './file-name.ts';
import { handout } from './fixture.ts';
import { altText } from './handout.ts';

describe('citeText', () => {
	it('is a sentence for a footnote', () => {
		expect(citeText(handout())).toBe(
			'Kreismonitor Musterkreis: „Arbeit & <Lohn> steigen um 5 %“. Quote, Kreis, 2023 bis 2024, Prozent. ' +
				'Quelle: =Strategie, Abschnitt 1; Statistische Ämter, Quote (s1). ' +
				'Lizenz: dl-de/by-2-0 (https://example.org/by). Art der Zahl: Register, eigene Berechnung. ' +
				'https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment (abgerufen am 23.11.2026)'
		);
	});

	it('leaves out address and day where nobody knows them', () => {
		const text = citeText({ ...handout('en'), address: '', accessed: '' });
		expect(text).toMatch(/^Kreismonitor Sample district: “.*” ?\. Quote/);
		expect(text).toMatch(/Kind of figure: register, own calculation\.$/);
	});

	it('names the operator where one is known', () => {
		const given = handout();
		const operator = { ...given.county.operator, name: 'Der Kreisausschuss' };
		const text = citeText({ ...given, county: { ...given.county, operator } });
		expect(text).toMatch(/^Der Kreisausschuss: /);
	});
});

describe('citeHtml', () => {
	it('escapes every text and links the address', () => {
		const html = citeHtml(handout());
		expect(html).toMatch(/^<p><strong>Arbeit &amp; &lt;Lohn&gt; steigen um 5 %<\/strong><\/p>\n/);
		expect(html).toContain(
			'<p>Adresse: <a href="https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment">'
		);
		expect(html.replace(/<\/?(p|strong)>|<a href="[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>]/);
	});
});

describe('bibtex', () => {
	it('escapes what LaTeX takes for a command, but not the address', () => {
		expect(bibtex(handout())).toBe(
			`@misc{kreismonitor-01001-unemployment,
	author = {{Kreismonitor Musterkreis}},
	title = {{Arbeit \\& <Lohn> steigen um 5 \\%}},
	year = {2026},
	note = {Quote, Kreis, 2023 bis 2024, Prozent. =Strategie, Abschnitt 1; Statistische Ämter, Quote (s1). dl-de/by-2-0 (https://example.org/by). Register, eigene Berechnung},
	url = {https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment},
	urldate = {2026-11-23},
	version = {abc123}
}
`
		);
	});
});

describe('csl', () => {
	it('is an item that reference managers read', () => {
		expect(JSON.parse(csl(handout()))).toEqual([
			{
				id: 'kreismonitor-01001-unemployment',
				type: 'dataset',
				title: 'Arbeit & <Lohn> steigen um 5 %',
				author: [{ literal: 'Kreismonitor Musterkreis' }],
				'container-title': 'Kreismonitor',
				abstract: 'Quote, Kreis, 2023 bis 2024, Prozent. 2024 fehlt der Wert.',
				source: '=Strategie, Abschnitt 1; Statistische Ämter, Quote (s1)',
				note: 'dl-de/by-2-0 (https://example.org/by); Register, eigene Berechnung',
				language: 'de',
				URL: 'https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment',
				accessed: { 'date-parts': [[2026, 11, 23]] },
				issued: { 'date-parts': [[2026, 11, 22]] },
				version: 'abc123'
			}
		]);
	});
});

describe('fileName', () => {
	const at = (address: string, locale: 'de' | 'en' = 'de') =>
		fileName({ ...handout(locale), address }, 'csv');

	it('names county, figure and state', () => {
		expect(at('https://k.example/x/?gruppe=frauen#u')).toBe(
			'kreismonitor_01001_unemployment_gruppe-frauen.csv'
		);
		expect(at('https://k.example/en/x/?a=1&b=Kräfte%20%2F%20%C3%A9', 'en')).toBe(
			'kreismonitor_01001_unemployment_a-1_b-kraefte-e_en.csv'
		);
	});

	it('leaves the state out where there is none', () => {
		expect(at('https://k.example/x/')).toBe('kreismonitor_01001_unemployment.csv');
		expect(at('')).toBe('kreismonitor_01001_unemployment.csv');
	});

	it('stays short', () => {
		expect(at(`https://k.example/?q=${'x'.repeat(500)}`).length).toBeLessThan(130);
	});
});

describe('altText', () => {
	it('says the same thing once', () => {
		const shown = { headline: 'No figures', subtitle: 'Model district', summary: 'No figures.' };
		expect(altText({ shown })).toBe('No figures. Model district.');
	});

	it('says finding, subject and numbers once each', () => {
		expect(altText(handout())).toBe(
			'Arbeit & <Lohn> steigen um 5 %. Quote, Kreis, 2023 bis 2024, Prozent. 2024 fehlt der Wert.'
		);
	});
});
