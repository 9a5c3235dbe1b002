import type { Dataset } from '../../read.ts';
import type { Finding } from '../finding.ts';
import { findAbsent } from './absent.ts';
import { cellsOf, type Cell } from './cells.ts';
import { columnsFinding, findExchangedColumns } from './columns.ts';
import { findUndeclared } from './declared.ts';
import { findExchanged } from './exchanged.ts';
import { historyOf } from './history.ts';
import { findJumps } from './jumps.ts';
import { pairFindings } from './pairs.ts';
import { findFarYears } from './periods.ts';
import { findImpossible } from './range.ts';

/** What the metadata and the history of a series make impossible (errors) or unlikely (warnings); one finding for one cause. */
export function checkPlausible(datasets: readonly Dataset[]): Finding[] {
	const cells = cellsOf(datasets);
	const wrong = [...findImpossible(cells), ...findFarYears(cells, datasets)];
	const told = new Set(wrong.map(placeOf));
	const sound = cells.filter((cell) => !told.has(placeOf(cell)));
	return [...wrong, ...checkHistory(sound), ...findAbsent(datasets), ...findUndeclared(datasets)];
}

function checkHistory(cells: readonly Cell[]): Finding[] {
	const history = historyOf(cells);
	const columns = findExchangedColumns(cells, history);
	const inColumns = new Set(columns.flatMap(({ pairs }) => pairs.flat()));
	const rest = cells.filter((cell) => !inColumns.has(cell));
	const pairs = findExchanged(rest, history);
	const paired = new Set(pairs.flat());
	const jumps = findJumps(
		rest.filter((cell) => !paired.has(cell)),
		history
	);
	return [...columns.flatMap(columnsFinding), ...pairFindings(pairs), ...jumps];
}

const placeOf = ({ dataset, line }: { dataset: string; line?: number }): string =>
	`${dataset}:${line}`;
