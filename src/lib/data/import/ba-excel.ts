import { readCross } from './genesis-cross.ts';
import type { Format, GridRow, Source } from './reading.ts';

const combined = /^\d{2,8}\s+\p{L}/u;

/** Tables of the Federal Employment Agency: lines above the headings, key and name in one cell, "*" for small counts. */
export const baExcel: Format = {
	id: 'ba-excel',
	recognise(source) {
		const words = edges(source).flatMap(({ cells }) => cells.map(String));
		const agency = words.find((text) => /Bundesagentur für Arbeit|Statistik der BA/.test(text));
		if (agency) return agency;
		const cell = words.find((text) => combined.test(text));
		return cell && source.kind !== 'text' ? cell : null;
	},
	read: readCross
};

const edges = ({ grids }: Source): GridRow[] =>
	grids.flatMap(({ rows }) => [...rows.slice(0, 40), ...rows.slice(-20)]);
