import type { Issue } from '#lib/core/issue.ts';
import type { Dataset } from '../read.ts';

/** Comparisons with files of publishers: no more values than the dataset has of that table and time. */
export const checkCompared = (datasets: readonly Dataset[]): Issue[] =>
	datasets.flatMap(({ id, pkg, table: { rows } }) =>
		(pkg.kreismonitor.compared?.files ?? []).flatMap(({ source, first, last, values }): Issue[] => {
			const held = rows.filter((row) => {
				const period = String(row.period ?? '');
				return row.source === source && period >= first && period <= last;
			}).length;
			if (values <= held) return [];
			return [
				{
					...{ code: 'compared-rows', severity: 'error', file: `data/${id}/datapackage.json` },
					...{ value: `${source}, ${first} to ${last}`, detail: `${values} ${held}` }
				}
			];
		})
	);
