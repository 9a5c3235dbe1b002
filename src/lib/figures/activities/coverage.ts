import { readPeriod } from '../../core/period.ts';
import type { FigureData } from '../columns/columns.ts';
import { countData, type Counted } from '../columns/counts.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { allEditionsCube } from './cube.ts';
import type { ActivityRow } from './row.ts';
import type { Term } from './catalogue.ts';
import { countPair, presentMatrix } from '../kinds/matrix.ts';
import { pairId } from '../kinds/pair-id.ts';
import { findCoverage } from './coverage-finding.ts';
import { coverageHeadline, coverageSummary } from './coverage-sentences.ts';
import { coverageWords } from './coverage.words.ts';
import type { CoverageFilters, MatrixChoice } from './dimensions.ts';
import { isCorePair, readMatrix, type CoverageMatrix } from './matrix.ts';
import { mappingState } from './mapping-state.ts';
import { citedWith, sizeColumn, sizeNote, sizeText } from './group-size.ts';
import { pairCell, reachRows } from './pair-cell.ts';
import { withPairKey } from './pair-key.ts';
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
		const heads = [words.heads[choice.rows], words.heads[choice.columns]] as const;
		const { subtitle: form } = isAboutGroups(choice) ? coverageWords[context.locale] : words;
		const subtitle = `${form(...heads)}. ${scope.place}`;
		const { headline, summary } = sentences(matrix, context);
		return {
			headline,
			subtitle,
			summary: [summary, scope.editionNote].filter(Boolean).join(' '),
			...matrixOf(matrix, subtitle, heads[0], context),
			data: dataOf(matrix, heads, context),
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
		const id = pairId(row.id, column.id);
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

function matrixOf(
	matrix: CoverageMatrix,
	caption: string,
	head: string,
	{ format, locale }: Context<unknown>
) {
	const { choice, rows, columns, sizes, counts, open, unfit } = matrix;
	const words = coverageWords[locale];
	const most = Math.max(1, ...counts.values());
	const { chart, table } = presentMatrix({
		caption,
		head: { id: 'row', name: head },
		rows: rows.map((row) => ({
			...row,
			...(sizes && { note: sizeText(sizes.get(row.id), { format, locale }, 'short') })
		})),
		columns,
		beside: sizeColumn(matrix, { format, locale }),
		pair: (row, column) => {
			const id = pairId(row.id, column.id);
			const named = counts.get(id) ?? 0;
			const labelOf = (said: string) => words.cell(row.name, column.name, said);
			if (isAboutGroups(choice)) {
				const pair = { named, open: open.get(id) ?? 0, isUnfit: unfit.has(id) };
				return pairCell(pair, most, labelOf, { format, locale }, isCorePair(choice));
			}
			const said = named === 0 ? words.pair.unnamed : format.unit(named, 'activities');
			return countPair(named, most, format.number(named), labelOf(said));
		}
	});
	return { chart: isAboutGroups(choice) ? withPairKey(chart, { locale }) : chart, table };
}

const isAboutGroups = ({ rows, columns }: MatrixChoice): boolean =>
	rows === 'group' || columns === 'group';
