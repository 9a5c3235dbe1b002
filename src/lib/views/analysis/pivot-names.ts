import type { PivotPlan } from '../../analysis/pivot-plan.ts';
import type { DeskTable } from '../../analysis/tables.ts';
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

/** A code in words: the name of a region, a period as printed. */
export function nameOf(
	column: string,
	code: string,
	{ codebook, site }: Pick<Named, 'codebook' | 'site'>
) {
	if (column === '') return pivotWords[site.locale].allRows;
	if (isTime(column) || /_date$/.test(column)) return site.format.dates(code);
	if (code === 'total') return site.t.total;
	return codebook?.codes[column]?.[code]?.[site.locale] ?? (code === '' ? '–' : code);
}

/** What a column holds. */
export const titleOf = (name: string, { columns }: DeskTable): string =>
	columns.find((own) => own.name === name)?.title ?? name;
