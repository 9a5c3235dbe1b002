import { globSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
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
	/(Wert|Werte|Zahlen?) ist unbekannt oder geheim/
];
const english = [
	/\bprint(ed|s)\b/i,
	/(?<!\/)\bcount(y|ies)\b/i,
	/\bjob centres?\b/i,
	/\bper cent of them work\b/,
	/\boffsets two groups\b/,
	/\bnot recorded\b/,
	/\bown sum\b/i,
	/\bpractically\b/
];
/** What is written in quotes in code, without what is put in and without comments. */
function literals(path: string): string[] {
	const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
	const found = code.matchAll(/'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g);
	return [...found].map(([, plain, built]) =>
		(plain ?? built ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…')
	);
}

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

const code = globSync('src/lib/**/{words,*.words,pages,de,en,*-words}.ts');
const data = globSync('data/*/data.csv');
const packages = [...globSync('data/*/datapackage.json'), 'data/known-deviations.json'];

const isProse = (text: string) => text.includes(' ');
const faults = (texts: readonly string[], patterns: readonly RegExp[]) =>
	texts.filter((text) => patterns.some((pattern) => pattern.test(text)));

describe('one term for one thing', () => {
	it('in all texts of the pages', () => {
		const texts = code.flatMap(literals).filter(isProse);
		expect(texts.length).toBeGreaterThan(2000);
		expect(faults(texts, [...german, ...english])).toEqual([]);
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
