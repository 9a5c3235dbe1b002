import { describe, expect, it } from 'vitest';
import { bibtex } from './bibtex.ts';
import { card } from './card.ts';
import { citeHtml, citeText } from './cite.ts';
import { csl } from './csl.ts';
import { fileName } from './file-name.ts';
import { handout } from './fixture.ts';
import { altText, ownAddress, type Handout } from './handout.ts';

/** With everything a citation can hold: the datasets have answered, an edition is kept. */
const whole = (locale: 'de' | 'en' = 'de'): Handout => ({
	...handout(locale),
	frozen: 'https://kreis.example/e/abc123/embed/unemployment/?gruppe=frauen',
	facts: {
		datasets: ['Arbeitsmarkt'],
		definition: ['Arbeitslose je 100 Erwerbspersonen'],
		population: ['Erwerbspersonen'],
		concept: ['Wohnort'],
		territory: []
	}
});

describe('card', () => {
	it('says everything that belongs to a number, line by line', () => {
		expect(card(whole()).map(({ name, text }) => `${name}: ${text}`)).toEqual([
			'Aussage: Arbeit & <Lohn> steigen um 5 %',
			'Definition: Arbeitslose je 100 Erwerbspersonen',
			'Grundgesamtheit und Einheit: Erwerbspersonen; Quote, Kreis, 2023 bis 2024, Prozent',
			'Region: Musterkreis, =Land; "Rest"',
			'Gezählt nach: Wohnort',
			'Stand der Zahlen: 31.12.2023',
			'Gebietsstand: keine Angabe',
			'In Worten: 2024 fehlt der Wert.',
			'Quelle: =Strategie, Abschnitt 1; Statistische Ämter, Quote (s1)',
			'Lizenz: dl-de/by-2-0 (https://example.org/by) für s1; für einzelne zitierte Angaben keine genannt',
			'Art der Zahl: aus Registern der Verwaltung, eigene Berechnung',
			'Anmerkung: Eine Anmerkung.',
			'Ausgabe der Daten: abc123 vom 22.11.2026',
			'Dauerhafte Adresse: https://kreis.example/e/abc123/embed/unemployment/?gruppe=frauen',
			'Adresse: https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment',
			'Abgerufen am: 23.11.2026'
		]);
	});

	it('does not say that there is no definition when nobody has looked', () => {
		const names = card(handout('en')).map(({ name }) => name);
		expect(names).not.toContain('Definition');
		expect(names).not.toContain('Territorial status');
		expect(names).not.toContain('Permanent address');
	});

	it('reads the region from the places of the values and never from a text', () => {
		const given = handout();
		const subtitle = 'Quote, Hessen und Deutschland';
		const own = card({ ...given, shown: { ...given.shown, subtitle } });
		expect(own.find(({ id }) => id === 'region')?.text).toBe('Musterkreis, =Land; "Rest"');
	});
});

