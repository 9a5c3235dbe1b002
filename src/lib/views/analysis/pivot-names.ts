import type { PivotPlan } from '../../analysis/pivot-plan.ts';
import type { DeskColumn, DeskTable } from '../../analysis/tables.ts';
import type { Codebook } from '../../data/codebook.ts';
import type { Site } from '../../i18n/site.ts';
import { isTime } from './is-time.ts';
import { pivotWords } from './pivot.words.ts';

/** What names the parts of a pivot. */
export interface Named {
	plan: PivotPlan;
	table: DeskTable;
	/** Names of codes; undefined until they are there. */
	codebook: Codebook | undefined;
	site: Site;
}

/** What names a code: registers, the page, and the table it stands in. */
export type Naming = Pick<Named, 'codebook' | 'site'> & { table?: DeskTable };

/** A code in words: the name of a region, a period as printed, what the reader's file calls it. */
export function nameOf(column: string, code: string, { codebook, site, table }: Naming): string {
	if (column === '') return pivotWords[site.locale].allRows;
	if (isTime(column) || /_date$/.test(column)) return site.format.dates(code);
	if (code === 'total' || (code === '' && isWholeIn(column, table))) return site.t.total;
	const named = codebook?.codes[column]?.[code]?.[site.locale];
	return named ?? table?.labels?.[`${column}=${code}`] ?? (code === '' ? '–' : code);
}

/** Readers' files leave the cell empty where a row is the whole; of measures and units there is none. */
const isWholeIn = (column: string, table: DeskTable | undefined): boolean =>
	table?.own === true &&
	table.keys?.includes(column) === true &&
	column !== 'measure' &&
	column !== 'unit';

/** What a column holds. */
export const titleOf = (
	name: string,
	{ columns }: { columns: readonly Pick<DeskColumn, 'name' | 'title'>[] }
): string => columns.find((own) => own.name === name)?.title ?? name;
