import { globSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

const rowsOf = (dataset: string): Record<string, string>[] =>
	parse(readFileSync(`data/${dataset}/data.csv`), { columns: true, bom: true });

/** Names of places without their kind: "Landkreis Fulda" → "Fulda", "Main-Taunus-Kreis" → "Main-Taunus". */
const places = [
	...new Set(
		rowsOf('regions')
			.filter(({ level }) => level !== 'country')
			.flatMap((row) => [row.name_de, row.name_en, row.name_short_de])
			.map((name = '') =>
				name.replace(/^(Landkreis|Kreis|Stadt|RB|Regierungsbezirk) |-?kreis$| district$/gi, '')
			)
			.filter((name) => name.length > 3)
	),
	'MTK'
];
const named = new RegExp(`(?<![\\p{L}-])(${places.map(escape).join('|')})(?![\\p{L}])`, 'u');
const key = /(?<![\w.])0\d{4}(\d{3})?(?!\w)/;

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Code without comments: examples in them name places. */
const codeOf = (text: string): string[] =>
	text
		.replace(/\/\*[^]*?\*\/|<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
		.split('\n')
		.map((line) => line.replace(/(^|\s)\/\/.*$/, ''));

const files = globSync('src/**/*.{ts,svelte,html}').filter(
	(file) => !/\.test\.ts$|fixture\.ts$|(test|many)-rows\.ts$/.test(file)
);

describe('no place stands in code', () => {
	it('by name: another county needs other data only', () => {
		expect(places.length).toBeGreaterThan(40);
		const found = files.flatMap((file) =>
			codeOf(readFileSync(file, 'utf8')).flatMap((line, at) => {
				const name = named.exec(line)?.[1];
				return name === undefined ? [] : [`${file}:${at + 1} ${name}`];
			})
		);
		expect(found).toEqual([]);
	});

	it('by its official key', () => {
		const found = files.flatMap((file) =>
			codeOf(readFileSync(file, 'utf8')).flatMap((line, at) => {
				const ags = key.exec(line)?.[0];
				return ags === undefined ? [] : [`${file}:${at + 1} ${ags}`];
			})
		);
		expect(found).toEqual([]);
	});

	it('nor a figure of one county’s strategy by its number', () => {
		const found = files.filter((file) =>
			codeOf(readFileSync(file, 'utf8')).some((line) => /['"`]F\d{3}['"`]/.test(line))
		);
		expect(found).toEqual([]);
	});
});