describe('citeText', () => {
	it('is a sentence for a footnote', () => {
		expect(citeText(handout())).toBe(
			'Kreismonitor Musterkreis: „Arbeit & <Lohn> steigen um 5 %“. Quote, Kreis, 2023 bis 2024, Prozent. ' +
				'Quelle: =Strategie, Abschnitt 1; Statistische Ämter, Quote (s1). ' +
				'Lizenz: dl-de/by-2-0 (https://example.org/by) für s1; für einzelne zitierte Angaben keine genannt. Stand der Zahlen: 31.12.2023. Art der Zahl: aus Registern der Verwaltung, eigene Berechnung. ' +
				'https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment (abgerufen am 23.11.2026)'
		);
	});

	it('gives the address that stays before the one that follows the data', () => {
		expect(citeText(whole())).toMatch(
			/Berechnung\. Feste Ausgabe vom 22\.11\.2026 \(abc123\): https:\/\/kreis\.example\/e\/abc123\/embed\/unemployment\/\?gruppe=frauen; Neueste Daten: https:\/\/kreis\.example\/arbeitsmarkt\/\?gruppe=frauen#unemployment \(abgerufen am 23\.11\.2026\)$/
		);
	});

	it('leaves out address and day where nobody knows them', () => {
		const text = citeText({ ...handout('en'), address: '', accessed: '' });
		expect(text).toMatch(/^Kreismonitor Sample district: “.*” ?\. Quote/);
		expect(text).toMatch(/Kind of figure: administrative register, own calculation\.$/);
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
		expect(citeHtml(whole())).toContain(
			'<p>Dauerhafte Adresse: <a href="https://kreis.example/e/abc123/embed/unemployment/?gruppe=frauen">'
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
	note = {Quote, Kreis, 2023 bis 2024, Prozent. Stand der Zahlen: 31.12.2023. =Strategie, Abschnitt 1; Statistische Ämter, Quote (s1). dl-de/by-2-0 (https://example.org/by). aus Registern der Verwaltung, eigene Berechnung},
	url = {https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment},
	urldate = {2026-11-23},
	version = {abc123}
}
`
		);
	});
});

/** Reads an entry as BibTeX does: a type, a key, and fields whose braces are even. */
function parseBibtex(text: string) {
	const head = /^@([a-z]+)\{([^\s,{}]+),\n/.exec(text);
	const fields: Record<string, string> = {};
	let at = head?.[0].length ?? 0;
	for (;;) {
		const name = /^\t([a-z]+) = \{/.exec(text.slice(at));
		if (!name) return { type: head?.[1], key: head?.[2], fields, rest: text.slice(at) };
		const start = at + name[0].length;
		let end = start;
		for (let depth = 1; depth > 0 && end < text.length; end++) {
			if (text[end] === '\\') end++;
			else if (text[end] === '{') depth++;
			else if (text[end] === '}') depth--;
		}
		fields[name[1] ?? ''] = text.slice(start, end - 1);
		at = end + (text[end] === ',' ? 2 : 1);
	}
}

describe('the structure of the BibTeX entry', () => {
	it('survives braces, backslashes and commas in every text', () => {
		const given = whole();
		const nasty = 'a { b } c \\ , d = {e';
		const shown = { ...given.shown, headline: nasty, subtitle: nasty, citation: nasty };
		const { type, key, fields, rest } = parseBibtex(bibtex({ ...given, shown }));
		expect({ type, key, rest }).toEqual({
			type: 'misc',
			key: 'kreismonitor-01001-unemployment',
			rest: '}\n'
		});
		expect(Object.keys(fields)).toEqual([
			'author',
			'title',
			'year',
			'note',
			'url',
			'urldate',
			'version'
		]);
		expect(fields.title).toBe('{a \\{ b \\} c \\textbackslash{} , d = \\{e}');
	});

	it('has the permanent address as its address, and definition and newest data in the note', () => {
		const { fields } = parseBibtex(bibtex(whole()));
		expect(fields.url).toBe('https://kreis.example/e/abc123/embed/unemployment/?gruppe=frauen');
		expect(fields.note).toContain('Definition: Arbeitslose je 100 Erwerbspersonen. ');
		expect(fields.note).toMatch(/Neueste Daten: https:\/\/kreis\.example\/arbeitsmarkt\//);
	});
});

/** Names of the variables CSL-JSON 1.0 knows, as far as an item of ours may use them. */
const cslNames = [
	...['id', 'type', 'title', 'author', 'container-title', 'abstract', 'source', 'note'],
	...['language', 'URL', 'accessed', 'issued', 'version']
];

describe('csl', () => {
	it('points to the address that stays and uses known names only', () => {
		const [item] = JSON.parse(csl(whole()));
		expect(Object.keys(item).filter((name) => !cslNames.includes(name))).toEqual([]);
		expect(item).toMatchObject({
			URL: 'https://kreis.example/e/abc123/embed/unemployment/?gruppe=frauen',
			note: 'dl-de/by-2-0 (https://example.org/by); aus Registern der Verwaltung, eigene Berechnung; Stand der Zahlen: 31.12.2023; Definition: Arbeitslose je 100 Erwerbspersonen; Neueste Daten: https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment'
		});
	});

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
				note: 'dl-de/by-2-0 (https://example.org/by); aus Registern der Verwaltung, eigene Berechnung; Stand der Zahlen: 31.12.2023',
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

	it('never ends within a key, and says how many choices are left out', () => {
		const districts = [11, 12, 13, 14, 15, 16].map((id) => `region=064${id}`).join('&');
		expect(at(`https://k.example/?kennzahl=unemployment_rate&${districts}`)).toBe(
			'kreismonitor_01001_unemployment_kennzahl-unemployment-rate_region-06411_region-06412_region-06413_region-06414_und-2-weitere.csv'
		);
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

it('names no choice in its address that the figure does not follow', () => {
	const address = 'https://kreis.example/a/?gruppe=frauen&wert=gdp#economy';
	expect(ownAddress({ address, follows: ['wert'] })).toBe(
		'https://kreis.example/a/?wert=gdp#economy'
	);
	expect(ownAddress({ address, follows: [] })).toBe('https://kreis.example/a/#economy');
	// As it stands where nothing is left out, or nobody knows.
	for (const follows of [['gruppe', 'wert'], undefined])
		expect(ownAddress({ address, ...(follows && { follows }) })).toBe(address);
	expect(ownAddress({ address: '', follows: [] })).toBe('');
});

it('says of figures that are only quoted that their source names no licence', () => {
	const quoted = { ...handout(), sources: [] };
	expect(citeText(quoted)).toContain(
		'Lizenz: keine genannt (einzelne Angaben, zitiert mit Quelle).'
	);
});
