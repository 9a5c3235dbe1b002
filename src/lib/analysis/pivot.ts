import type { Bound } from '../data/query.ts';
import { quoted } from './names.ts';
import { aggregates, type Aggregate, type PivotPlan } from './pivot-plan.ts';
import { sumFault } from './sum-fault.ts';
import type { DeskTable } from './tables.ts';
import type { Question } from './task.ts';

/** The aggregates that fit a plan: what cannot be summed is not offered as a sum, and of rates no mean. */
export function fittingAggregates(plan: PivotPlan, table: DeskTable): Aggregate[] {
	if (plan.measure === '') return ['count'];
	const fault = sumFault(plan, table);
	const left = (own: Aggregate): boolean =>
		(own === 'sum' && fault !== undefined) || (own === 'mean' && fault === 'rate');
	return aggregates.filter((own) => !left(own));
}

const functions = {
	one: 'any_value(v)',
	sum: 'sum(v)',
	mean: 'avg(v)',
	median: 'median(v)',
	min: 'min(v)',
	max: 'max(v)',
	count: 'count(*)'
} as const satisfies Record<Aggregate, string>;

/** Most cells of a pivot. */
const mostCells = 20_000;

/** The question of a plan: names come from the catalogue, values are bound. Throws for a name the table does not have. */
export function pivotQuestion(plan: PivotPlan, table: DeskTable): Question {
	const has = (name: string) => table.columns.some((column) => column.name === name);
	const named = (name: string): string => {
		if (!has(name)) throw new Error(`no column "${name}" in ${table.name}`);
		return quoted(name);
	};
	if (!fittingAggregates(plan, table).includes(plan.aggregate))
		throw new Error(`"${plan.aggregate}" does not fit ${table.name}`);
	const where = conditions(plan, named);
	const sign = has(`${plan.measure}_symbol`) ? quoted(`${plan.measure}_symbol`) : "''";
	const measure = plan.measure === '' ? 'NULL' : valueOf(named(plan.measure), sign);
	const source = has('source') ? '"source"' : "''";
	const sql = [
		'SELECT r, c, count(*) AS n, count(v) AS known,',
		`\t${functions[plan.aggregate]} AS value, min(sign) FILTER (v IS NULL) AS sign,`,
		`\tmin(s) AS source, ${mixed(plan, has)} AS mixed`,
		'FROM (',
		`\tSELECT *, CAST(${named(plan.rows)} AS VARCHAR) AS r, ${plan.columns === '' ? "''" : `CAST(${named(plan.columns)} AS VARCHAR)`} AS c,`,
		`\t\t${measure} AS v, ${sign} AS sign, ${source} AS s`,
		`\tFROM ${quoted(table.name)}`,
		...(where.length > 0 ? [`\tWHERE ${where.map(({ text }) => text).join(' AND ')}`] : []),
		')',
		'GROUP BY r, c ORDER BY r, c'
	].join('\n');
	return { sql, values: where.flatMap(({ values }) => values), limit: mostCells };
}

/** "-" says exactly nothing, which is a number. */
const valueOf = (column: string, sign: string): string =>
	sign === "''" ? column : `CASE WHEN ${sign} = '-' THEN 0 ELSE ${column} END`;

/** Whether totals and their parts, or several sources, come together in a cell. */
function mixed({ rows, columns }: PivotPlan, has: (name: string) => boolean): string {
	const together = (name: string) => has(name) && name !== rows && name !== columns;
	const parts = [
		...(together('source') ? ['count(DISTINCT s) > 1'] : []),
		...['sex', 'age']
			.filter(together)
			.map((name) => `(count(DISTINCT ${quoted(name)}) > 1 AND bool_or(${quoted(name)} = 'total'))`)
	];
	return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
}

interface Condition {
	text: string;
	values: readonly Bound[];
}

function conditions(plan: PivotPlan, named: (name: string) => string): Condition[] {
	const one = (name: string, value: string): Condition => ({
		text: `${named(name)} = ?`,
		values: [value]
	});
	const filters = Object.entries(plan.filters).filter(([, values]) => values.length > 0);
	return [
		...(plan.indicator === '' ? [] : [one('indicator', plan.indicator)]),
		...(plan.level === ''
			? []
			: [
					{
						text: `${named('region')} IN (SELECT region FROM regions WHERE level = ?)`,
						values: [plan.level]
					}
				]),
		...filters.map(([name, values]) => ({
			text: `CAST(${named(name)} AS VARCHAR) IN (${values.map(() => '?').join(', ')})`,
			values
		}))
	];
}

/** The question which values a column has, among the rows that count. */
export function valuesQuestion(column: string, plan: PivotPlan, table: DeskTable): Question {
	if (!table.columns.some(({ name }) => name === column))
		throw new Error(`no column "${column}" in ${table.name}`);
	const where = plan.indicator === '' ? '' : ' WHERE "indicator" = ?';
	return {
		sql: `SELECT DISTINCT CAST(${quoted(column)} AS VARCHAR) AS value FROM ${quoted(table.name)}${where} ORDER BY value`,
		values: plan.indicator === '' ? [] : [plan.indicator],
		limit: 200
	};
}
