import { readSource, type ReadSource } from '../data/import/detect.ts';
import { plainHeads } from '../data/import/plain.ts';
import type { Source } from '../data/import/reading.ts';
import { gridDraft } from './grid.ts';
import { longDraft, wideDraft } from './measured.ts';
import { tableNameOf } from './names.ts';
import type { Step } from './protocol.ts';
import type { OwnReport } from './report.ts';
import type { OwnEntry } from './table.ts';

/** What a file gives: reports, and the tables that could be made. */
export interface Made {
	reports: OwnReport[];
	tables: OwnEntry[];
}

/** Hears how far a step is. */
export type Tell = (step: Step, done: number, total: number) => void;

/** Reads an opened file with the readers of the import; sheets of plain tables are read one by one. */
export function makeTables(source: Source, taken: Set<string>, tell: Tell = () => {}): Made {
	const told: Source = { ...source, tell: (done, total) => tell('read', done, total) };
	const made = sheetsOf(told).map((own) => makeTable(own, taken, tell));
	return {
		reports: made.map(({ report }) => report),
		tables: made.flatMap(({ table }) => table ?? [])
	};
}

const bySheet: readonly (string | undefined)[] = ['plain', 'own', undefined];

/** Readers of plain tables look at the first sheet alone. */
function sheetsOf(source: Source): Source[] {
	const { grids, file } = source;
	const first = grids[0];
	if (grids.length < 2 || !first) return [source];
	const head: Source = { ...source, grids: [{ ...first, rows: first.rows.slice(0, 200) }] };
	if (!bySheet.includes(readSource(head).recognised?.format)) return [source];
	return grids
		.filter(({ rows }) => rows.length > 0)
		.map((grid) => ({ ...source, file: `${file} – ${grid.name}`, grids: [grid] }));
}

function makeTable(
	source: Source,
	taken: Set<string>,
	tell: Tell
): { report: OwnReport; table: OwnEntry | null } {
	tell('read', 0, 0);
	const read = readSource(source);
	tell('table', 0, 0);
	const table = tableOf(read, source, taken);
	if (table) taken.add(table.name);
	return { report: reportOf(read, table), table };
}

function tableOf(read: ReadSource, source: Source, taken: ReadonlySet<string>): OwnEntry | null {
	const drafted = draftOf(read, source);
	return drafted
		? drafted.draft.toEntry(tableNameOf(source.file, taken), source.file, drafted.shape)
		: null;
}

function draftOf({ rows, columns, recognised, about }: ReadSource, source: Source) {
	const [grid] = source.grids;
	if (rows.length > 0 && recognised?.format === 'plain')
		return wideDraft(rows, plainHeads(source), columns);
	if (rows.length > 0)
		return longDraft(rows, { region: 'region', period: 'period', title: about.title }, columns);
	return recognised || !grid ? null : gridDraft(grid, source.delimiter === ';' ? ',' : '.');
}

function reportOf(read: ReadSource, table: OwnEntry | null): OwnReport {
	const { file, facts, recognised, about, rows, issues } = read;
	const plainTable = !recognised && table;
	return {
		file,
		facts,
		recognised: recognised && { format: recognised.format, why: recognised.why },
		code: about.table,
		title: about.title,
		numbers: rows.length,
		// A table without key and period can be looked at, which is why it is no error here.
		issues: plainTable
			? issues.map((issue) =>
					issue.code === 'format-unknown'
						? { ...issue, code: 'table-alone', severity: 'info' }
						: issue
				)
			: issues,
		table: table?.name ?? ''
	};
}
