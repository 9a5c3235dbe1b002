import type { Issue } from '#lib/core/issue.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../read.ts';

const shares = ['share_part', 'share_whole'] as const;
const others = [...shares, 'variant_of', 'part_of'] as const;

/** What indicators say of each other: a share names two counts of its own dataset, a variant another indicator. */
export function checkIndicators(datasets: readonly Dataset[]): Issue[] {
	const own = datasets.find(({ id }) => id === 'indicators');
	if (!own) return [];
	const known = new Map(own.table.rows.map((row) => [row.indicator, row]));
	return own.table.rows.flatMap((row, at) =>
		[...halves(row), ...others.flatMap((column) => wrong(row, column, known))].map(
			(problem): Issue => ({
				...{ severity: 'error', file: own.file, line: own.table.lines[at] },
				...problem
			})
		)
	);
}

type Problem = Pick<Issue, 'code' | 'column' | 'value' | 'detail'>;

function halves(row: Row): Problem[] {
	const empty = shares.filter((name) => !row[name]);
	return empty.length === 1 ? [{ code: 'share-half', column: empty[0] }] : [];
}

function wrong(
	row: Row,
	column: (typeof others)[number],
	known: ReadonlyMap<Row[string] | undefined, Row>
): Problem[] {
	if (!row[column]) return [];
	const value = String(row[column]);
	if (value === row.indicator) return [{ code: 'indicator-itself', column }];
	const other = known.get(value);
	if (!other) return [{ code: 'unknown-reference', column, value, detail: 'indicators' }];
	const isElsewhere = shares.some((name) => name === column) && other.dataset !== row.dataset;
	if (!isElsewhere) return [];
	const detail = `${String(other.dataset)} ${String(row.dataset)}`;
	return [{ code: 'share-elsewhere', column, value, detail }];
}
