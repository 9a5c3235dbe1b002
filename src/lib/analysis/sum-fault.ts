import { levelOf } from './level.ts';
import { unitOf, type PivotPlan } from './pivot-plan.ts';
import { isRatio } from './ratio.ts';
import type { DeskTable } from './tables.ts';

/** Why values must not be added up. */
export type SumFault = 'rate' | 'no-unit' | 'measures' | 'periods' | 'regions';

/** Units whose values can be added up. */
const additive = new Set(['persons', 'thousand-eur', 'count', 'activities', 'communities']);

/** Why the values of a plan must not be added up; undefined where they may. */
export function sumFault(plan: PivotPlan, table: DeskTable): SumFault | undefined {
	const unit = unitOf(plan, table);
	if (table.own) return ownFault(plan, table, unit);
	if (unit === undefined) return 'no-unit';
	return additive.has(unit) ? placeFault(plan, table) : 'rate';
}

function ownFault(plan: PivotPlan, table: DeskTable, unit: string | undefined) {
	const { title = '' } = table.columns.find(({ name }) => name === plan.measure) ?? {};
	const isOne = (name: string) => !hasColumn(table, name) || plan.filters[name]?.length === 1;
	const named = (name: string) =>
		(plan.filters[name] ?? []).flatMap((code) => [code, table.labels?.[`${name}=${code}`] ?? '']);
	// With a row for each number, one column holds all measures in all units.
	const isLong = hasColumn(table, 'measure') && plan.measure === 'value';
	if (isLong && !(isFixed(plan, table, 'measure') && isOne('unit'))) return 'measures';
	const chosen = isLong ? [...named('measure'), ...named('unit')] : [];
	if ([unit ?? '', title, plan.measure, ...chosen].some(isRatio)) return 'rate';
	return placeFault(plan, table);
}

// People counted at two dates are not twice as many, and a state holds its districts.
function placeFault(plan: PivotPlan, table: DeskTable): SumFault | undefined {
	if (!isFixed(plan, table, 'period')) return 'periods';
	const levels = new Set(plan.filters.region?.map(levelOf));
	const isOneLevel = plan.level !== '' || levels.size === 1;
	return isOneLevel || isFixed(plan, table, 'region') ? undefined : 'regions';
}

const hasColumn = ({ columns }: DeskTable, name: string): boolean =>
	columns.some((column) => column.name === name);

/** Whether no cell holds several values of a column. */
const isFixed = (plan: PivotPlan, table: DeskTable, name: string): boolean =>
	!hasColumn(table, name) ||
	[plan.rows, plan.columns].includes(name) ||
	plan.filters[name]?.length === 1;
