import type { ResultCell } from '../../analysis/result.ts';
import type { DeskTable } from '../../analysis/tables.ts';
import { decimalsOf } from '../../core/decimals.ts';
import type { TableData } from '../../figures/figure.ts';
import type { Unit } from '../../i18n/format.ts';
import type { Site } from '../../i18n/site.ts';
import { analysisWords } from './words.ts';

/** Columns of a table with what they hold. */
export function columnTable(table: DeskTable, { locale }: Site): TableData {
	const words = analysisWords[locale];
	const unitOf = (name: string, unit: string | undefined): string =>
		name === 'value' && table.indicators.length > 0 ? words.unitByIndicator : (unit ?? '');
	return {
		caption: `${words.columns}: ${table.title}`,
		columns: [words.column, words.kind, words.meaning, words.unit].map((name, at) => ({
			id: String(at),
			name,
			numeric: false
		})),
		rows: table.columns.map(({ name, kind, title, unit }) => ({
			id: name,
			cells: [name, words.kinds[kind], title, unitOf(name, unit)]
		}))
	};
}

/** Indicators of a table with their units. */
export function indicatorTable(table: DeskTable, { locale, t }: Site): TableData {
	const words = analysisWords[locale];
	return {
		caption: words.indicators,
		columns: [
			{ id: 'id', name: 'indicator', numeric: false },
			{ id: 'name', name: words.indicator, numeric: false },
			{ id: 'unit', name: words.unit, numeric: false }
		],
		rows: table.indicators.map(({ id, name, unit }) => ({
			id,
			cells: [id, name, t.units[unit as Unit].other]
		}))
	};
}

/** First rows as they are stored. */
export function sampleTable(table: DeskTable, { locale, format }: Site): TableData {
	return {
		caption: analysisWords[locale].sample(table.title),
		columns: table.columns.map(({ name, kind }) => ({
			id: name,
			name,
			numeric: kind === 'number'
		})),
		rows: table.sample.map((cells, at) => ({
			id: String(at),
			cells: cells.map((cell) => cellText(cell, format))
		}))
	};
}

/** A cell as text: numbers as the language prints them, with the decimals of their column; years and keys as they are. */
export function cellText(cell: ResultCell, { number }: Site['format'], decimals = 0): string {
	if (cell === null) return '';
	if (typeof cell !== 'number') return String(cell);
	const digits = Math.max(decimals, decimalsOf(cell));
	if (digits > 0) return number(cell, Math.min(6, digits));
	// Four digits may be a year.
	return cell >= 0 && cell < 10_000 ? String(cell) : number(cell);
}
