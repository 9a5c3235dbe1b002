import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Terms that docs/wording.md gives up for another one, and faults that once stood on a page. */
const german = [
	/\b(ab)?gedruckt|\bdruckt\b/i,
	/\bMerkmale?n?\b/,
	/\bIndikator(en|s)?\b(?!en und Karten)/,
	/praktisch gleich/,
	/[Ee]igene Summe/,
	/\bmitlaufend/,
	/\bohne Netz\b/,
	/Familien von Zielgruppen/,
	/nur auch offen/,
	/bis unter (20|25)-?J/,
	/(Wert|Werte|Zahlen?) ist unbekannt oder geheim|geheim zu halten/,
	/außer Ihr Gerät|Schlagzeilen verrechnet|^Am niedrigsten ist|Federführung niemand|kehren wieder/,
	/\bMessgröße/,
	/\b(Platz|Position) (\d|…)/,
	/\b(Ausgabe|Stand) der Liste\b|Liste der Aktivitäten, Ausgabe/,
	/\bFassung der Daten\b|\bRelease\b/,
	/\b(errechnet|ermittelt)/,
	/^≠$/,
	/\bliegt nicht vor\b|\bn\. ?v\./,
	/\bGrafik/,
	/[Vv]orausberechnung(?! der Bevölkerung)/,
	/\bals Zahlwort\b/,
	/Wirtschaftsleistung (pro|je) Kopf/,
	/\bLehrberufe?n?\b/,
	/^Keine Ursache/,
	/Geschlossene/,
	/\bWeb(site|seite)n?\b/,
	/^Weiter$/,
	/\b(liegt hier|hier liegt)\b[^.;:]*\bvor\b/
];
const english = [
	/(?<!-)\bprint(ed|s)\b/i,
	/(?<!\/)\bcount(y|ies)\b(?!-)/i,
	/\bjob centres?\b/i,
	/\bper cent of them work\b/,
	/\boffsets two groups\b/,
	/\bnot recorded\b/,
	/\bown sum\b/i,
	/\bpractically\b/,
	/\b(place|position) (\d|…)/i,
	/\b(data release|release of the data)\b/i,
	/^Charts?$/,
	/\bplacements\b/i,
	/\bbenefit communit/i,
	/\bforeigners\b(?!.* (women|GDP))/i,
	/\bkey figures?\b/i,
	/\bprojections?\b/i,
	/\bnumber word\b/i,
	/\b(economic )?output per head\b/i,
	/\bper person in work\b/i,
	/\bwebsite/i,
	/^More$/
];
type Language = 'de' | 'en';
const isLanguage = (name: unknown): name is Language => name === 'de' || name === 'en';

/** Files that have nothing but texts, and what helps to make them. */
const ofWords = /(^|[./-])(words|pages|de|en)\.ts$/;

/** Every literal that stands in an object of texts, `de: {…}` or `const en = {…}`, without what is put in; in a file of words the others too. */
function literals(path: string): [Language | null, string][] {
	const found: [Language | null, string][] = [];
	const add = (language: Language | null, text: string) => {
		if (language || (ofWords.test(path) && text.includes(' '))) found.push([language, text]);
	};
	const walk = (node: unknown, language: Language | null): void => {
		if (Array.isArray(node)) return node.forEach((part) => walk(part, language));
		if (!isNode(node)) return;
		const name = isNode(node.key) ? node.key.name : isNode(node.id) ? node.id.name : undefined;
		const own = isLanguage(name) ? name : language;
		if (node.type === 'Literal' && typeof node.value === 'string') add(own, node.value);
		if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis))
			add(own, node.quasis.map(({ value }) => value.cooked).join('…'));
		for (const [key, part] of Object.entries(node)) if (!notText.has(key)) walk(part, own);
	};
	const language = basename(path, '.ts');
	walk(parseSync(path, readFileSync(path, 'utf8')).program, isLanguage(language) ? language : null);
	return found;
}

/** Names of keys and types are no texts. */
const notText = new Set(['key', 'typeAnnotation', 'typeParameters', 'typeArguments', 'source']);
const isNode = (node: unknown): node is Record<string, unknown> =>
	typeof node === 'object' && node !== null;

/** Texts of a dataset in one language; what the source itself names stays as it is. */
function textsOf(path: string, locale: string): string[] {
	const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });
	const own = (field: string) =>
		field.endsWith(`_${locale}`) || (locale === 'de' && field === 'note');
	return rows.flatMap((row) =>
		Object.keys(row).flatMap((field) => (own(field) ? (row[field] ?? '') : []))
	);
}

/** Texts of packages and of the list of deviations. */
const described = (path: string, locale: string): string[] =>
	[...readFileSync(path, 'utf8').matchAll(new RegExp(`"${locale}": "([^"]*)"`, 'g'))].map(
		([, text]) => text ?? ''
	);

const code = globSync('src/lib/**/*.ts', { exclude: ['**/*.test.ts', '**/*fixture.ts'] });
const data = globSync('data/*/data.csv');
const packages = [...globSync('data/*/datapackage.json'), 'data/known-deviations.json'];

const faults = (texts: readonly string[], patterns: readonly RegExp[]) =>
	texts.filter((text) => patterns.some((pattern) => pattern.test(text)));

describe('one term for one thing', () => {
	it('in all texts of the pages', () => {
		const texts = code.flatMap(literals);
		const of = (language: Language) =>
			texts.flatMap(([own, text]) => (own === null || own === language ? [text] : []));
		expect(of('de').length).toBeGreaterThan(2000);
		expect(of('en').length).toBeGreaterThan(2000);
		expect(faults(of('de'), german)).toEqual([]);
		expect(faults(of('en'), english)).toEqual([]);
	});

	it('also of one word, wherever a text stands', () => {
		const tile = literals('src/lib/figures/key/activities.ts');
		expect(tile).toContainEqual(['de', 'Aktivitäten der Strategie']);
		expect(tile.some(([, text]) => text.includes('SELECT'))).toBe(false);
		expect(literals('src/lib/views/search/words.ts')).toContainEqual(['en', 'Figure']);
		const words = ['Indikator', 'Merkmal', 'Messgröße'];
		expect(faults(words, german)).toEqual(words);
		expect(faults(['County', 'Chart', 'released'], english)).toEqual(['County', 'Chart']);
	});

	it('in all texts of the data, both languages', () => {
		const of = (locale: string) => [
			...data.flatMap((path) => textsOf(path, locale)),
			...packages.flatMap((path) => described(path, locale))
		];
		expect(of('de').length).toBeGreaterThan(1000);
		expect(faults(of('de'), german)).toEqual([]);
		expect(faults(of('en'), english)).toEqual([]);
	});
});
