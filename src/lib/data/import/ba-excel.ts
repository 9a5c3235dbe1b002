import { readCross } from './genesis-cross.ts';
import type { Format, GridRow, Source } from './reading.ts';

const combined = /^\d{2,8}\s+\p{L}/u;

/** Tables of the Federal Employment Agency: lines above the headings, key and name in one cell, "*" for small counts. */
export const baExcel: Format = {
	id: 'ba-excel',
	recognise(source) {
		const lines = edges(source);
		const widest = Math.max(0, ...lines.map(filled));
		// A list that names the agency in one of its columns is no table of the agency.
		const titles = lines.filter((line) => filled(line) * 2 <= widest);
		const agency = wordsIn(titles).find((text) =>
			/Bundesagentur für Arbeit|Statistik der BA/.test(text)
		);
		if (agency) return agency;
		const words = wordsIn(lines);
		const cell = words.find((text) => combined.test(text));
		return cell && source.kind !== 'text' ? cell : null;
	},
	read: readCross
};

const filled = ({ cells }: GridRow): number => cells.filter((cell) => cell !== '').length;

const wordsIn = (rows: readonly GridRow[]): string[] =>
	rows.flatMap(({ cells }) => cells.map(String));

const edges = ({ grids }: Source): GridRow[] =>
	grids.flatMap(({ rows }) => [...rows.slice(0, 40), ...rows.slice(-20)]);
