import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '#lib/data/import/reading.ts';
import { readRecords, toCsv, type Changed } from '../import/files.ts';
import { dated } from './dated.ts';
import { readFilled, type Filled, type Known } from './filled.ts';
import { readForms, readPeriods } from './form.ts';
import { mergeForms } from './merge.ts';
import { printRemark } from './remark.ts';
import type { Group } from './stored.ts';

const [reports, groups] = ['activity-reports', 'activity-report-groups'];

/** What filled forms do to the data: the files to write, what to say, and whether anything stands in the way. */
export interface Brought {
	changed: Changed;
	lines: string[];
	fine: boolean;
}

interface Days {
	today: string;
	/** The day of receipt of forms that name none. */
	received: string;
}

/** Reads filled forms against the data, all of them before anything is decided. */
export function bringForms(
	data: string,
	sources: readonly Source[],
	edition: number,
	{ today, received }: Days
): Brought {
	const known: Known = {
		forms: { de: readForms(data, edition, 'de'), en: readForms(data, edition, 'en') },
		periods: readPeriods(data),
		received,
		today
	};
	const read = sources.map((source) => readFilled(source, known));
	const refused = read.filter((one) => 'place' in one);
	const forms = read.filter((one): one is Filled => 'entries' in one);
	const stored = {
		reports: readRecords(data, reports),
		groups: readRecords(data, groups) as Group[]
	};
	const merged = mergeForms(stored, forms);
	const remarks = [...refused, ...merged.remarks];
	const changed: Changed = new Map();
	if (merged.changed) {
		add(reports, merged.reports, ['period', 'activity', 'received']);
		add(groups, merged.groups, ['period', 'activity', 'received', 'target_group']);
	}
	return {
		changed,
		lines: [...merged.lines, ...remarks.map(printRemark)],
		fine: remarks.every(({ severity }) => severity !== 'error')
	};

	function add(
		dataset: string,
		rows: readonly Record<string, string>[],
		key: readonly string[]
	): void {
		const path = `${dataset}/data.csv`;
		const [head = ''] = readFileSync(join(data, path), 'utf8').split('\n');
		const keyOf = (row: Record<string, string>) => key.map((name) => row[name] ?? '');
		const sorted = rows.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
		changed.set(path, toCsv(head.trim().split(','), sorted));
		changed.set(`${dataset}/datapackage.json`, dated(data, dataset, today));
	}
}

/** Orders keys part by part, as the data step does. */
function compare(a: readonly string[], b: readonly string[]): number {
	const at = a.findIndex((part, index) => part !== b[index]);
	if (at < 0) return 0;
	return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
