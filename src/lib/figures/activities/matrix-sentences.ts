import type { Context } from '../figure.ts';
import { pairId } from '../kinds/pair-id.ts';
import { saidOf } from './coverage-sentences.ts';
import { coverageWords } from './coverage.words.ts';
import type { CoverageMatrix } from './matrix.ts';
import { matrixWords } from './matrix.words.ts';
import { stateOf } from './pair-cell.ts';
import { scopeWords } from './scope.words.ts';

const mostNamed = 3;
const mostListed = 4;
type Speaker = Pick<Context<unknown>, 'locale' | 'format'>;

const whiteCells = ({ white }: CoverageMatrix): number =>
	[...white.values()].reduce((sum, columns) => sum + columns.length, 0);

/** The finding of any two dimensions: how many pairs have an activity. */
export function matrixHeadline(matrix: CoverageMatrix, { locale, format }: Speaker): string {
	const { rows, columns, choice, scope, counts, open } = matrix;
	const words = matrixWords[locale];
	if (scope.activities.length === 0) return scopeWords[locale].none;
	const [row, secondRow] = rows;
	const [column, secondColumn] = columns;
	if (row && column && !secondRow && !secondColumn) {
		const cell = pairId(row.id, column.id);
		const pair = { named: counts.get(cell) ?? 0, open: open.get(cell) ?? 0, isUnfit: false };
		const said = [choice.rows, choice.columns].includes('group')
			? saidOf({ ...pair, state: stateOf(pair) }, { locale, format })
			: format.unit(pair.named, 'activities');
		return coverageWords[locale].cell(row.name, column.name, said);
	}
	const pair = words.pair(words.nouns[choice.rows], words.nouns[choice.columns]);
	const white = whiteCells(matrix);
	if (white === 0) return words.full(pair, scope.narrowed);
	const { places, named } = matrix;
	const numbers = [named, places - named - white, places].map((count) => format.number(count));
	const [first = '', also = '', all = ''] = numbers;
	return words.some(first, also, all, pair, scope.narrowed);
}

/** The fullest cells, then the rows without any activity. */
export function matrixSummary(matrix: CoverageMatrix, { locale, format }: Speaker): string {
	const { rows, columns, counts, scope, white, places } = matrix;
	const words = matrixWords[locale];
	if (scope.activities.length === 0) return scopeWords[locale].noneSummary;
	const cells = rows.flatMap((row) =>
		columns.map((column) => ({
			name: `${row.name}, ${column.name}`,
			count: counts.get(pairId(row.id, column.id)) ?? 0
		}))
	);
	const most = Math.max(0, ...cells.map(({ count }) => count));
	const top = cells.filter(({ count }) => count === most);
	const text = format.unit(most, 'activities');
	const names = top.slice(0, mostNamed).map(({ name }) => name);
	const rest = top.length - names.length;
	const more = rest > 0 ? [scopeWords[locale].more(format.number(rest))] : [];
	const empty = rows.filter(({ id }) => white.get(id)?.length === places / white.size);
	const beyond = empty.length - mostListed;
	const absent = [
		...empty.slice(0, mostListed).map(({ name }) => name),
		...(beyond > 0 ? [scopeWords[locale].more(format.number(beyond))] : [])
	];
	return [
		words.most([...names, ...more].join('; '), text, top.length > 1),
		...(absent.length > 0
			? [words.absent(absent.join('; '), scope.narrowed, matrix.choice.rows === 'group')]
			: [])
	].join(' ');
}
