import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '#lib/data/schema/csv.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { readDatasets, type Dataset } from '../read.ts';
import { rowsOf } from './observations.ts';
import { checkWording } from './wording.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { datasets } = readDatasets(join(root, 'data'));
const rows = rowsOf(datasets, 'strategy-figures');
const idsOf = (wording: string) =>
	rows.filter((row) => row.wording === wording).map(({ figure }) => figure);

describe('the wording of all 101 figures', () => {
	it('is given, and says which are no digits in the text', () => {
		expect(rows).toHaveLength(101);
		expect(idsOf('figure-of-speech')).toEqual(['F061']);
		expect(idsOf('fraction-in-words')).toEqual(['F012', 'F032']);
		expect(idsOf('not-printed')).toEqual(['F007', 'F090', 'F091']);
		expect(idsOf('number-word')).toEqual(
			'F002 F004 F005 F025 F059 F080 F081 F083 F084 F085 F086 F101'.split(' ')
		);
		expect(idsOf('number')).toHaveLength(83);
		expect(checkWording(datasets)).toEqual([]);
	});

	const source = join(root, '..', 'shared', 'strategy', 'figures.csv');
	it.skipIf(!existsSync(source))('agrees with the reading of the strategy, value by value', () => {
		const [, ...records] = readCsv(readFileSync(source, 'utf8'), 'figures').records;
		const stated = records.map(({ cells: [id, , , , , , value = '', , , section] }) => {
			// The reading gives the fraction sign ¾ as 75; the text holds no percentage.
			const isFraction = value.includes('/') || id === 'F012';
			const [, from = '', to = ''] = /^(-?[\d.]+)(?:-(\d+))?$/.exec(isFraction ? '' : value) ?? [];
			return [id, from, to, section];
		});
		const ours = rows.map(({ figure, value, value_max, section }) => [
			figure,
			String(value ?? ''),
			String(value_max ?? ''),
			section
		]);
		expect(ours).toEqual(stated);
	});
});

describe('checkWording', () => {
	const good: Row = {
		wording: 'number-word',
		value: 5,
		value_max: null,
		qualifier: '',
		words_de: 'fünf',
		words_en: 'five'
	};
	const faults = (change: Row) => {
		const [own] = datasets.filter(({ id }) => id === 'strategy-figures');
		if (!own) throw new Error('no dataset');
		const table = { ...own.table, rows: [{ ...good, ...change }], lines: [2] };
		const changed: Dataset = { ...own, table };
		return checkWording([changed]).map(({ detail }) => detail?.split(' (')[0]);
	};

	it.each<[Row, string]>([
		[{ wording: 'figure-of-speech' }, 'holds a number for a figure-of-speech'],
		[{ wording: 'fraction-in-words' }, 'holds a number for a fraction-in-words'],
		[
			{ wording: 'fraction-in-words', value: null, qualifier: 'over' },
			'holds a number for a fraction-in-words'
		],
		[{ words_en: '' }, 'holds no words for a number-word'],
		[{ wording: 'number', value: null }, 'is "number", but there is none']
	])('refuses %o', (change, fault) => {
		expect(faults(change)).toEqual([fault]);
	});

	it('takes words without a number, and a number without words', () => {
		expect(faults({})).toEqual([]);
		expect(faults({ wording: 'figure-of-speech', value: null })).toEqual([]);
		expect(faults({ wording: 'number', words_de: '', words_en: '' })).toEqual([]);
		expect(faults({ wording: 'not-printed', value: null, words_de: '' })).toEqual([]);
	});
});
