import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCsv } from './csv.ts';
import { decodeCsv } from './decode.ts';

const corpus = join(import.meta.dirname, '../../../../../shared/corpora/csv-spectrum');
const names = existsSync(corpus)
	? readdirSync(join(corpus, 'csvs'))
			.map((file) => file.replace('.csv', ''))
			.filter((name) => name !== 'location_coordinates')
	: [];

it.skipIf(names.length === 0).each(names.length > 0 ? names : ['nothing'])(
	'reads %s of csv-spectrum as its authors do',
	(name) => {
		const { text } = decodeCsv(readFileSync(join(corpus, 'csvs', `${name}.csv`)), name);
		const { records, issues } = readCsv(text, name);
		const [header, ...body] = records.map(({ cells }) => cells);
		const rows = body.map((cells) =>
			Object.fromEntries(cells.map((cell, index) => [header?.[index] ?? '', cell]))
		);
		const expected = readFileSync(join(corpus, 'json', `${name}.json`), 'utf8');
		expect(issues).toEqual([]);
		// Line ends inside a cell are stored as LF, whatever the file has.
		expect(rows).toEqual(JSON.parse(expected.replaceAll('\\r\\n', '\\n')));
	}
);

it('tells a quote inside an unquoted text, which others let pass', () => {
	const { records, issues } = readCsv("place,name\n40°43'0\"N,a\n50°5'N,b\n", 'data.csv');
	expect(issues.map(({ code, line }) => [code, line])).toEqual([['quote-misplaced', 2]]);
	expect(records.map(({ line }) => line)).toEqual([1, 3]);
});

it('gives each record the line it starts on', () => {
	const { records } = readCsv('a,b\n"1\n2",3\n4,5\n', 'data.csv');
	expect(records.map(({ line }) => line)).toEqual([1, 2, 4]);
});

it('goes on behind a broken record', () => {
	const { records, issues } = readCsv('a,b\n1,"2\n3,4\n5,6\n', 'data.csv');
	expect(issues.map(({ code, line }) => [code, line])).toEqual([['quote-not-closed', 2]]);
	expect(records.map(({ cells }) => cells.join())).toEqual(['a,b', '3,4', '5,6']);
});

it('reads nothing from nothing', () => {
	expect(readCsv('', 'data.csv')).toEqual({ records: [], issues: [] });
});
