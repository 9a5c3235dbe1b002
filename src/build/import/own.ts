import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '#lib/data/import/reading.ts';
import { observationFields } from '#lib/data/schema/package-rules.ts';
import { packageOf } from './dataset.ts';
import { readRecords } from './files.ts';
import { isObservation, keyOfObservation, type Mapped, type Observation } from './map.ts';
import { placeIn, type Places } from './places.ts';
import type { ImportTable } from './tables.ts';

/** Rows of a dataset as they are stored and offered for download. */
export interface OwnRows {
	table: ImportTable;
	mapped: Mapped;
	places: Places;
	/** Shares that the data step computes: they are in no data.csv. */
	computed: number;
}

/** The rows of a file that has all columns of the series it is said to be of; nothing for other files. */
export function readOwnRows(data: string, source: Source, as: string | undefined): OwnRows | null {
	if (as === undefined || !existsSync(join(data, as, 'datapackage.json'))) return null;
	if (packageOf(data, as).kreismonitor.kind !== 'observations') return null;
	const [head, ...body] = source.grids[0]?.rows ?? [];
	const names = (head?.cells ?? []).map((cell) => String(cell).trim());
	if (!observationFields.every((name) => names.includes(name))) return null;
	const shares = new Set(
		readRecords(data, 'indicators')
			.filter(({ share_part: part = '' }) => part !== '')
			.map(({ indicator }) => indicator)
	);
	const rows: Observation[] = [];
	const places: Places = new Map();
	let computed = 0;
	for (const { line, cells } of body) {
		const row = Object.fromEntries(
			observationFields.map((name) => [name, String(cells[names.indexOf(name)] ?? '')])
		);
		if (!isObservation(row)) continue;
		if (shares.has(row.indicator)) computed += 1;
		else {
			rows.push(row);
			places.set(keyOfObservation(row), placeIn(source.file, { line, column: '' }));
		}
	}
	return { table: tableOf(as), mapped: mappedOf(rows), places, computed };
}

const tableOf = (dataset: string): ImportTable => ({
	...{ table: dataset, dataset, source: '', levels: [], regions: {}, rows: [] }
});

const mappedOf = (rows: Observation[]): Mapped => ({
	...{ rows, unused: new Map(), foreign: new Set() },
	...{ used: new Set(), measures: new Map(), places: new Map() }
});
