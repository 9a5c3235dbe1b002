import { unitOf } from '../../analysis/pivot-plan.ts';
import { isRatio } from '../../analysis/ratio.ts';
import { isCountUnit } from '../../disclosure/count-unit.ts';
import { titleOf } from './pivot-names.ts';
import type { Laid } from './pivot-texts.ts';

/** Whether the cells of a pivot count people. What own files count they seldom say: whole numbers, and rows, may be people. */
export function peopleIn({ plan, table, grid }: Laid): 'certainly' | 'perhaps' | 'no' {
	const unit = unitOf(plan, table);
	if (!table.own) return plan.aggregate !== 'count' && unit === 'persons' ? 'certainly' : 'no';
	if (plan.aggregate === 'count') return 'perhaps';
	const isCount = isCountUnit(unit ?? '') && !isRatio(titleOf(plan.measure, table));
	const single = grid.cells.filter(({ known }) => known === 1);
	const areWhole = single.every(
		({ value }) => typeof value !== 'number' || Number.isInteger(value)
	);
	return isCount && areWhole ? 'perhaps' : 'no';
}
