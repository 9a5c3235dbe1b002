import { mappingState } from '../activities/mapping-state.ts';
import { chainChart } from '../../charts/chain/chart.ts';
import type { ChainStep } from '../../charts/chain/data.ts';
import { readPeriod } from '../../core/period.ts';
import { isNumber } from '../../core/value.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import { category } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import type { Context, Figure } from '../figure.ts';
import { steeringCube } from './cube.ts';
import {
	logicOf,
	logicSteps,
	sizeOf,
	type Logic,
	type LogicStep,
	type NamedResult
} from './logic.ts';
import { logicWords } from './logic.words.ts';
import { readSteering, type Steering } from './reports.ts';
import { citedBy } from './cited.ts';
import { reportWords } from '../activities/report-text.words.ts';
import type { SteeringRow } from './row.ts';

/** The intervention logic of one theme, as boxes that are filled or empty. */
export const logicFigure = (theme: string): Figure<SteeringRow> => ({
	id: `logic-${theme}`,
	cube: steeringCube,
	present: (rows, context) => {
		const { county, format, locale, t } = context;
		const words = logicWords[locale];
		const steering = readSteering(rows, locale);
		const logic = logicOf(steering, theme);
		if (!logic) throw new Error(`theme "${theme}" is not in the rows`);
		const period = steering.latest || steering.listDate;
		const subtitle = words.subtitle(county.name[locale], format.period(period));
		const steps = logicSteps.map((step) => stepOf(logic, step, context));
		const missing = steps.filter(({ filled }) => !filled).map(({ name }) => name);
		const partly = steps.filter(isPartly).map(({ name }) => name);
		const named = (names: readonly string[]) => ({
			some: names.length > 0 ? [t.list(names)] : [],
			one: names.length === 1
		});
		const number = (values: readonly unknown[]) => format.number(values.length);
		return {
			headline: words.headline(logic.theme.short, {
				filled: format.number(steps.length - missing.length - partly.length),
				all: format.number(steps.length),
				partly: named(partly),
				missing: named(missing)
			}),
			subtitle,
			summary: words.summary(
				...([number(logic.needs), number(logic.activities), number(logic.indicators)] as const)
			),
			chart: chainChart({ steps, more: moreTexts(steps, context) }),
			data: logicData([logic], steering, context),
			table: {
				caption: subtitle,
				columns: [
					{ id: 'step', name: words.step, numeric: false },
					{ id: 'count', name: words.holds, numeric: false },
					{ id: 'content', name: words.content, numeric: false }
				],
				rows: steps.map(({ id, name, text, items, remark }) => ({
					id,
					cells: [name, text, [...items, ...(remark ? [remark] : [])].join('; ')]
				}))
			},
			notes: words.notes(mappingState(context)),
			citation: citedBy(steering, context, [words.rests])
		};
	}
});

/** Filled, but not for every activity. */
const isPartly = ({ share }: ChainStep): boolean => share !== undefined && share < 1;

/** The counts of some themes by step, typed. */
export function logicData(
	logics: readonly Logic[],
	{ latest, listDate }: Steering,
	context: Context
): FigureData {
	const words = logicWords[context.locale];
	return caseData(
		[
			category('theme', words.theme),
			category('step', words.step),
			ownMeasure('count', words.holds, 'count', 'own-calculation')
		],
		logics.flatMap((logic) =>
			logicSteps.map((step) => ({
				id: `${logic.theme.id}/${step}`,
				period: readPeriod(latest || listDate),
				terms: { theme: logic.theme, step: { id: step, name: words.steps[step] } },
				cells: { count: { value: sizeOf(logic, step) } }
			}))
		),
		context
	);
}

function stepOf(logic: Logic, step: LogicStep, context: Context): ChainStep {
	const { locale, format } = context;
	const words = logicWords[locale];
	const value = sizeOf(logic, step);
	const count = isNumber(value) ? format.number(value) : words.uncollected;
	const isReported = (step === 'output' || step === 'outcome') && isNumber(value);
	const text = isReported ? words.of(count, format.number(logic.activities.length)) : count;
	const filled = isNumber(value) && value > 0;
	const name = words.steps[step];
	const why = [
		words.none[step],
		step === 'indicator' && logic.needed ? words.needed(logic.needed) : ''
	]
		.filter((part) => part !== '')
		.join(' ');
	return {
		...{ id: step, name, value, text, label: `${name}: ${text}`, filled },
		items: [...itemsOf(logic, step, context)],
		...(isReported && filled && { share: value / Math.max(logic.activities.length, 1) }),
		...(!filled && { remark: why })
	};
}

function itemsOf(logic: Logic, step: LogicStep, context: Context): readonly string[] {
	const print = ({ activity, name, unit, value }: NamedResult) =>
		logicWords[context.locale].result(
			activity,
			name,
			isNumber(value) ? context.format.unit(value, unit) : reportWords[context.locale].hidden
		);
	switch (step) {
		case 'need':
			return logic.needs;
		case 'activities':
			return logic.activities;
		case 'output':
			return logic.outputs.map(print);
		case 'outcome':
			return [...logic.outcomes.map(print), ...logic.stated.map((own) => statedText(own, context))];
		case 'indicator':
			return logic.indicators;
	}
}

/** A result the strategy states, with where it stands and that it names no year. */
function statedText(
	{ id, name, value, unit, period, section }: Logic['stated'][number],
	{ locale, format }: Context
): string {
	const words = logicWords[locale];
	const when = period === '' ? words.noYear : format.period(period);
	const decimals = Number.isInteger(value) ? 0 : 1;
	return words.stated(name, format.unit(value, unit, decimals), `${id}, ${section}`, when);
}

/** "and 9 more" for every count a box may leave out. */
function moreTexts(
	steps: readonly ChainStep[],
	{ format, locale }: Context
): Record<number, string> {
	const most = Math.max(0, ...steps.map(({ items }) => items.length));
	return Object.fromEntries(
		Array.from({ length: most + 1 }, (_, count) => [
			count,
			logicWords[locale].more(format.number(count))
		])
	);
}
