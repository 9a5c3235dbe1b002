import { isNumber } from '../../core/value.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { valueText } from '../../i18n/format.ts';
import { ownMeasure } from '../columns/cases.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { nothingFound } from '../trend.words.ts';
import { retirementsWords } from './retirements.words.ts';
import {
	presentStatements,
	qualified,
	statedValue,
	statementCube,
	type Statement
} from './statement.ts';

/** Retirements per year: the years the strategy names, and nothing between them. */
export const retirements: Figure<Statement> = {
	id: 'retirements',
	cube: statementCube('retirements', 'retirements_per_year', 'persons'),
	present: (rows, context) => {
		const { county, locale, t } = context;
		const words = retirementsWords[locale];
		const own = rows.filter(({ region }) => region === county.region);
		const bars = own.map((row) => barOf(row, context));
		const subtitle = words.subtitle(county.name[locale]);
		return presentStatements(
			own,
			{
				...findings(bars, context),
				...{ subtitle, bars, notes: [words.between], textOf: (row) => textOf(row, context) },
				measure: ownMeasure('retirements_per_year', words.axis, 'persons', 'model', { bare: true }),
				head: { id: 'year', name: t.year, numeric: false }
			},
			context
		);
	}
};

const textOf = (row: Statement, context: Context): string =>
	valueText(
		statedValue(row),
		(number) => qualified(context.format.number(number), row.qualifier, context),
		context.t.missing
	);

function barOf(row: Statement, context: Context): BarRow {
	const { format, locale, t } = context;
	const value = statedValue(row);
	const name = format.period(row.period);
	const text = textOf(row, context);
	const spoken = valueText(
		value,
		(number) => qualified(format.unit(number, 'persons'), row.qualifier, context),
		t.missing
	);
	const label = `${retirementsWords[locale].series}, ${name}: ${spoken}`;
	return { id: row.figure, name, role: 'accent', value, text, label };
}

function findings(
	bars: readonly BarRow[],
	{ county, format, locale }: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = retirementsWords[locale];
	const where = county.in[locale];
	const stated = bars.flatMap((bar) => (isNumber(bar.value) ? [{ ...bar, value: bar.value }] : []));
	const [first, last] = [stated[0], stated.at(-1)];
	if (!first || !last) return nothingFound(words.none(where));
	if (first === last) {
		const text = words.one(where, last.name, last.text, Math.abs(last.value) === 1);
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
		headline: words.rise(where, [first.name, first.text], [last.name, last.text]),
		summary: comparison
	};
}
