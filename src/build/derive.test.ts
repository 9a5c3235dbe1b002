import { expect, it } from 'vitest';
import { withShares } from './derive.ts';
import type { Dataset } from './read.ts';

const fields = ['indicator', 'region', 'period', 'sex', 'age', 'value', 'flag', 'source', 'note'];

/** Rows of a dataset as it is read; a text in place of a number is its sign. */
function datasetOf(id: string, names: readonly string[], lines: readonly (string | number)[][]) {
	const rows = lines.map((line) => {
		const row = Object.fromEntries(names.map((name, at) => [name, line[at] ?? '']));
		const isNumber = typeof row.value === 'number';
		return names.includes('value') ? { ...row, value: isNumber ? (row.value ?? null) : null } : row;
	});
	const text = [names, ...lines].map((line) => `${line.join(',')}\n`).join('');
	const schema = { fields: names.map((name) => ({ name })), foreignKeys: [] };
	const table = { rows, lines: rows.map((_, at) => at + 2) };
	return { id, file: `data/${id}/data.csv`, text, schema, table } as unknown as Dataset;
}

const indicators = datasetOf(
	'indicators',
	['indicator', 'dataset', 'decimals', 'share_part', 'share_whole'],
	[
		['long', 'market', 0, '', ''],
		['all', 'market', 0, '', ''],
		['share', 'market', 1, 'long', 'all']
	]
);
const line = (indicator: string, period: string, value: string | number, source = 's') => [
	...[indicator, '06436', period, 'total', 'total', value, '', source, '']
];

it('adds a share where both counts stand in one table, with the decimals of its indicator', () => {
	const market = datasetOf('market', fields, [
		line('all', '2024', 7147),
		line('all', '2025', 7254),
		line('long', '2025', 2994)
	]);
	const made = withShares([indicators, market]).find(({ id }) => id === 'market');
	expect(made?.table.rows).toHaveLength(4);
	expect(made?.table.rows.at(-1)).toMatchObject({
		indicator: 'share',
		period: '2025',
		value: 41.3
	});
	expect(made?.text.trim().split('\n').at(-1)).toBe('share,06436,2025,total,total,41.3,,s,');
});

it('adds none where a count is missing, a sign, zero or of another table', () => {
	const market = datasetOf('market', fields, [
		line('all', '2022', 0),
		line('long', '2022', 0),
		line('all', '2023', 100),
		line('long', '2023', '*'),
		line('all', '2024', 100),
		line('long', '2024', 10, 'other'),
		line('long', '2025', 10)
	]);
	expect(withShares([indicators, market])).toEqual([indicators, market]);
});
