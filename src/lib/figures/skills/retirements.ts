import { isNumber } from '../../core/value.ts';
import { lineChart, type LineChart } from '../../charts/lines/chart.ts';
import type { LinePoint } from '../../charts/lines/data.ts';
import { valueText, yearOf } from '../../i18n/format.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { nothingFound } from '../trend.words.ts';
import { retirementsWords } from './retirements.words.ts';
import {
	notesOf,
	qualified,
	sectionCitation,
	statedValue,
	statementData,
	statementCube,
	type Statement
} from './statement.ts';

/** Retirements per year: the years the strategy names, joined by dashes because nothing is known between them. */
export const retirements: Figure<Statement> = {
	id: 'retirements',
	cube: statementCube('retirements', 'retirements_per_year', 'persons'),
	present: (rows, context) => {
		const { county, locale, t } = context;
		const words = retirementsWords[locale];
		const own = rows.filter(({ region }) => region === county.region);
		const points = own.map((row) => pointOf(row, context));
		const subtitle = words.subtitle(county.name[locale]);
		return {
			...findings(points, context),
			subtitle,
			chart: chart(points, context),
			data: statementData(
				own,
				{
					...{ is: 'measure', id: 'retirements_per_year', title: words.axis, unit: 'persons' },
					...{ decimals: 0, certainty: 'model', bare: true }
				},
				(row) => textOf(row, context),
				context
			),
			table: {
				caption: subtitle,
				columns: [
					{ id: 'year', name: t.year, numeric: false },
					{ id: 'value', name: words.axis, numeric: true }
				],
				rows: points.map(({ id, period, text }) => ({ id, cells: [period, text] }))
			},
			notes: [words.dashed, ...notesOf(own, context)],
			...(own.length > 0 && { citation: sectionCitation(own, context) })
		};
	}
};

const textOf = (row: Statement, context: Context): string =>
	valueText(
		statedValue(row),
		(number) => qualified(context.format.number(number), row.qualifier, context),
		context.t.missing
	);

function pointOf(row: Statement, context: Context): LinePoint {
	const { format, locale, t } = context;
	const value = statedValue(row);
	const period = format.period(row.period);
	const text = textOf(row, context);
	const spoken = valueText(
		value,
		(number) => qualified(format.unit(number, 'persons'), row.qualifier, context),
		t.missing
	);
	const label = `${retirementsWords[locale].series}, ${period}: ${spoken}`;
	return { id: row.figure, x: yearOf(row.period), period, value, text, label };
}

function chart(points: LinePoint[], { format, locale }: Context): LineChart {
	const words = retirementsWords[locale];
	const years = points.map(({ x }) => x);
	return lineChart({
		series:
			points.length === 0
				? []
				: [{ id: 'retirements', name: '', role: 'accent', interpolated: true, points }],
		breaks: [],
		maxStep: years.length > 0 ? Math.max(...years) - Math.min(...years) : 1,
		fromZero: true,
		axisLabel: words.axis,
		print: { locale: format.locale }
	});
}

function findings(
	points: readonly LinePoint[],
	{ county, format, locale }: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = retirementsWords[locale];
	const where = county.in[locale];
	const stated = points.flatMap((point) =>
		isNumber(point.value) ? [{ ...point, value: point.value }] : []
	);
	const [first, last] = [stated[0], stated.at(-1)];
	if (!first || !last) return nothingFound(words.none(where));
	if (first === last) {
		const text = words.one(where, last.period, last.text, Math.abs(last.value) === 1);
		return nothingFound(text);
	}
	const ratio = last.value / first.value;
	const share = format.unit(Math.abs(ratio - 1) * 100, 'percent');
	const comparison =
		ratio > 2
			? words.double
			: ratio > 1
				? words.more(share)
				: ratio < 1
					? words.less(share)
					: words.same;
	return {
		headline: words.rise(where, last.period, last.text, Math.abs(last.value) === 1),
		summary: words.summary(first.period, first.text, comparison)
	};
}
