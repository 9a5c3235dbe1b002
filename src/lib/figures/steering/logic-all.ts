import { mappingState } from '../activities/mapping-state.ts';
import { isNumber } from '../../core/value.ts';
import type { Context, Figure } from '../figure.ts';
import { countPair, presentMatrix } from '../kinds/matrix.ts';
import { citedBy } from './cited.ts';
import { steeringCube } from './cube.ts';
import { logicData } from './logic-figure.ts';
import { logicOf, logicSteps, sizeOf, type Logic, type LogicStep } from './logic.ts';
import { logicWords } from './logic.words.ts';
import { readSteering } from './reports.ts';
import type { SteeringRow } from './row.ts';

/** The intervention logic of all themes: how much each step holds. */
export const logicAll: Figure<SteeringRow> = {
	id: 'logic-all',
	cube: steeringCube,
	present: (rows, context) => {
		const { county, format, locale, t } = context;
		const words = logicWords[locale];
		const steering = readSteering(rows, locale);
		const logics = steering.themes.flatMap(({ id }) => logicOf(steering, id) ?? []);
		const period = format.period(steering.latest || steering.listDate);
		const subtitle = words.all.subtitle(county.name[locale], period);
		const sum = (count: (logic: Logic) => number) =>
			logics.reduce((total, logic) => total + count(logic), 0);
		const outputs = sum((logic) => logic.outputs.length);
		const outcomes = sum((logic) => logic.outcomes.length);
		const stated = t.list([...new Set(steering.stated.map(({ id }) => id))]);
		const bare = logics.filter(({ indicators }) => indicators.length === 0);
		return {
			headline:
				outputs + outcomes === 0
					? words.all.headlineNone
					: words.all.headline(
							format.number(outputs),
							format.number(outcomes),
							format.number(sum(({ activities }) => activities.length))
						),
			subtitle,
			summary: words.all.summary(t.list(bare.map(({ theme }) => theme.short)), bare.length === 1),
			...matrixOf(logics, subtitle, context),
			data: logicData(logics, steering, context),
			notes: [
				...words.notes(mappingState(context)),
				...(stated === '' ? [] : [words.all.stated(stated)])
			],
			citation: citedBy(steering, context, [words.rests])
		};
	}
};

function textOf(logic: Logic, step: LogicStep, { format, locale }: Context): string {
	const value = sizeOf(logic, step);
	return isNumber(value) ? format.number(value) : logicWords[locale].uncollected;
}

function matrixOf(logics: readonly Logic[], caption: string, context: Context) {
	const words = logicWords[context.locale];
	const sizes = logics.flatMap((logic) => logicSteps.map((step) => sizeOf(logic, step)));
	const most = Math.max(1, ...sizes.filter(isNumber));
	return presentMatrix({
		caption,
		head: { id: 'theme', name: words.theme },
		rows: logics.map((logic) => ({ ...logic.theme, logic })),
		columns: logicSteps.map((id) => ({ id, name: words.steps[id], short: words.steps[id] })),
		pair: ({ logic, name }, { id: step, name: stepName }) => {
			const text = textOf(logic, step, context);
			return countPair(sizeOf(logic, step), most, text, words.cell(name, stepName, text));
		}
	});
}
