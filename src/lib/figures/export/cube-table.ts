import type { Codebook } from '../../data/codebook.ts';
import type { Field } from '../../data/query.ts';
import type { Locale } from '../../core/locale.ts';
import {
	keyPlans,
	measurePlans,
	unitPlan,
	wordPlan,
	type CubeRow,
	type Plan,
	type Speaker
} from './cube-plans.ts';
import type { Handout } from './handout.ts';
import type { Table } from './table.ts';

const isRow = (row: unknown): row is CubeRow => typeof row === 'object' && row !== null;

/** Everything a figure stands on, for all its filters: one row per case, its columns as the query declares them. */
export function cubeTable(handout: Handout, codebook: Codebook): Table {
	const { cube, locale } = handout;
	if (!cube?.columns) return { columns: [], rows: [] };
	const { only } = cube.columns;
	const rows = cube.rows
		.filter(isRow)
		.filter((row) => !only || row[only[0]] === only[1])
		.map((row) => inLanguage(row, locale));
	if (rows.length === 0) return { columns: [], rows: [] };
	const plans = plansOf({ ...handout, columns: cube.columns, codebook, rows });
	const columns = plans.filter(
		(plan, index) =>
			plan.always === true ||
			(rows.some((row) => (plan.cell(row) ?? '') !== '') &&
				!plans
					.slice(0, index)
					.some((other) => rows.every((row) => other.cell(row) === plan.cell(row))))
	);
	return {
		columns: columns.map(({ id, title, kind, role, of }) => ({
			...{ id, title, kind, role },
			...(of !== undefined && { of })
		})),
		rows: rows.map((row) => columns.map(({ cell }) => cell(row)))
	};
}

/** Of a pair name_de, name_en the one of the language under the name of both. */
function inLanguage(row: CubeRow, locale: Locale): CubeRow {
	const end = `_${locale}`;
	const own = Object.entries(row).flatMap(([field, value]): [string, unknown][] =>
		field.endsWith(end) ? [[field.slice(0, -end.length), value]] : []
	);
	return { ...row, ...Object.fromEntries(own) };
}

/** What every file with values says first, whether a field holds it or not. */
const first: readonly Field[] = ['place', 'period', 'indicator'];

function plansOf(speak: Speaker): Plan[] {
	const fields = Object.entries(speak.columns.fields);
	const isMeasured = fields.some(([, kind]) => kind === 'measure');
	const heads = first.flatMap((kind) => {
		const field = fields.find(([, own]) => own === kind)?.[0];
		return field === undefined && !isMeasured ? [] : keyPlans(field ?? '', kind, speak);
	});
	const others = fields.flatMap(([field, kind]): Plan[] => {
		if (first.includes(kind)) return [];
		if (kind === 'measure') {
			const plans = measurePlans(field, speak);
			return field === 'value' ? [...plans.slice(0, 1), unitPlan(speak), ...plans.slice(1)] : plans;
		}
		if (kind === 'attribute') return [wordPlan(field, 'attribute', speak)];
		// An indicator may speak of women while nothing is broken down by sex.
		return speak.rows.every((row) => row[field] === 'total') ? [] : keyPlans(field, kind, speak);
	});
	return [...heads, ...others];
}
