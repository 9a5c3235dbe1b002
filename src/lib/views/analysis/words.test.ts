import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedDesk } from '../../analysis/desk-fixture.ts';
import { analysisWords } from './words.ts';

const ask = publishedDesk();

describe.runIf(existsSync('static/data/manifest.json'))('the query the desk opens with', () => {
	it.each(['de', 'en'] as const)(
		'says of each number where, what, when, in which unit and by whom: %s',
		async (locale) => {
			const { rows, columns } = await ask(analysisWords[locale].firstQuery);
			const what = locale === 'de' ? 'kennzahl' : 'indicator';
			expect(columns.map(({ name }) => name)).toEqual([
				...['region', what, 'period', 'value', 'unit', 'source']
			]);
			expect(rows).toHaveLength(20);
			expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
		}
	);
});
