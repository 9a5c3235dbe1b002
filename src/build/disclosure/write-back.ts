import { readCsv } from '#lib/data/schema/csv.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { toCsv } from '../import/files.ts';
import type { Dataset } from '../read.ts';
import type { Count } from './model.ts';
import { protectionOf } from './gather.ts';
import { rounded, stepOf } from './rounding.ts';

/** The datasets as they may be published: rows and text of data.csv with signs and rounded numbers in place of counts. */
export function writeBack(datasets: readonly Dataset[], counts: readonly Count[]): Dataset[] {
	const placed = counts.flatMap((count) => count.places.map((place) => ({ count, ...place })));
	const byDataset = Map.groupBy(placed, ({ dataset }) => dataset);
	return datasets.map((dataset) => {
		const rule = protectionOf(dataset);
		if (!rule || rule.stored) return dataset;
		const step = stepOf(rule.method);
		const changes = (byDataset.get(dataset.id) ?? []).flatMap(({ count, row, field }): Change[] => {
			if (count.sign !== '') return [{ row, field, text: count.sign }];
			if (step === 0 || count.value === null) return [];
			return [{ row, field, text: String(rounded(count.value, step)), flag: `rounded${step}` }];
		});
		return changes.length === 0 ? dataset : withChanges(dataset, changes);
	});
}

interface Change {
	row: number;
	field: string;
	text: string;
	flag?: string;
}

function withChanges(dataset: Dataset, changes: readonly Change[]): Dataset {
	const { table, text, file, schema } = dataset;
	const [head, ...records] = readCsv(text, file).records;
	const columns = head?.cells ?? [];
	const cells = records.map((record) => [...record.cells]);
	const rows = table.rows.map((row): Row => ({ ...row }));
	const hasFlag = schema.fields.some(({ name }) => name === 'flag');
	const set = (at: number, name: string, value: string) => {
		const line = cells[at];
		if (line) line[columns.indexOf(name)] = value;
	};
	for (const { row: at, field, text: shown, flag } of changes) {
		set(at, field, shown);
		const isNumber = /^\d/.test(shown);
		Object.assign(rows[at] ?? {}, {
			[field]: isNumber ? Number(shown) : null,
			[`${field}_symbol`]: isNumber ? '' : shown
		});
		if (!hasFlag || flag === undefined) continue;
		set(at, 'flag', flag);
		Object.assign(rows[at] ?? {}, { flag });
	}
	const lines = cells.map((line) =>
		Object.fromEntries(columns.map((name, at) => [name, line[at] ?? '']))
	);
	return { ...dataset, table: { ...table, rows }, text: toCsv(columns, lines) };
}
