import { names } from 'virtual:indicator-names';
import { isoPeriod } from '../../core/period.ts';
import { placeKey, placeName } from '../../core/place.ts';
import { isNumber, symbolOf } from '../../core/value.ts';
import { factsOf, indicatorIn, type Fact, type FigureData } from '../columns/columns.ts';
import { factText } from '../columns/print.ts';
import { exact } from './exact.ts';
import type { Handout } from './handout.ts';
import type { Cell, Column, Table } from './table.ts';
import { exportWords } from './words.ts';

interface Plan extends Column {
	of?: string;
	cell: (fact: Fact) => Cell;
}

const nothing: ReadonlySet<Cell> = new Set(['', null]);

/** The facts of a figure as a table of a file: one row for each value, with all keys that tell it apart. */
export function dataTable(
	data: FigureData,
	handout: Pick<Handout, 'locale' | 't' | 'format'>
): Table {
	const facts = factsOf(data);
	const plans = [
		...data.columns.flatMap((column): Plan[] => keyPlans(column, handout)),
		...valuePlans(handout)
	].filter(({ id, role, cell }) => {
		const cells = new Set(facts.map(cell));
		// How the numbers came about is said once where all are of one kind.
		return id === 'certainty' ? cells.size > 1 : isAlways(role) || !cells.isSubsetOf(nothing);
	});
	return {
		columns: plans.map(({ id, title, kind, role, of }) => ({
			...{ id, title, kind, role },
			...(of !== undefined && { of })
		})),
		rows: facts.map((fact) => plans.map(({ cell }) => cell(fact)))
	};
}

/** Keys, unit and sign stand in every file, labels and remarks where somebody fills them. */
const isAlways = (role: Column['role']): boolean =>
	role === 'key' || role === 'value' || role === 'unit' || role === 'sign';

function keyPlans(
	column: FigureData['columns'][number],
	{ locale }: Pick<Handout, 'locale'>
): Plan[] {
	const { id, title } = column;
	const pair = (of: (fact: Fact) => { id: string; name: string } | undefined): Plan[] => [
		{
			...{ id: `${id}_name`, title, kind: 'text', role: 'label', of: id },
			cell: (fact) => of(fact)?.name ?? ''
		},
		{
			...{ id, title: exportWords[locale].code(title), kind: 'text', role: 'key' },
			cell: (fact) => of(fact)?.id ?? ''
		}
	];
	switch (column.is) {
		case 'place':
			return pair(({ row: { place } }) => ({ id: placeKey(place), name: placeName(place) }));
		case 'period':
			return [
				{
					...{ id, title, kind: 'text', role: 'key' },
					cell: ({ row }) => isoPeriod(row.period)
				}
			];
		case 'category':
			return pair(({ row }) => row.terms[id]);
		default:
			return [];
	}
}

function valuePlans({ locale, t, format }: Pick<Handout, 'locale' | 't' | 'format'>): Plan[] {
	const { columns, code } = exportWords[locale];
	const flags: Readonly<Record<string, string>> = t.flags;
	const text = (
		id: string,
		title: string,
		role: Column['role'],
		cell: Plan['cell'],
		of?: string
	): Plan => ({ id, title, kind: 'text', role, cell, ...(of !== undefined && { of }) });
	return [
		text(
			'indicator_name',
			columns.indicator,
			'label',
			(fact) => names[indicatorIn(fact)]?.[locale] ?? fact.measure.title,
			'indicator'
		),
		text('indicator', code(columns.indicator), 'key', indicatorIn),
		{
			...{ id: 'value', title: columns.value, kind: 'number', role: 'value' },
			cell: ({ cell: { value } }) => (isNumber(value) ? exact(value) : null)
		},
		text(
			'unit',
			columns.unit,
			'unit',
			// A file of a reader need not say what its numbers are.
			({ cell, measure }) =>
				t.units[measure.unit].other ||
				((cell.certainty ?? measure.certainty) === 'own-data' ? '' : columns.noUnit)
		),
		// A word in place of a number is no reason why there is none.
		text('sign', columns.sign, 'sign', ({ cell: { value, word } }) =>
			isNumber(value) || word !== undefined ? '' : symbolOf(value)
		),
		text('remark', columns.remark, 'remark', ({ cell: { value, flag = '', word } }) =>
			isNumber(value) ? (flags[flag] ?? flag) : (word ?? t.missing[value])
		),
		text('source', columns.source, 'attribute', ({ cell }) => cell.source ?? ''),
		text(
			'certainty',
			columns.certainty,
			'attribute',
			({ cell, measure }) => t.certainty[cell.certainty ?? measure.certainty]
		),
		text('text', columns.text, 'attribute', (fact) => factText(fact, { t, format }))
	];
}
