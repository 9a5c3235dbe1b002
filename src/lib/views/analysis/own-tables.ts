import type { DeskTable } from '../../analysis/tables.ts';
import type { Locale } from '../../core/locale.ts';
import type { OwnEntry } from '../../own/table.ts';
import { analysisWords } from './words.ts';

/** A reader's own table as one that can be asked. */
export function ownDeskTable(
	{ name, file, rowCount, columns, shape }: OwnEntry,
	locale: Locale
): DeskTable {
	return {
		name,
		title: file,
		about: '',
		rows: rowCount,
		columns: columns.map(({ name, label, unit, type }) => ({
			name,
			kind: type === 'number' ? 'number' : 'text',
			title: label,
			role: type === 'number' ? 'measure' : 'dimension',
			...(unit !== undefined && { unit })
		})),
		sample: [],
		indicators: [],
		signs: shape.signs,
		source: analysisWords[locale].ownMark,
		notes: [],
		own: true
	};
}
