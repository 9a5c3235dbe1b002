import { wholeWords } from '../core/whole.ts';
import type { Bound } from '../data/query.ts';
import { levelSql } from './level.ts';
import { quoted, textOf } from './names.ts';
import { aggregates, type Aggregate, type PivotPlan } from './pivot-plan.ts';
import { sumFault } from './sum-fault.ts';
import type { DeskTable } from './tables.ts';
import type { Question } from './task.ts';

/** The aggregates that fit a plan: what cannot be summed is not offered as a sum, and of rates no mean. */
export function fittingAggregates(plan: PivotPlan, table: DeskTable): Aggregate[] {
	if (plan.measure === '') return ['count'];
	const fault = sumFault(plan, table);
	if (fault === 'measures') return ['one', 'count'];
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
export const mostCells = 20_000;

/** The question of a plan: names come from the catalogue, values are bound. Throws for a name the table does not have. */
export function pivotQuestion(plan: PivotPlan, table: DeskTable): Question {
	const has = (name: string) => table.columns.some((column) => column.name === name);
	if (!fittingAggregates(plan, table).includes(plan.aggregate))
		throw new Error(`"${plan.aggregate}" does not fit ${table.name}`);
	const known = knownIn(table);
	const where = conditions(plan, table);
	const sign = signOf(plan, table);
	const measure = measureOf(plan, table);
	const mixed = mixedParts(plan, table.keys ?? [], has);
	const side = (name: string) => (name === '' ? "''" : textOf(known(name)));
	// The inner part holds these columns alone: a table may have some of the same names.
	const inner = [
		`${side(plan.rows)} AS r, ${side(plan.columns)} AS c`,
		`${measure} AS v, ${sign} AS sign, ${has('source') ? '"source"' : "''"} AS s`,
		...mixed.map(({ column }, at) => `${column} AS part_${at}`)
	];
	const tests = mixed.map(({ test }, at) => test(`part_${at}`));
	const sql = [
		'SELECT r, c, count(*) AS n, count(v) AS known,',
		`\t${functions[plan.aggregate]} AS value, min(sign) FILTER (v IS NULL) AS sign,`,
		`\tstring_agg(DISTINCT s, '; ' ORDER BY s) AS source, ${tests.length === 0 ? 'false' : `(${tests.join(' OR ')})`} AS mixed`,
		'FROM (',
		`\tSELECT ${inner.join(',\n\t\t')}`,
		`\tFROM ${quoted(table.name)}`,
		...(where.length > 0 ? [`\tWHERE ${where.map(({ text }) => text).join(' AND ')}`] : []),
		')',
		'GROUP BY r, c ORDER BY r, c'
	].join('\n');
	return {
		sql,
		values: where.flatMap(({ values }) => values),
		limit: mostCells,
		plain: { kind: 'pivot', plan, table }
	};
}

/** Column with the signs a plan's numbers are missing for; undefined where there is none. */
export const signColumn = (
	{ measure }: PivotPlan,
	{ columns, signs }: DeskTable
): string | undefined =>
	columns.find(({ name }) => name === (signs?.[measure] ?? `${measure}_symbol`))?.name;

/** Gives a name back, and throws for one the table does not have. */
const knownIn =
	(table: DeskTable) =>
	(name: string): string => {
		if (table.columns.some((column) => column.name === name)) return name;
		throw new Error(`no column "${name}" in ${table.name}`);
	};

/** The sign a number is missing for, in SQL. */
function signOf(plan: PivotPlan, table: DeskTable): string {
	const name = signColumn(plan, table);
	return name === undefined ? "''" : quoted(name);
}

/** The number a plan measures, in SQL. */
export const measureOf = (plan: PivotPlan, table: DeskTable): string =>
	plan.measure === '' ? 'NULL' : valueOf(quoted(knownIn(table)(plan.measure)), signOf(plan, table));

/** "-" says exactly nothing, which is a number. */
const valueOf = (column: string, sign: string): string =>
	sign === "''" ? column : `CASE WHEN ${sign} = '-' THEN 0 ELSE ${column} END`;

/** A column that tells whether what should not come together does, and how it tells. */
interface Mixed {
	column: string;
	test: (part: string) => string;
}

const wholes = ['', ...wholeWords].map((word) => `'${word}'`).join(', ');

/** Totals and their parts, or several sources, must not come together in a cell. */
function mixedParts(
	{ rows, columns }: PivotPlan,
	keys: readonly string[],
	has: (name: string) => boolean
): Mixed[] {
	const together = (name: string) => has(name) && name !== rows && name !== columns;
	const several = (part: string) => `count(DISTINCT ${part}) > 1`;
	const withWhole = (part: string) =>
		`(${several(part)} AND bool_or(lower(trim(${part})) IN (${wholes})))`;
	return [
		...(together('source') ? [{ column: '"source"', test: several }] : []),
		...(together('region') ? [{ column: levelSql('region'), test: several }] : []),
		...keys.filter(together).map((name) => ({ column: textOf(name), test: withWhole }))
	];
}

interface Condition {
	text: string;
	values: readonly Bound[];
}

/** Which rows of a table count for a plan. */
export function conditions(plan: PivotPlan, table: DeskTable): Condition[] {
	const known = knownIn(table);
	const one = (name: string, value: string): Condition => ({
		text: `${quoted(known(name))} = ?`,
		values: [value]
	});
	const filters = Object.entries(plan.filters).filter(([, values]) => values.length > 0);
	return [
		...(plan.indicator === '' ? [] : [one('indicator', plan.indicator)]),
		...(plan.level === ''
			? []
			: [
					{
						text: `${quoted(known('region'))} IN (SELECT region FROM regions WHERE level = ?)`,
						values: [plan.level]
					}
				]),
		...filters.map(([name, values]) => ({
			text: `${textOf(known(name))} IN (${values.map(() => '?').join(', ')})`,
			values
		}))
	];
}

/** Most values of a column to choose from. */
export const mostValues = 200;

/** The question which values a column has, among the rows that count. */
export function valuesQuestion(column: string, indicator: string, table: DeskTable): Question {
	if (!table.columns.some(({ name }) => name === column))
		throw new Error(`no column "${column}" in ${table.name}`);
	const where = indicator === '' ? '' : ' WHERE "indicator" = ?';
	return {
		sql: `SELECT DISTINCT ${textOf(column)} AS value FROM ${quoted(table.name)}${where} ORDER BY value`,
		values: indicator === '' ? [] : [indicator],
		limit: mostValues,
		plain: { kind: 'values', column, indicator, table }
	};
}
