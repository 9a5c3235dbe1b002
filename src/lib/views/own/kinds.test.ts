import { expect, it } from 'vitest';
import { emptyTable } from '../../own/test-table.ts';
import type { OwnEntry } from '../../own/table.ts';
import { kindOf } from './kinds.ts';
import { measureName } from './named.ts';

const long = (measure: string): OwnEntry => ({
	...emptyTable('a'),
	columns: [{ name: 'value', label: 'value', type: 'number' }],
	shape: {
		...emptyTable('a').shape,
		...{ measures: ['value'], keys: ['measure', 'unit'], labels: { 'measure=m': measure } }
	}
});
const choice = (unit: string) => ({ measure: 'value', keys: { measure: 'm', unit } });

it.each([
	['Bruttoinlandsprodukt', 'Tsd. EUR', 'thousand-eur', 'Bruttoinlandsprodukt'],
	['Bruttoinlandsprodukt je Einwohner', 'EUR', 'eur-average', 'Bruttoinlandsprodukt je Einwohner'],
	['Ausgaben je 10.000 Einwohner', 'EUR', 'eur', 'Ausgaben je 10.000 Einwohner'],
	['Ausgaben je 100 Einwohner', 'EUR', 'eur', 'Ausgaben je 100 Einwohner'],
	['Pro-Kopf-Einkommen', 'EUR', 'eur-average', 'Pro-Kopf-Einkommen'],
	['Ausgaben pro Jahr', 'EUR', 'eur', 'Ausgaben pro Jahr'],
	['Einkommen', 'EUR je Einwohner', 'eur-average', 'Einkommen (EUR je Einwohner)'],
	['Einkommen', 'Mill. EUR', 'count', 'Einkommen (Mill. EUR)'],
	['Beschäftigte', 'Person', 'count', 'Beschäftigte'],
	['Employees', 'Persons', 'count', 'Employees'],
	['Einkommen', 'Mio. EUR', 'count', 'Einkommen (Mio. EUR)'],
	['Arbeitslosenquote', 'Prozent', 'percent', 'Arbeitslosenquote'],
	['Arbeitslose', 'Anzahl', 'count', 'Arbeitslose']
])('takes %s in %s as %s', (measure, unit, kind, name) => {
	const table = long(measure);
	expect(kindOf(table, choice(unit))).toBe(kind);
	expect(measureName(table, choice(unit))).toBe(name);
});

it.each([
	['Quote (%)', 'Quote'],
	['Ausgaben (Tsd. €)', 'Ausgaben'],
	['Ausgaben [in 1.000 EUR]', 'Ausgaben'],
	['Ausgaben (T€)', 'Ausgaben'],
	['Ausgaben (Mio. €)', 'Ausgaben (Mio. €)']
])('calls a column "%s" %s: the unit is printed with each number', (label, name) => {
	const table: OwnEntry = {
		...emptyTable('a'),
		columns: [{ name: 'n', label, type: 'number' }]
	};
	expect(measureName(table, { measure: 'n', keys: {} })).toBe(name);
});
