import type { Dataset } from '../../read.ts';
import type { Finding } from '../finding.ts';
import { yearOf } from './cells.ts';

/** Datasets whose last period is another year than the one their description names: a year was lost, or the description forgotten. */
export const findUndeclared = (datasets: readonly Dataset[]): Finding[] =>
	datasets.flatMap(({ id, pkg, table }) => {
		if (pkg.kreismonitor.kind !== 'observations' || table.rows.length === 0) return [];
		const declared = Number(/.*\b(\d{4})/.exec(pkg.kreismonitor.referenceDate ?? '')?.[1]);
		const last = Math.max(...table.rows.map(({ period }) => yearOf(String(period))));
		if (!declared || declared === last) return [];
		const text = `the last period is ${last}, datapackage.json names "${pkg.kreismonitor.referenceDate}" as referenceDate`;
		const numbers = { stated: declared, computed: last, difference: last - declared };
		return [
			{ check: 'last-period', dataset: id, key: 'period', ...numbers, severity: 'warning', text }
		];
	});
