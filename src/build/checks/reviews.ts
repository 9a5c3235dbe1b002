import type { County } from '#lib/core/county.ts';
import type { Issue } from '#lib/core/issue.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../read.ts';

type State = County['mappings'];

/** Mappings: a checked row has its day, and county.json says of all of them what the rows say. */
export function checkReviews(datasets: readonly Dataset[], said: State): Issue[] {
	const mapped = datasets.filter(({ schema }) =>
		schema.fields.some(({ name }) => name === 'reviewed_on')
	);
	const undated = mapped.flatMap(({ id, table: { rows } }) =>
		rows
			.filter((row) => row.review !== 'proposed' && !row.reviewed_on)
			.map((row): Issue => {
				const value = Object.values(row).slice(0, 3).join(' ');
				return { code: 'review-undated', severity: 'error', file: `data/${id}/data.csv`, value };
			})
	);
	const found = stateOf(mapped.flatMap(({ table }) => table.rows));
	if (undated.length > 0 || textOf(found) === textOf(said)) return undated;
	return [
		{
			...({ code: 'mappings-state', severity: 'error', file: 'data/county.json' } as const),
			...{ value: textOf(said), detail: textOf(found) }
		}
	];
}

/** The newest day, once no row is left behind. */
function stateOf(rows: readonly Row[]): State {
	const newest = (fits: (row: Row) => boolean) =>
		rows.length > 0 && rows.every(fits)
			? rows.map((row) => String(row.reviewed_on)).reduce((a, b) => (a > b ? a : b))
			: null;
	return {
		checked: newest(({ review }) => review !== 'proposed'),
		confirmed: newest(({ review }) => review === 'confirmed')
	};
}

const textOf = ({ checked, confirmed }: State): string =>
	`checked ${checked ?? 'null'}, confirmed ${confirmed ?? 'null'}`;
