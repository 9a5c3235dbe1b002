import type { DeskTable } from '../../analysis/tables.ts';
import type { Locale } from '../../core/locale.ts';
import { pivotWords } from './pivot.words.ts';
import { analysisWords } from './words.ts';

/** Tables with rows to choose from, public ones and the reader's own apart; a group without any is left out. */
export const tableGroups = (tables: readonly DeskTable[], locale: Locale) =>
	[false, true]
		.map((own) => ({
			name: own ? analysisWords[locale].own : pivotWords[locale].official,
			options: tables
				.filter((table) => table.own === own && table.rows > 0)
				.map(({ name, title }) => ({ id: name, name: title }))
		}))
		.filter(({ options }) => options.length > 0);
