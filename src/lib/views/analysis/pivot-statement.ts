import { pivotQuestion } from '../../analysis/pivot.ts';
import type { PivotPlan } from '../../analysis/pivot-plan.ts';
import { questionText } from '../../analysis/question-text.ts';
import type { DeskTable } from '../../analysis/tables.ts';

/** A pivot as a statement to read and to go on with; the bound values stand in it as texts. */
export function pivotStatement(plan: PivotPlan, table: DeskTable): string {
	return questionText(pivotQuestion(plan, table));
}
