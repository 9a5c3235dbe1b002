import { isNumber } from '../../core/value.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { valueText } from '../../i18n/format.ts';
import { ownMeasure } from '../columns/cases.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { nothingFound } from '../trend.words.ts';
import {
	presentStatements,
	qualified,
	statedValue,
	statementCube,
	type Statement
} from './statement.ts';
import { vacancyTimeWords } from './vacancy-time.words.ts';

/** Days a registered vacancy stays open: county beside the average the strategy names without a region. */
export const vacancyTime: Figure<Statement> = {
	id: 'vacancy-time',
	cube: statementCube('vacancy-time', 'vacancy_days', 'days'),
	present: (rows, context) => {
		const { county, locale, t } = context;
		const words = vacancyTimeWords[locale];
		const own = rows.find(({ region }) => region === county.region);
		const average = rows.find(({ region }) => region === '');
		const stated = [own, average].filter((row) => row !== undefined);
		const bars = stated.map((row) => barOf(row, context));
		const subtitle = words.subtitle(periodOf(stated, context));
		return presentStatements(
			stated,
			{
				...findings(own, average, context),
				...{ subtitle, bars, notes: [words.note], textOf: (row) => textOf(row, context) },
				measure: ownMeasure('vacancy_days', words.column, 'days', 'strategy-statement'),
				head: { id: 'region', name: t.region, numeric: false }
			},
			context
		);
	}
};

function barOf(row: Statement, context: Context): BarRow {
	const { county, locale } = context;
	const isOwn = row.region === county.region;
	const name = isOwn ? county.name[locale] : vacancyTimeWords[locale].average;
	const text = textOf(row, context);
	return {
		id: row.figure,
		name,
		role: isOwn ? 'accent' : 'context',
		value: statedValue(row),
		// Of the average nobody says what it is of: two bars would compare what cannot be compared.
		bare: true,
		text,
		label: `${name}: ${text}`
	};
}

const textOf = (row: Statement, context: Context) =>
	valueText(
		statedValue(row),
		(days) => qualified(context.format.unit(days, 'days'), row.qualifier, context),
		context.t.missing
	);

function periodOf(rows: readonly Statement[], { format, locale }: Context): string {
	const [from, to] = (rows[0]?.period ?? '').split('/');
	if (!from) return '';
	return to
		? vacancyTimeWords[locale].months(format.period(from), format.period(to))
		: format.period(from);
}

function findings(
	own: Statement | undefined,
	average: Statement | undefined,
	context: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const { county, locale } = context;
	const words = vacancyTimeWords[locale];
	const value = own && statedValue(own);
	if (!own || value === undefined || !isNumber(value))
		return nothingFound(words.none(county.in[locale]));
	const headline = words.headline(county.in[locale], textOf(own, context));
	const other = average && statedValue(average);
	if (!average || other === undefined || !isNumber(other))
		return { headline, summary: words.alone };
	return { headline, summary: words.beside };
}
