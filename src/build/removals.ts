import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Issue } from '#lib/core/issue.ts';
import { listEditions } from '#lib/data/editions.server.ts';
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

/** Tells rows and whole datasets that were published and are gone: errors until somebody confirms them. */
export const findRemovals = (changes: readonly Change[], isConfirmed: boolean): Issue[] =>
	changes.flatMap((change): Issue[] => {
		const { dataset, state, removed, examples } = change;
		if (removed === 0) return [];
		const severity = isConfirmed ? 'warning' : 'error';
		const place = { severity, value: String(removed) } as const;
		if (state === 'removed')
			return [{ code: 'dataset-removed', ...place, file: `data/${dataset}` }];
		const file = `data/${dataset}/data.csv`;
		return [
			{ code: 'rows-removed', ...place, file, detail: examples.removed.slice(0, 3).join('; ') }
		];
	});
