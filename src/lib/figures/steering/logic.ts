import type { Value } from '../../core/value.ts';
import { reportsIn, type Report, type Result, type Steering } from './reports.ts';
import { isStated } from './sums.ts';

/** The steps from what is missing to what can be measured. */
export const logicSteps = ['need', 'activities', 'output', 'outcome', 'indicator'] as const;
export type LogicStep = (typeof logicSteps)[number];

/** Something an office measured, with the activity it is of. */
export interface NamedResult extends Result {
	activity: string;
}

/** The intervention logic of a theme: what each step holds. */
export interface Logic {
	theme: Steering['themes'][number];
	needs: readonly string[];
	activities: readonly string[];
	outputs: readonly NamedResult[];
	outcomes: readonly NamedResult[];
	/** Results the strategy states under the theme; they count for no activity. */
	stated: Steering['stated'];
	indicators: readonly string[];
	/** Which indicator the theme would need, where it has none. */
	needed: string;
}

/** Reads the logic of one theme; undefined for an unknown one. */
export function logicOf(steering: Steering, id: string): Logic | undefined {
	const theme = steering.themes.find((own) => own.id === id);
	if (!theme) return undefined;
	const activities = steering.activities.filter((own) => own.theme === id);
	const addressed = new Set(activities.flatMap(({ needs }) => needs));
	const names = new Map(activities.map((own) => [own.id, own.name]));
	const reports = reportsIn(steering, steering.latest).filter((own) => names.has(own.activity));
	const results = (of: (report: Report) => Result | null) =>
		reports.flatMap((report): NamedResult[] => {
			const result = of(report);
			return result && isStated(result.value)
				? [{ ...result, activity: names.get(report.activity) ?? '' }]
				: [];
		});
	const indicators = steering.measures.filter((own) => own.theme === id).map(({ name }) => name);
	return {
		theme,
		needs: steering.needs.filter((need) => addressed.has(need.id)).map(({ name }) => name),
		activities: activities.map(({ name }) => name),
		outputs: results(({ output }) => output),
		outcomes: results(({ outcome }) => outcome),
		stated: steering.stated.filter((own) => own.theme === id),
		indicators,
		needed: indicators.length > 0 ? '' : theme.needed
	};
}

/** How much a step holds; what nobody collected is no zero. */
export function sizeOf(logic: Logic, step: LogicStep): Value {
	const counts: Readonly<Record<LogicStep, number>> = {
		need: logic.needs.length,
		activities: logic.activities.length,
		output: logic.outputs.length,
		outcome: logic.outcomes.length,
		indicator: logic.indicators.length
	};
	const isCollected = step === 'output' || step === 'outcome';
	return isCollected && counts[step] === 0 ? 'not-stated' : counts[step];
}
