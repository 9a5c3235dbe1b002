import type { Issue } from '#lib/core/issue.ts';
import { isSmall, smallestCount } from '#lib/disclosure/rule.ts';
import { personIndicators } from '../checks/observations.ts';
import type { Dataset } from '../read.ts';

/** Observations of few persons in datasets that do not say whether they protect them. */
export function findUndeclared(datasets: readonly Dataset[]): Issue[] {
	const persons = personIndicators(datasets);
	return datasets
		.filter(({ pkg }) => pkg.kreismonitor.kind === 'observations' && !pkg.kreismonitor.disclosure)
		.flatMap(({ file, table }) =>
			table.rows.flatMap(({ indicator = null, value }, at): Issue[] => {
				const isFew = typeof value === 'number' && isSmall(value) && persons.has(indicator);
				if (!isFew) return [];
				const place = { file, line: table.lines[at], column: 'value', value: String(value) };
				return [
					{ code: 'count-undeclared', severity: 'warning', ...place, detail: String(smallestCount) }
				];
			})
		);
}
