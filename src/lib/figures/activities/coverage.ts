import { readPeriod } from '../../core/period.ts';
import { matrixChart, type MatrixChart } from '../../charts/matrix/chart.ts';
import type { MatrixCell, MatrixData } from '../../charts/matrix/data.ts';
import type { FigureData } from '../columns/columns.ts';
import { countData } from '../columns/counts.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { allEditionsCube, type ActivityRow } from './cube.ts';
import type { Term } from './catalogue.ts';
import { cellId, findCoverage } from './coverage-finding.ts';
import { coverageHeadline, coverageSummary } from './coverage-sentences.ts';
import { coverageWords } from './coverage.words.ts';
import type { CoverageFilters } from './dimensions.ts';
import { isCorePair, readMatrix, type CoverageMatrix } from './matrix.ts';
import { matrixHeadline, matrixSummary } from './matrix-sentences.ts';
import { scopeWords } from './scope.words.ts';
import { matrixWords } from './matrix.words.ts';

/** Any two dimensions, first of all target groups × themes: how many activities there are, and where none. */
export const coverage: Figure<ActivityRow, CoverageFilters> = {
	id: 'activities-coverage',
	cube: allEditionsCube,
	present: (cubeRows, context) => {
		const matrix = readMatrix(cubeRows, context);
		const { scope, choice } = matrix;
		const words = matrixWords[context.locale];
		const chart = chartOf(matrix, context);
		const heads = [words.heads[choice.rows], words.heads[choice.columns]] as const;
		const subtitle = `${words.subtitle(...heads)}. ${scope.place}`;
		const { headline, summary } = sentences(matrix, context);
		return {
			headline,
			subtitle,
			summary: [summary, scope.editionNote].filter(Boolean).join(' '),
			chart,
			data: dataOf(matrix, heads, context),
			table: table(chart, subtitle, heads[0]),
			notes: [...scope.notes, ...ownNotes(matrix, context)],
			sources: [],
			citation: scope.citation,
			certainty: ['strategy-statement', 'own-calculation']
		};
	}
};

/** One count for each pair; where editions are an axis, each has its own day. */
function dataOf(
	{ rows, columns, counts, scope, choice }: CoverageMatrix,
	heads: readonly [string, string],
	context: Context<unknown>
): FigureData {
	const dayOf = (...terms: readonly Term[]) => {
		const across = choice.rows === 'edition' ? 0 : choice.columns === 'edition' ? 1 : -1;
		const own = scope.cube.editions.find(({ edition }) => String(edition) === terms[across]?.id);
		return own ? { period: readPeriod(own.date) } : {};
	};
	return countData(
		rows.flatMap((row) =>
			columns.map((column) => ({
				id: cellId(row.id, column.id),
				terms: { [choice.rows]: row, [choice.columns]: column },
				value: counts.get(cellId(row.id, column.id)) ?? 0,
				...dayOf(row, column)
			}))
		),
		[
			{ id: choice.rows, title: heads[0] },
			{ id: choice.columns, title: heads[1] }
		],
		{
			...{ title: scopeWords[context.locale].count, period: scope.period },
			certainty: 'own-calculation'
		},
		context
	);
}

/** Target groups against themes have words of their own; they hold whichever way round. */
function sentences(
	matrix: CoverageMatrix,
	context: Context<CoverageFilters>
): Pick<Presentation, 'headline' | 'summary'> {
	const { scope, choice, rows, columns } = matrix;
	if (!isCorePair(choice))
		return {
			headline: matrixHeadline(matrix, context),
			summary: matrixSummary(matrix, context)
		};
	const [themes, groups] = choice.rows === 'theme' ? [rows, columns] : [columns, rows];
	const found = findCoverage(scope.activities, themes, groups);
	const count = scope.activities.length;
	return {
		headline: coverageHeadline(found, count, scope, context),
		summary: coverageSummary(found, count, scope, context)
	};
}

function ownNotes({ choice }: CoverageMatrix, { locale }: Context<unknown>): string[] {
	const shown = [choice.rows, choice.columns];
	const { multiple, assigned, overlap } = coverageWords[locale];
	return [
		...(shown.includes('group') ? [multiple, assigned, overlap] : []),
		...(shown.includes('domain') ? [matrixWords[locale].domains] : [])
	];
}

function chartOf(
	{ rows, columns, counts }: CoverageMatrix,
	{ format, locale }: Context<unknown>
): MatrixChart {
	const words = coverageWords[locale];
	const most = Math.max(1, ...counts.values());
	const cell = (row: Term, column: Term): MatrixCell => {
		const id = cellId(row.id, column.id);
		const count = counts.get(id) ?? 0;
		const spoken = count === 0 ? words.none : format.unit(count, 'activities');
		return {
			id,
			row: row.id,
			column: column.id,
			value: count,
			text: format.number(count),
			...(count === 0 && { short: '' }),
			label: words.cell(row.name, column.name, spoken),
			level: count === 0 ? null : count / most
		};
	};
	const axis = (terms: readonly Term[]) =>
		terms.map(({ id, name, short }) => ({ id, name, short }));
	return matrixChart({
		columns: axis(columns),
		rows: axis(rows),
		cells: rows.flatMap((row) => columns.map((column) => cell(row, column)))
	});
}

function table(
	{ columns, rows, cells }: MatrixData,
	caption: string,
	head: string
): Presentation['table'] {
	return {
		caption,
		columns: [
			{ id: 'row', name: head, numeric: false },
			...columns.map(({ id, name }) => ({ id, name, numeric: true }))
		],
		rows: rows.map(({ id, name }) => ({
			id,
			cells: [name, ...cells.filter(({ row }) => row === id).map(({ text }) => text)]
		}))
	};
}
