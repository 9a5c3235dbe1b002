import { readPeriod } from '../../core/period.ts';
import { matrixChart, type MatrixChart } from '../../charts/matrix/chart.ts';
import type { MatrixCell, MatrixData } from '../../charts/matrix/data.ts';
import type { FigureData } from '../columns/columns.ts';
import { countData, type Counted } from '../columns/counts.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { allEditionsCube } from './cube.ts';
import type { ActivityRow } from './row.ts';
import type { Term } from './catalogue.ts';
import { cellId, findCoverage } from './coverage-finding.ts';
import { coverageHeadline, coverageSummary } from './coverage-sentences.ts';
import { coverageWords } from './coverage.words.ts';
import type { CoverageFilters, MatrixChoice } from './dimensions.ts';
import { isCorePair, readMatrix, type CoverageMatrix } from './matrix.ts';
import { mappingState } from './mapping-state.ts';
import { citedWith, sizeColumn, sizeNote, sizeText } from './group-size.ts';
import { pairCell, reachRows } from './pair-cell.ts';
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
		const { subtitle: form } = isAboutGroups(choice) ? coverageWords[context.locale] : words;
		const subtitle = `${form(...heads)}. ${scope.place}`;
		const { headline, summary } = sentences(matrix, context);
		return {
			headline,
			subtitle,
			summary: [summary, scope.editionNote].filter(Boolean).join(' '),
			chart,
			data: dataOf(matrix, heads, context),
			table: table(chart, subtitle, heads[0], sizeColumn(matrix, context)),
			notes: [...scope.notes, ...ownNotes(matrix, context)],
			citation: citedWith(scope.citation, matrix.sizes),
			also: ['strategy-statement']
		};
	}
};

/** One count for each pair; where editions are an axis, each has its own day. */
function dataOf(
	{ rows, columns, counts, open, unfit, scope, choice }: CoverageMatrix,
	heads: readonly [string, string],
	context: Context<unknown>
): FigureData {
	const dayOf = (...terms: readonly Term[]) => {
		const across = choice.rows === 'edition' ? 0 : choice.columns === 'edition' ? 1 : -1;
		const own = scope.cube.editions.find(({ edition }) => String(edition) === terms[across]?.id);
		return own ? { period: readPeriod(own.date) } : {};
	};
	const ofGroups = isAboutGroups(choice);
	const counted = (row: Term, column: Term): Counted[] => {
		const id = cellId(row.id, column.id);
		const terms = { [choice.rows]: row, [choice.columns]: column };
		const named = counts.get(id) ?? 0;
		if (!ofGroups) return [{ id, terms, value: named, ...dayOf(row, column) }];
		const pair = { named, open: open.get(id) ?? 0, isUnfit: unfit.has(id) };
		return reachRows(id, pair, context).map((own) => ({
			...own,
			terms: { ...terms, ...own.terms },
			...dayOf(row, column)
		}));
	};
	return countData(
		rows.flatMap((row) => columns.flatMap((column) => counted(row, column))),
		[
			{ id: choice.rows, title: heads[0] },
			{ id: choice.columns, title: heads[1] },
			...(ofGroups ? [{ id: 'reach', title: coverageWords[context.locale].reach }] : [])
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
	const [themes, terms] = choice.rows === 'theme' ? [rows, columns] : [columns, rows];
	const groups = scope.cube.groups.filter(({ id }) => terms.some((term) => term.id === id));
	const shown = { activities: scope.activities, themes, groups };
	const found = findCoverage(scope.activities, themes, groups);
	return {
		headline: coverageHeadline(found, shown, scope, context),
		summary: coverageSummary(found, shown, scope, context)
	};
}

function ownNotes({ choice, sizes }: CoverageMatrix, context: Context<unknown>): string[] {
	const { locale } = context;
	const shown = [choice.rows, choice.columns];
	const { multiple, assigned, overlap } = coverageWords[locale];
	return [
		...(shown.includes('group') ? [multiple, assigned, overlap(mappingState(context))] : []),
		...(sizes ? [sizeNote(sizes, context)] : []),
		...(shown.includes('domain') ? [matrixWords[locale].domains] : [])
	];
}

function chartOf(
	{ choice, rows, columns, sizes, counts, open, unfit }: CoverageMatrix,
	{ format, locale }: Context<unknown>
): MatrixChart {
	const words = coverageWords[locale];
	const most = Math.max(1, ...counts.values());
	const cell = (row: Term, column: Term): MatrixCell => {
		const id = cellId(row.id, column.id);
		const place = { id, row: row.id, column: column.id };
		const named = counts.get(id) ?? 0;
		const labelOf = (said: string) => words.cell(row.name, column.name, said);
		if (isAboutGroups(choice)) {
			const pair = { named, open: open.get(id) ?? 0, isUnfit: unfit.has(id) };
			return pairCell(place, pair, most, labelOf, { format, locale }, isCorePair(choice));
		}
		return {
			...place,
			value: named,
			text: format.number(named),
			...(named === 0 && { short: '' }),
			label: labelOf(named === 0 ? words.pair.unnamed : format.unit(named, 'activities')),
			level: named === 0 ? null : named / most
		};
	};
	const axis = (terms: readonly Term[]) =>
		terms.map(({ id, name, short }) => ({ id, name, short }));
	return matrixChart({
		columns: axis(columns),
		rows: axis(rows).map((row) => ({
			...row,
			...(sizes && { note: sizeText(sizes.get(row.id), { format, locale }, 'short') })
		})),
		cells: rows.flatMap((row) => columns.map((column) => cell(row, column)))
	});
}

const isAboutGroups = ({ rows, columns }: MatrixChoice): boolean =>
	rows === 'group' || columns === 'group';

function table(
	{ columns, rows, cells }: MatrixData,
	caption: string,
	head: string,
	sizes: { head: string; of: (row: string) => string } | undefined
): Presentation['table'] {
	return {
		caption,
		columns: [
			{ id: 'row', name: head, numeric: false },
			...(sizes ? [{ id: 'size', name: sizes.head, numeric: false }] : []),
			...columns.map(({ id, name }) => ({ id, name, numeric: true }))
		],
		rows: rows.map(({ id, name }) => ({
			id,
			cells: [
				name,
				...(sizes ? [sizes.of(id)] : []),
				...cells.filter(({ row }) => row === id).map(({ text }) => text)
			]
		}))
	};
}
