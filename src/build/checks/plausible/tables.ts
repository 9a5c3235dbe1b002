import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../../read.ts';
import type { Finding } from '../finding.ts';
import { numbersOf, type Counted } from './counted.ts';
import { notWhole } from './range.ts';

/** Units that are counted one by one. */
const counts = ['persons', 'count', 'communities', 'activities', 'risks', 'rank'];

/** Numbers of tables that are no observations: counts that are not whole (errors), shares and counts out of range (errors that can be declared). */
export const findImpossibleInTables = (datasets: readonly Dataset[]): Finding[] =>
	datasets
		.filter(({ pkg }) => pkg.kreismonitor.kind === 'table')
		.flatMap((dataset) =>
			dataset.table.rows.flatMap((row, at) =>
				numbersOf(dataset, row).flatMap((number) => {
					const place = placeOf(dataset, row, at, number);
					return faultOf(number).map((fault) => ({ ...place, ...fault }));
				})
			)
		);

/** What is wrong with a number; by how much it is off can be declared where a source may mean it so. */
function faultOf({ value, unit, isShare }: Counted): Fault[] {
	const isCount = counts.includes(unit);
	if (isCount && !Number.isInteger(value)) {
		const text = notWhole(value, unit === 'persons');
		return [{ check: 'impossible', difference: 0, text, impossible: true }];
	}
	if (value < 0 && (isCount || isShare))
		return [{ check: 'range', difference: -value, text: `${value} is negative` }];
	if (!isPercentage(unit) || Math.abs(value) <= 100) return [];
	const text = `${value} is more than 100 per cent`;
	return [{ check: 'range', difference: 100 - value, text }];
}

type Fault = Pick<Finding, 'check' | 'difference' | 'text' | 'impossible'>;

const isPercentage = (unit: string): boolean =>
	unit === 'percent' || unit === 'percent-of-population';

function placeOf({ id, schema, table }: Dataset, row: Row, at: number, { field, value }: Counted) {
	const key = [...schema.primaryKey.map((name) => String(row[name] ?? '')), field].join(' ');
	const line = table.lines[at] ?? 0;
	return { dataset: id, line, key, stated: value, computed: value, severity: 'error' } as const;
}
