import type { Issue } from '#lib/core/issue.ts';
import type { DataPackage } from '#lib/data/schema/package.ts';
import type { Dataset } from '../read.ts';

type File = NonNullable<DataPackage['kreismonitor']['compared']>['files'][number];

/** How many of some rows are of the table and time of a comparison. */
export const heldOf = (
	{ source, first, last }: File,
	rows: readonly Readonly<Record<string, unknown>>[]
): number =>
	rows.filter((row) => {
		const period = String(row.period ?? '');
		return row.source === source && period >= first && period <= last;
	}).length;

/** Comparisons with files of publishers: no more values than the dataset has of that table and time. */
export const checkCompared = (datasets: readonly Dataset[]): Issue[] =>
	datasets.flatMap(({ id, pkg, table: { rows } }) =>
		(pkg.kreismonitor.compared?.files ?? []).flatMap((file): Issue[] => {
			const held = heldOf(file, rows);
			if (file.values <= held) return [];
			return [
				{
					...{ code: 'compared-rows', severity: 'warning', file: `data/${id}/datapackage.json` },
					...{ value: `${file.source}, ${file.first} to ${file.last}` },
					detail: `${file.values} ${held}`
				}
			];
		})
	);
