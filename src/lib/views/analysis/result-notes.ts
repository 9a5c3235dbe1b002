import type { DeskTable } from '../../analysis/tables.ts';
import type { Codebook } from '../../data/codebook.ts';
import type { Site } from '../../i18n/site.ts';
import { deskWords } from './desk.words.ts';
import type { Laid } from './pivot-texts.ts';
import { analysisWords } from './words.ts';

/** What an answer is made of. */
export interface About {
	/** Tables it reads. */
	tables: readonly DeskTable[];
	/** What was asked, in SQL. */
	question: string;
	/** Its sources in words. */
	sources: readonly string[];
	/** What it is narrowed to, and what else must be known, by name. */
	more: readonly (readonly [name: string, text: string])[];
}

/** Sources of the tables a statement reads. */
export const tableSources = (tables: readonly DeskTable[]): string[] =>
	tables.map(({ name, source }) => `${name}: ${source}`);

/** Sources of the numbers of a pivot; where the table names none, its own. */
export function pivotSources({ grid, table, codebook }: Laid): string[] {
	const ids = new Set(grid.cells.flatMap(({ source }) => source.split('; ').filter(Boolean)));
	return ids.size === 0 || table.own
		? tableSources([table])
		: [...ids].toSorted().map((id) => sourceText(id, codebook));
}

function sourceText(id: string, codebook: Codebook | undefined): string {
	const known = codebook?.sources[id];
	return known ? `${known.attribution}: ${known.title} (${id})` : id;
}

/** An edition as it is named; undefined where there is none yet. */
export const editionText = (edition: App.Edition | undefined): string | undefined =>
	edition && `${edition.id}, ${edition.date}`;

const isOwn = ({ own }: DeskTable): boolean => own;

/** All that goes along with an answer into its file: name and text. */
export function resultNotes(
	{ tables, question, sources, more }: About,
	edition: string | undefined,
	{ locale }: Pick<Site, 'locale'>
): (readonly [string, string])[] {
	const words = deskWords[locale];
	const { ownMark, source } = analysisWords[locale];
	return [
		...(tables.some(isOwn) ? [[words.mark, ownMark] as const] : []),
		...more,
		[words.question, question],
		...sources.map((text) => [source, text] as const),
		...(edition === undefined || tables.every(isOwn) ? [] : [[words.edition, edition] as const]),
		[words.own, words.ownComputation]
	];
}
