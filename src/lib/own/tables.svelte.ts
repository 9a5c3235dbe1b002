import type { Made } from './make.ts';
import type { OwnReport } from './report.ts';
import type { OwnEntry } from './table.ts';

let tables: readonly OwnEntry[] = $state.raw([]);
let reports: readonly OwnReport[] = $state.raw([]);

/** Tables of the reader's own files: in the memory of this visit and nowhere else. */
export const ownTables = {
	get all(): readonly OwnEntry[] {
		return tables;
	},
	/** What was said of the files, the latest first. */
	get reports(): readonly OwnReport[] {
		return reports;
	},
	add(made: Made): void {
		tables = [...tables, ...made.tables];
		reports = [...made.reports, ...reports];
	},
	remove(name: string): void {
		tables = tables.filter((own) => own.name !== name);
		reports = reports.filter(({ table }) => table !== name);
	},
	forgetAll(): void {
		tables = [];
		reports = [];
	}
};
