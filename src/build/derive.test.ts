import { expect, it } from 'vitest';
import { withShares } from './derive.ts';
import type { Dataset } from './read.ts';

const fields = ['indicator', 'region', 'period', 'sex', 'age', 'value', 'flag', 'source', 'note'];

/** Rows of a dataset as it is read; a text in place of a number is its sign. */
function datasetOf(id: string, names: readonly string[], lines: readonly (string | number)[][]) {
	const rows = lines.map((line) => {
		const row = Object.fromEntries(names.map((name, at) => [name, line[at] ?? '']));
		const isNumber = typeof row.value === 'number';
		const symbol = isNumber ? '' : String(row.value);
		return names.includes('value')
			? {
					...row,
					value: isNumber ? (row.value ?? null) : symbol === '-' ? 0 : null,
					value_symbol: symbol
				}
			: row;
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
const line = (
	indicator: string,
	period: string,
	value: string | number,
	{ source = 's', flag = '', note = '' } = {}
) => [indicator, '06436', period, 'total', 'total', value, flag, source, note];
/** The rows a dataset gains, as they stand in its file. */
const gained = (lines: (string | number)[][]) => {
	const made = withShares([indicators, datasetOf('market', fields, lines)]);
	const dataset = made.find(({ id }) => id === 'market');
	return (
		dataset?.text
			.trim()
			.split('\n')
			.slice(lines.length + 1) ?? []
	);
};

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
	expect(made?.text.trim().split('\n').at(-1)).toBe(
		'share,06436,2025,total,total,41.3,,s,eigene Berechnung'
	);
});

it('rounds as numbers are printed', () => {
	expect(gained([line('all', '2025', 2000), line('long', '2025', 323)])).toEqual([
		'share,06436,2025,total,total,16.2,,s,eigene Berechnung'
	]);
});

it.each([
	['part', line('long', '2025', 'x', { note: 'erst seit 2026' }), line('all', '2025', 100), 'x'],
	['whole', line('long', '2025', 100), line('all', '2025', '*', { note: 'erst seit 2026' }), '*'],
	[
		'part of both',
		line('long', '2025', '.', { note: 'erst seit 2026' }),
		line('all', '2025', '*'),
		'.'
	]
])('says why there is no share with the sign of the %s', (_, part, whole, sign) => {
	expect(gained([part, whole])).toEqual([
		`share,06436,2025,total,total,${sign},,s,eigene Berechnung. erst seit 2026`
	]);
});

it('has a share of nothing, none in nothing, and none of a count left empty', () => {
	expect(gained([line('all', '2025', 100), line('long', '2025', '-')])).toEqual([
		'share,06436,2025,total,total,0,,s,eigene Berechnung'
	]);
	expect(gained([line('all', '2025', '-'), line('long', '2025', '-')])).toEqual([]);
	expect(gained([line('all', '2025', ''), line('long', '2025', 4)])).toEqual([]);
});

it.each([
	['p', '', 'p'],
	['', 'u', 'u'],
	['r', 'p', 'p'],
	['e', '', ''],
	['e', 'e', 'e'],
	['s', 'rounded5', 's']
])('keeps the weaker of two flags: %s and %s', (part, whole, weaker) => {
	expect(
		gained([line('long', '2025', 10, { flag: part }), line('all', '2025', 40, { flag: whole })])
	).toEqual([`share,06436,2025,total,total,25,${weaker},s,eigene Berechnung`]);
});

it('adds none where a count is missing, zero or of another table', () => {
	const market = datasetOf('market', fields, [
		line('all', '2022', 0),
		line('long', '2022', 0),
		line('all', '2024', 100),
		line('long', '2024', 10, { source: 'other' }),
		line('long', '2025', 10)
	]);
	expect(withShares([indicators, market])).toEqual([indicators, market]);
});
