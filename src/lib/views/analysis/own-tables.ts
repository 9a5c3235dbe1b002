import type { DeskTable } from '../../analysis/tables.ts';
import type { Locale } from '../../core/locale.ts';
import type { OwnEntry } from '../../own/table.ts';
import { ownWords } from '../own/words.ts';
import { analysisWords } from './words.ts';

/** A reader's own table as one that can be asked. */
export function ownDeskTable(
	{ name, file, rowCount, columns, shape }: OwnEntry,
	locale: Locale
): DeskTable {
	const { heads } = ownWords[locale];
	return {
		name,
		title: file,
		about: '',
		rows: rowCount,
		columns: columns.map(({ name, label, unit, type }) => ({
			name,
			kind: type === 'number' ? 'number' : 'text',
			title: heads[label] ?? label,
			role: type === 'number' ? 'measure' : 'dimension',
			...(unit !== undefined && { unit })
		})),
		sample: [],
		indicators: [],
		...{ keys: shape.keys, labels: shape.labels, signs: shape.signs },
		source: analysisWords[locale].ownMark,
		notes: [],
		own: true
	};
}
