import { keyOf } from '#lib/data/schema/primary-key.ts';
import type { Issue } from '#lib/core/issue.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import type { SourceRow } from '#lib/data/import/reading.ts';
import type { Dataset } from '../read.ts';
import { keyOfObservation, type Observation } from './map.ts';

/** Where in which file the rows of a dataset came from, by their key. */
export type Places = Map<string, string>;

/** A file, with the sheet of a workbook that was read: "a.xlsx, sheet "Kreise"". */
export const nameOf = ({ file, sheet }: { file: string; sheet?: string }): string =>
	sheet === undefined ? file : `${file}, sheet "${sheet}"`;

/** A place in a file as messages print it. */
export const placeIn = (file: string, { line, column }: Pick<SourceRow, 'line' | 'column'>) =>
	`${file}:${line}${column === '' ? '' : ` column "${column}"`}`;

/** " [a.csv:14 column "D"]" for a row that a file gave, nothing for others. */
export function at(places: Places, row: Observation): string {
	const place = places.get(keyOfObservation(row));
	return place === undefined ? '' : ` [${place}]`;
}

/** What a check says of a dataset, with the place in the file that the row came from; a check that names no line is found by its key. */
export function originOfIssue(
	{ file, line, value = '', column, detail = '' }: Issue,
	datasets: readonly Dataset[],
	places: ReadonlyMap<string, Places>
): string {
	const dataset = datasets.find((one) => one.file === file);
	const known = places.get(dataset?.id ?? '');
	if (!dataset || !known) return '';
	const { rows, lines } = dataset.table;
	const row = line === undefined ? undefined : rows[lines.indexOf(line)];
	const place = row ? known.get(keyOfRow(row)) : found(`${value} ${column ?? ''} ${detail}`, known);
	return place === undefined ? '' : ` [${place}]`;
}

const keyFields = ['indicator', 'region', 'period', 'sex', 'age', 'source'];

const keyOfRow = (row: Row): string => keyOf(row, keyFields);

/** The first row whose indicator, region and period a message names. */
function found(text: string, places: Places): string | undefined {
	const words = new Set(text.split(/[\s|:;,()"]+/));
	const match = [...places].find(([key]) =>
		key
			.split(' | ')
			.slice(0, 3)
			.every((part) => words.has(part))
	);
	return match?.[1];
}
