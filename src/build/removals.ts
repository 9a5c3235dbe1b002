import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Issue, Severity } from '#lib/core/issue.ts';
import { listEditions } from '#lib/data/editions.server.ts';
import type { Loss } from './losses.ts';
import type { Change } from './report.ts';

/** Where the data published last lie: those of the last run, else of the latest kept edition; null on a machine that has neither. */
export function lastState(target: string, editions: string): string | null {
	const kept = listEditions(editions).map(({ edition }) => join(editions, edition, 'data'));
	return [target, ...kept].find((folder) => existsSync(join(folder, 'catalog.json'))) ?? null;
}

/** Tables that lie beside the folders, where nobody reads them. */
export const findStray = (root: string): Issue[] =>
	(existsSync(root) ? readdirSync(root) : [])
		.filter((name) => /\.(csv|tsv|txt|xlsx?|zip)$/i.test(name))
		.map((name) => ({
			code: 'file-not-read',
			severity: 'warning',
			file: `${basename(root)}/${name}`
		}));

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

/** Tells datasets, rows and numbers that were published and are gone: errors until somebody confirms them. */
export function findRemovals(
	changes: readonly Change[],
	losses: readonly Loss[],
	isConfirmed: boolean
): Issue[] {
	const severity = isConfirmed ? 'warning' : 'error';
	const gone = changes.filter(({ state }) => state === 'removed');
	return [
		...gone.map(({ dataset, removed }): Issue => ({
			...{ code: 'dataset-removed', severity, file: `data/${dataset}` },
			value: String(removed)
		})),
		...losses.flatMap((loss) => [
			...rowsGone(loss, severity),
			...numbersGone(loss, severity),
			...exchanged(loss, severity)
		])
	];
}

function rowsGone({ file, rows }: Loss, severity: Severity): Issue[] {
	if (rows.length === 0) return [];
	const detail = rows.slice(0, 3).join('; ');
	return [{ code: 'rows-removed', severity, file, value: String(rows.length), detail }];
}

/** One issue for each column, at its first cell. */
const numbersGone = ({ file, numbers }: Loss, severity: Severity): Issue[] =>
	[...Map.groupBy(numbers, ({ column }) => column)].map(([column, cells]) => {
		const signs = new Set(cells.map(({ sign }) => (sign === '' ? 'nothing' : `"${sign}"`)));
		const keys = cells.slice(0, 3).map(({ key }) => key);
		const lines = cells.map(({ line }) => line);
		const [first, last] = [Math.min(...lines), Math.max(...lines)];
		const until = first === last ? '' : ` up to line ${last}`;
		return {
			...{ code: 'numbers-removed', severity, file, line: first, column },
			value: String(cells.length),
			detail: `${[...signs].join(' or ')} stands there${until}: ${keys.join('; ')}`
		};
	});

const exchanged = ({ file, exchanges }: Loss, severity: Severity): Issue[] =>
	exchanges.map(({ names, numbers, lines }) => ({
		...{ code: 'numbers-exchanged', severity, file, line: Math.min(...lines) },
		value: String(numbers),
		detail: `${names.join(' and ')} the other way round, up to line ${Math.max(...lines)}`
	}));
