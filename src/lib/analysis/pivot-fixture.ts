import type { PivotPlan } from './pivot-plan.ts';
import type { DeskTable } from './tables.ts';

const text = (name: string) => ({ name, kind: 'text' as const, title: name });

/** For tests: a small table of indicators, and the plan to lay out its persons by region and period. */
export const small = {
	table: {
		name: 'small',
		title: 'Kleine Tabelle',
		about: '',
		rows: 9,
		columns: [
			...['indicator', 'region', 'period', 'sex', 'age'].map(text),
			{ name: 'value', kind: 'number' as const, title: 'Wert' },
			...['value_symbol', 'source'].map(text)
		],
		sample: [],
		keys: ['sex', 'age'],
		indicators: [
			{ id: 'people', name: 'Personen', unit: 'persons', decimals: 0 },
			{ id: 'rate', name: 'Quote', unit: 'percent', decimals: 1 }
		],
		source: '',
		notes: [],
		own: false
	} satisfies DeskTable,
	plan: {
		indicator: 'people',
		measure: 'value',
		rows: 'region',
		columns: 'period',
		aggregate: 'one',
		level: '',
		filters: {}
	} satisfies PivotPlan,
	rows: [
		['people', '06431', '2024', 'total', 'total', 10, '', 'a'],
		['people', '06432', '2024', 'total', 'total', 20, '', 'a'],
		['people', '06433', '2024', 'total', 'total', null, '-', 'a'],
		['people', '06', '2024', 'total', 'total', 30, '', 'a'],
		['people', '06431', '2025', 'total', 'total', 11, '', 'a'],
		['people', '06432', '2025', 'total', 'total', null, '.', 'a'],
		['people', '06433', '2025', 'total', 'total', 5, '', 'a'],
		['people', '06', '2025', 'women', 'total', 17, '', 'a'],
		['people', '06', '2025', 'total', 'total', 35, '', 'a'],
		['rate', '06431', '2024', 'total', 'total', 4.5, '', 'a'],
		['rate', '06432', '2024', 'total', 'total', 5.5, '', 'a']
	] as const
};
