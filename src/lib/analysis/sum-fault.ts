import { unitOf, type PivotPlan } from './pivot-plan.ts';
import type { DeskTable } from './tables.ts';

/** Why values must not be added up. */
export type SumFault = 'rate' | 'no-unit' | 'periods' | 'regions';

/** Units whose values can be added up. */
const additive = new Set(['persons', 'thousand-eur', 'count', 'activities', 'communities']);
/** Units of a reader's own files that cannot. */
const ratio = /%|‰|prozent|percent|anteil|share|quote|rate|\bje\b|\bper\b|\bpro\b|index/i;

/** Why the values of a plan must not be added up; undefined where they may. */
export function sumFault(plan: PivotPlan, table: DeskTable): SumFault | undefined {
	const unit = unitOf(plan, table);
	if (table.own) {
		const { title = '' } = table.columns.find(({ name }) => name === plan.measure) ?? {};
		return ratio.test(unit ?? '') || ratio.test(title) || ratio.test(plan.measure)
			? 'rate'
			: undefined;
	}
	if (unit === undefined) return 'no-unit';
	if (!additive.has(unit)) return 'rate';
	const has = (name: string) => table.columns.some((column) => column.name === name);
	const isFixed = (name: string) =>
		!has(name) || [plan.rows, plan.columns].includes(name) || plan.filters[name]?.length === 1;
	// People counted at two dates are not twice as many, and a state holds its districts.
	if (!isFixed('period')) return 'periods';
	return isFixed('region') || plan.level !== '' ? undefined : 'regions';
}
