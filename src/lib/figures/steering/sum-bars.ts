import { barChart } from '../../charts/bars/chart.ts';
import { readPeriod } from '../../core/period.ts';
import { isNumber } from '../../core/value.ts';
import { participationsText } from '../activities/reach-note.ts';
import { eurosText } from '../activities/report-text.ts';
import { reportWords } from '../activities/report-text.words.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import { category } from '../columns/where.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { reportsCube } from './cube.ts';
import { readSteering, type Steering } from './reports.ts';
import type { SteeringRow } from './row.ts';
import type { Sum } from './sums.ts';
import { sumWords } from './sum-bars.words.ts';

/** One bar: a sum of reported values, and what it is about. */
export interface SumRow {
	id: string;
	term: { id: string; name: string };
	/** A second category, e.g. the source of money. */
	detail?: string;
	sum: Sum;
	/** Further cells of its table row and lines of its file, as printed text. */
	more?: readonly string[];
	/** Said behind the sum in the picture. */
	aside?: string;
}

/** What one figure of sums says by itself. */
export interface SumPlan {
	measure: { id: string; title: string; unit: 'count' | 'eur' };
	/** Heads of the table: term, detail and further cells. */
	heads: { term: string; detail?: string; more?: readonly string[] };
	rows: readonly SumRow[];
	headline: string;
	subtitle: string;
	summary: string;
	notes: readonly string[];
}

/** Prints participations with what they leave out, or money. */
export const sumText = (sum: Sum, unit: 'count' | 'eur', context: Context): string =>
	unit === 'count'
		? participationsText(sum, context)
		: isNumber(sum.value)
			? eurosText(sum.value, context)
			: reportWords[context.locale].none;

/** A figure of sums over the reports of the last period; `tell` gives its rows and sentences. */
export const sumFigure = (
	id: string,
	tell: (steering: Steering, context: Context) => SumPlan
): Figure<SteeringRow> => ({
	id,
	cube: reportsCube,
	present: (rows, context) => {
		const steering = readSteering(rows, context.locale);
		return present(tell(steering, context), steering, context);
	}
});

function present(plan: SumPlan, { latest }: Steering, context: Context): Presentation {
	const { county, format, locale } = context;
	const words = sumWords[locale];
	const { measure, heads } = plan;
	const subtitle = `${plan.subtitle}. ${county.name[locale]}, ${format.period(latest)}`;
	const isWhole = plan.rows.every(({ sum }) => !isNumber(sum.value) || Number.isInteger(sum.value));
	const decimals = isWhole ? 0 : 2;
	const shown = plan.rows.map((row) => ({ ...row, text: sumText(row.sum, measure.unit, context) }));
	return {
		...{ headline: plan.headline, subtitle, summary: plan.summary },
		chart: barChart({
			rows: shown.map(({ id, term, detail, sum, text: said, aside }) => {
				// A longer text would leave no room for the bars; what it leaves out is in label and table.
				const short = participationsText({ ...sum, protected: 0 }, context);
				const text = aside === undefined ? said : `${short}, ${aside}`;
				return {
					...{ id, name: term.name, role: 'cat1', value: sum.value, text },
					...(detail !== undefined && { detail }),
					label: `${[term.name, detail].filter(Boolean).join(', ')}: ${[said, aside].filter(Boolean).join(', ')}`
				};
			})
		}),
		data: caseData(
			[
				category('term', heads.term),
				...(heads.detail === undefined ? [] : [category('detail', heads.detail)]),
				ownMeasure(measure.id, measure.title, measure.unit, 'register', { decimals }),
				ownMeasure('protected', words.protected, 'count', 'register')
			],
			shown.map(({ id, term, detail, sum }) => ({
				id,
				period: readPeriod(latest),
				terms: { term, ...(detail !== undefined && { detail: { id: detail, name: detail } }) },
				cells: { [measure.id]: { value: sum.value }, protected: { value: sum.protected } }
			})),
			context
		),
		table: {
			caption: subtitle,
			columns: [
				{ id: 'term', name: heads.term, numeric: false },
				...(heads.detail === undefined
					? []
					: [{ id: 'detail', name: heads.detail, numeric: false }]),
				{ id: 'value', name: measure.title, numeric: true },
				...(heads.more ?? []).map((name, at) => ({ id: `more-${at}`, name, numeric: false }))
			],
			rows: shown.map(({ id, term, detail, text, more = [] }) => ({
				id,
				cells: [term.name, ...(heads.detail === undefined ? [] : [detail ?? '']), text, ...more]
			}))
		},
		notes: [...plan.notes],
		citation: words.citation(format.period(latest))
	};
}
