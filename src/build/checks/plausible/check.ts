import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../../read.ts';
import type { Finding } from '../finding.ts';
import { findAbsent } from './absent.ts';
import { cellsOf, namesOf, seriesOf, type Cell } from './cells.ts';
import { columnsFinding } from './columns.ts';
import { findMoreDecimals } from './decimals.ts';
import { findUndeclared } from './declared.ts';
import { findExchanged } from './exchanged.ts';
import { historyOf } from './history.ts';
import { findJumps, type Limits } from './jumps.ts';
import { pairFindings } from './pairs.ts';
import { findFarYears } from './periods.ts';
import { findImpossible } from './range.ts';
import { findImpossibleInTables } from './tables.ts';
import { findUnpublished } from './unpublished.ts';
import { findWholeColumns } from './whole-columns.ts';

/** What the metadata and the history of a series make impossible (errors) or unlikely (warnings); one finding for one cause. */
export function checkPlausible(
	datasets: readonly Dataset[],
	limits: Limits = new Map()
): Finding[] {
	const early = findUnpublished(datasets);
	const published = withoutImpossible(datasets, early);
	const cells = cellsOf(published);
	const wrong = [
		...findImpossible(cells),
		...findFarYears(cells, datasets),
		...findImpossibleInTables(published)
	];
	const told = new Set(wrong.map(placeOf));
	const sound = cells.filter((cell) => !told.has(placeOf(cell)));
	const series = new Set(cells.filter((cell) => told.has(placeOf(cell))).map(seriesOf));
	return [
		...early,
		...wrong,
		...findMoreDecimals(sound),
		...checkHistory(sound, limits),
		...findAbsent(withoutRows(published, (row) => series.has(seriesOf(namesOf(row))))),
		...findUndeclared(withoutImpossible(datasets, wrong))
	];
}

/** The datasets without the rows that cannot be or are not published yet, so that nothing is told of what follows from them. */
export function withoutImpossible(
	datasets: readonly Dataset[],
	findings: readonly Finding[]
): Dataset[] {
	const wrong = new Set(
		findings.flatMap((finding) => {
			const { dataset, impossible, lines = [] } = finding;
			return impossible ? [placeOf(finding)] : lines.map((line) => placeOf({ dataset, line }));
		})
	);
	return withoutRows(datasets, (_, dataset, line) => wrong.has(placeOf({ dataset, line })));
}

function withoutRows(
	datasets: readonly Dataset[],
	isWrong: (row: Row, dataset: string, line: number) => boolean
): Dataset[] {
	return datasets.map((dataset) => {
		const { rows, lines } = dataset.table;
		const isKept = rows.map((row, at) => !isWrong(row, dataset.id, lines[at] ?? 0));
		if (isKept.every(Boolean)) return dataset;
		const table = {
			rows: rows.filter((_, at) => isKept[at]),
			lines: lines.filter((_, at) => isKept[at])
		};
		return { ...dataset, table };
	});
}

function checkHistory(cells: readonly Cell[], limits: Limits): Finding[] {
	const history = historyOf(cells);
	const { exchanged, moves } = findWholeColumns(cells, history, limits);
	const inColumns = new Set(exchanged.flatMap(({ pairs }) => pairs.flat()));
	const rest = cells.filter((cell) => !inColumns.has(cell));
	const pairs = findExchanged(rest, history);
	const paired = new Set(pairs.flat());
	const jumps = findJumps(
		rest.filter((cell) => !paired.has(cell)),
		history,
		limits
	);
	return [
		...moves.map(({ finding }) => finding),
		...exchanged.flatMap(columnsFinding),
		...pairFindings(pairs),
		...jumps
	];
}

const placeOf = ({ dataset, line }: { dataset: string; line?: number }): string =>
	`${dataset}:${line}`;
