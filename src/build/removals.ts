import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Issue, Severity } from '#lib/core/issue.ts';
import { keyOf } from '#lib/data/schema/primary-key.ts';
import { listEditions } from '#lib/data/editions.server.ts';
import type { Loss } from './losses.ts';
import { withNames, type Names } from './names.ts';
import type { Change } from './report.ts';

/** Where the data published last lie: those of the last run, else of the latest kept edition; null on a machine that has neither. */
export function lastState(target: string, editions: string): string | null {
	const kept = listEditions(editions).map(({ edition }) => join(editions, edition, 'data'));
	return [target, ...kept].find((folder) => existsSync(join(folder, 'catalog.json'))) ?? null;
}

/** Tables that lie beside the folders or beside the table of a dataset, where nobody reads them. */
export const findStray = (root: string): Issue[] =>
	(existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [])
		.flatMap((entry) => (entry.isDirectory() ? besideTable(root, entry.name) : [entry.name]))
		.filter((name) => /\.(csv|tsv|txt|xlsx?|zip)$/i.test(name))
		.map((name) => ({
			code: 'file-not-read',
			severity: 'warning',
			file: `${basename(root)}/${name}`
		}));

const besideTable = (root: string, folder: string): string[] =>
	existsSync(join(root, folder, 'datapackage.json'))
		? readdirSync(join(root, folder))
				.filter((name) => name !== 'data.csv')
				.map((name) => `${folder}/${name}`)
		: [];

/** Tells folders of data/ without a datapackage.json, with the rows that were published from them. */
export const findStrange = (
	names: readonly string[],
	last: string | null,
	isConfirmed: boolean
): Issue[] =>
	names.map((name) => ({
		code: 'folder-no-dataset',
		severity: isConfirmed ? 'warning' : 'error',
		file: `data/${name}`,
		value: String(last ? rowsIn(last, name) : 0)
	}));

function rowsIn(folder: string, dataset: string): number {
	const catalog: { datasets: { id: string; rows: number }[] } = JSON.parse(
		readFileSync(join(folder, 'catalog.json'), 'utf8')
	);
	return catalog.datasets.find(({ id }) => id === dataset)?.rows ?? 0;
}

/** Tells datasets, rows and numbers that were published and are gone: errors until somebody confirms them. Series that changed as a whole are warnings. */
export function findRemovals(
	changes: readonly Change[],
	losses: readonly Loss[],
	{ isConfirmed, names = new Map() }: { isConfirmed: boolean; names?: Names }
): Issue[] {
	const severity = isConfirmed ? 'warning' : 'error';
	const gone = changes.filter(({ state }) => state === 'removed');
	return [
		...gone.map(({ dataset, removed }): Issue => ({
			...{ code: 'dataset-removed', severity, file: `data/${dataset}` },
			value: String(removed)
		})),
		...losses.flatMap((loss) => [
			...rowsMoved(loss, severity, names),
			...rowsGone(loss, severity, names),
			...numbersGone(loss, severity, names),
			...exchanged(loss, severity, names),
			...revised(loss, names)
		])
	];
}

/** One issue for each row; many of one cause are told as one. */
const rowsMoved = ({ file, moved }: Loss, severity: Severity, names: Names): Issue[] =>
	moved.map(({ line, column, before, now }) => ({
		...{ code: 'row-moved', severity, file, line, column },
		...{ value: withNames(now, names), detail: withNames(before, names) }
	}));

function rowsGone(
	{ file, rows, primaryKey, published }: Loss,
	severity: Severity,
	names: Names
): Issue[] {
	if (rows.length === 0) return [];
	const isSame = (name: string) => new Set(rows.map((row) => row[name])).size === 1;
	const same = rows.length > 1 ? primaryKey.filter(isSame) : [];
	const shared = same.flatMap((name) => {
		const value = String(rows[0]?.[name]);
		return value === 'total' ? [] : [`${name} ${withNames(value, names)}`];
	});
	const differing = primaryKey.filter((name) => !same.includes(name));
	const shown = rows.slice(0, shared.length === 0 ? 3 : 1);
	const keys = shown.map((row) => withNames(keyOf(row, differing), names)).join('; ');
	const more = rows.length > shown.length ? ' …' : '';
	const common = shared.length === 0 ? '' : ` each with ${shared.join(', ')}:`;
	const detail = `${percentOf(rows.length, published)}:${common} ${keys}${more}`;
	return [{ code: 'rows-removed', severity, file, value: String(rows.length), detail }];
}

/** One issue for each column, at its first cell. */
const numbersGone = (
	{ file, numbers, published }: Loss,
	severity: Severity,
	names: Names
): Issue[] =>
	[...Map.groupBy(numbers, ({ column }) => column)].map(([column, cells]) => {
		const signs = new Set(cells.map(({ sign }) => (sign === '' ? 'nothing' : `"${sign}"`)));
		const keys = cells.slice(0, 3).map(({ key }) => withNames(key, names));
		const lines = cells.map(({ line }) => line);
		const [first, last] = [Math.min(...lines), Math.max(...lines)];
		const until = first === last ? '' : ` up to line ${last}`;
		const share = percentOf(cells.length, published);
		return {
			...{ code: 'numbers-removed', severity, file, line: first, column },
			value: String(cells.length),
			detail: `(${share}); ${[...signs].join(' or ')} stands there${until}: ${keys.join('; ')}`
		};
	});

const exchanged = ({ file, exchanges, published }: Loss, severity: Severity, names: Names) =>
	exchanges.map(({ names: two, numbers, lines }): Issue => ({
		...{ code: 'numbers-exchanged', severity, file, line: Math.min(...lines) },
		value: String(numbers),
		detail: `(${percentOf(numbers, published)}) of ${two.map((one) => withNames(one, names)).join(' and ')} the other way round, up to line ${Math.max(...lines)}`
	}));

const revised = ({ file, revisions }: Loss, names: Names): Issue[] =>
	revisions.map(({ name, changed, published, factor, lines }) => ({
		...{ code: 'series-revised', severity: 'warning', file, line: Math.min(...lines) },
		value: withNames(name, names),
		detail: `${changed} of ${published} published numbers changed (${percentOf(changed, published)})${factor === null ? '' : `, most to about ${Number(factor.toPrecision(3))} times as much`}, up to line ${Math.max(...lines)}`
	}));

/** "9 % of 4,276". */
const percentOf = (part: number, whole: number): string => {
	const percent = (100 * part) / whole;
	return `${percent < 1 ? 'less than 1' : Math.round(percent)} % of ${whole.toLocaleString('en')}`;
};
