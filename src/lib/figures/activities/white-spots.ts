import type { Context } from '../figure.ts';
import type { Term } from './catalogue.ts';
import type { ActivityRow } from './row.ts';
import {
	chosenTerms,
	dimensions,
	type CoverageFilters,
	type Dimension,
	type MatrixChoice
} from './dimensions.ts';
import { inSentence } from './in-sentence.ts';
import { readMatrix } from './matrix.ts';
import { matrixWords } from './matrix.words.ts';
import { shownTerms, type ActivityFilters } from './slice.ts';

/** What is missing in one row of the matrix: a sentence, or its beginning and a list of many names. */
export interface WhiteSpot {
	id: string;
	text: string;
	names: readonly string[];
}
/** The white spots of a matrix: for each row the columns without an activity. */
export interface WhiteSpots {
	axes: MatrixChoice;
	/** Whether more is chosen than what stands on the axes. */
	narrowed: boolean;
	rows: readonly { row: Term; columns: readonly Term[] }[];
}
type Speaker = Pick<Context<unknown>, 'locale' | 'format'>;

/** From here on a sentence is sooner read as a list. */
const leastListed = 5;

/** The white spots of the matrix, in the order of its rows. */
export function whiteSpots(
	rows: readonly ActivityRow[],
	context: Context<CoverageFilters>
): WhiteSpots {
	const matrix = readMatrix(rows, context);
	return {
		axes: matrix.choice,
		narrowed: matrix.scope.narrowed,
		rows: matrix.rows.flatMap((row) => {
			const columns = matrix.white.get(row.id) ?? [];
			return columns.length > 0 ? [{ row, columns }] : [];
		})
	};
}

/** Those of the chosen rows and columns in words, one sentence per row, and how many are left out. */
export function spotSentences(
	{ axes, narrowed, rows }: WhiteSpots,
	chosen: ActivityFilters,
	speaker: Speaker
): { count: number; left: number; spots: WhiteSpot[] } {
	const on = (dimension: Dimension) =>
		dimension === 'edition' ? [] : chosenTerms(dimension, chosen);
	const [inRows, inColumns] = [on(axes.rows), on(axes.columns)];
	const own = rows
		.filter(({ row }) => inRows.length === 0 || inRows.includes(row.id))
		.map(({ row, columns }) => ({ row, columns: shownTerms(columns, inColumns) }))
		.filter(({ columns }) => columns.length > 0);
	const count = sum(own);
	return {
		count,
		left: sum(rows) - count,
		spots: own.map(({ row, columns }) => sentence(row, columns, { axes, narrowed }, speaker))
	};
}

const sum = (rows: WhiteSpots['rows']) =>
	rows.reduce((total, { columns }) => total + columns.length, 0);

function sentence(
	row: Term,
	columns: readonly Term[],
	{ axes, narrowed }: Pick<WhiteSpots, 'axes' | 'narrowed'>,
	{ locale, format }: Speaker
): WhiteSpot {
	const listed = columns.length >= leastListed;
	const names = listed ? columns.map(({ name }) => name) : [];
	const count = listed ? format.number(columns.length) : undefined;
	const text = spotText(row, columns, { axes, narrowed, count }, locale);
	return { id: row.id, text: `${text}${listed ? ':' : '.'}`, names };
}

function spotText(
	row: Term,
	columns: readonly Term[],
	{ axes, narrowed, count }: Pick<WhiteSpots, 'axes' | 'narrowed'> & { count: string | undefined },
	locale: Speaker['locale']
): string {
	const words = matrixWords[locale];
	const { unnamed } = words;
	const start = words.row[axes.rows](inSentence(row));
	const said = columns.map(inSentence);
	const help = [axes.rows, axes.columns].includes('theme') ? unnamed.help : unnamed.caveat;
	if (axes.columns === 'group') {
		const groups = count === undefined ? said.join('; ') : unnamed.many(count);
		return unnamed.column(start, groups, narrowed, help);
	}
	const few = words.columns[axes.columns](said);
	if (axes.rows !== 'group')
		return words.spot(start, count === undefined ? few : words.many[axes.columns](count), narrowed);
	const place = axes.columns === 'theme' || axes.columns === 'edition' ? '' : unnamed.within;
	const where = count === undefined ? place + few : words.many[axes.columns](count);
	return unnamed.row(inSentence(row), where, narrowed, help);
}

/** For a choice that no activity fits: the white spot its values meet in, if it holds values of two dimensions. */
export function emptyChoice(
	rows: readonly ActivityRow[],
	context: Context<ActivityFilters>
): WhiteSpot[] {
	const { filters } = context;
	const [first, second] = byWeight.filter((own) => filters[own].length > 0);
	if (!first || !second) return [];
	const matrix: MatrixChoice = { rows: first, columns: second, order: 'vocabulary' };
	const all = whiteSpots(rows, { ...context, filters: { ...filters, matrix } });
	return spotSentences(all, filters, context).spots;
}

/** For whom comes first, then about what. */
const byWeight = (['group', ...dimensions] as const).filter(
	(own, index, all): own is Exclude<Dimension, 'edition'> =>
		own !== 'edition' && all.indexOf(own) === index
);
