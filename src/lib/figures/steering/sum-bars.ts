import { barChart } from '../../charts/bars/chart.ts';
import { readPeriod } from '../../core/period.ts';
import { valueText, type Unit } from '../../i18n/format.ts';
import { category, countyPlace, whereAndWhen } from '../columns/where.ts';
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
}

/** What one figure of sums says by itself. */
export interface SumPlan {
	measure: { id: string; title: string; unit: Unit };
	/** Heads of the table: term, detail and further cells. */
	heads: { term: string; detail?: string; more?: readonly string[] };
	rows: readonly SumRow[];
	headline: string;
	subtitle: string;
	summary: string;
	notes: readonly string[];
}

/** Prints a sum with what it leaves out: "120 Personen, dazu 2 geschützte Angaben". */
export function sumText(sum: Sum, unit: Unit, { locale, format, t }: Context): string {
	const text = valueText(sum.value, (value) => format.unit(value, unit), t.missing);
	return sum.protected > 0 && typeof sum.value === 'number'
		? sumWords[locale].withProtected(text, sum.protected, format.number(sum.protected))
		: text;
}

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
	const shown = plan.rows.map((row) => ({ ...row, text: sumText(row.sum, measure.unit, context) }));
	return {
		...{ headline: plan.headline, subtitle, summary: plan.summary },
		chart: barChart({
			rows: shown.map(({ id, term, detail, sum, text }) => ({
				...{ id, name: term.name, role: 'cat1', value: sum.value, text },
				...(detail !== undefined && { detail }),
				label: `${[term.name, detail].filter(Boolean).join(', ')}: ${text}`
			}))
		}),
		data: {
			columns: [
				...whereAndWhen(context),
				category('term', heads.term),
				...(heads.detail === undefined ? [] : [category('detail', heads.detail)]),
				{ is: 'measure', ...measure, decimals: 0, certainty: 'register' },
				{
					...{ is: 'measure', id: 'protected', title: words.protected, unit: 'count' },
					...{ decimals: 0, certainty: 'register' }
				}
			],
			rows: shown.map(({ id, term, detail, sum }) => ({
				id,
				place: countyPlace(context),
				period: readPeriod(latest),
				terms: { term, ...(detail !== undefined && { detail: { id: detail, name: detail } }) },
				cells: { [measure.id]: { value: sum.value }, protected: { value: sum.protected } }
			}))
		},
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
