import { unitOf } from '../../analysis/pivot-plan.ts';
import type { Result } from '../../analysis/result.ts';
import { nameOf } from './pivot-names.ts';
import { pivotText, sorted, type Laid } from './pivot-texts.ts';

/** A pivot as rows for a file: what is measured, each cell with its codes, its names, its value or the sign for it, its unit and its source. */
export function pivotFile(laid: Laid): Result {
	const { plan, table, grid } = laid;
	const sides = [plan.rows, plan.columns].filter(Boolean);
	const [measured, id] =
		table.indicators.length > 0 ? ['indicator', plan.indicator] : ['measure', plan.measure];
	const texts = [...sides.flatMap((name) => [name, `${name}_name`])];
	const columns = [
		{ name: measured, kind: 'text' as const },
		...texts.map((name) => ({ name, kind: 'text' as const })),
		{ name: 'value', kind: 'number' as const },
		...['sign', 'unit', 'aggregate'].map((name) => ({ name, kind: 'text' as const })),
		...['rows_behind', 'values_behind'].map((name) => ({ name, kind: 'number' as const })),
		{ name: 'source_of_cell', kind: 'text' as const }
	];
	const unit = plan.aggregate === 'count' ? '' : (unitOf(plan, table) ?? '');
	const rows = sorted(grid.rows, plan.rows, laid).flatMap((row) =>
		sorted(grid.columns, plan.columns, laid).flatMap((column) => {
			const cell = grid.at(row, column);
			if (!cell) return [];
			const codes = [...(plan.rows === '' ? [] : [row]), ...(plan.columns === '' ? [] : [column])];
			const isNumber = typeof cell.value === 'number';
			return [
				[
					id,
					...codes.flatMap((code, at) => [code, nameOf(sides[at] ?? '', code, laid)]),
					...[isNumber ? cell.value : null, isNumber ? '' : pivotText(cell, laid), unit],
					...[plan.aggregate, cell.n, cell.known, cell.source]
				]
			];
		})
	);
	return { columns, rows: rows as Result['rows'], cut: laid.cut };
}
