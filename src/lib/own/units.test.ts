import { expect, it } from 'vitest';
import { isUnit, unitIn, withoutUnit } from './units.ts';

it.each([
	['Quote (%)', '%'],
	['Ausgaben (€)', '€'],
	['Tsd. EUR', 'Tsd. €'],
	['Ausgaben in 1.000 Euro', 'Tsd. €'],
	['Mio. EUR', undefined],
	['Umsatz in Millionen Euro', undefined],
	['Arbeitslose je 1000 Einwohner', 'je 1.000'],
	['Arbeitslose je 1,000 inhabitants', 'je 1.000'],
	['Fälle je 1.000.000 Einwohner', undefined],
	['Fälle je 10.000 Einwohner', undefined],
	['Ausgaben je 1.000 Einwohner in EUR', '€'],
	['EUR je 1.000 Einwohner', undefined],
	['Euro je Einwohner', '€'],
	['Mill. EUR', undefined],
	['Mill. €', undefined],
	['Ausgaben Mill.€', undefined],
	['Umsatz (Mrd. €)', undefined],
	['Umsatz in M€', undefined],
	['Euro (Mio.)', undefined],
	['EUR 1.000', undefined],
	['in 1.000.000 Euro', undefined],
	['Ausgaben (1 000 000 EUR)', undefined],
	['100 EUR', undefined],
	['T€', 'Tsd. €'],
	['Ausgaben (TEUR)', 'Tsd. €'],
	['Ausgaben in k€', 'Tsd. €'],
	['1000 EUR', 'Tsd. €'],
	['Ausgaben Tsd. EUR', 'Tsd. €'],
	['ausgaben_tsd_eur', 'Tsd. €'],
	['Ausgaben in thousand euros', 'Tsd. €'],
	['Haushalte unter 1.000 Euro', undefined],
	['Haushalte unter tausend Euro', undefined],
	['Haushalte über tausend Euro', undefined],
	['Umsatz je Euro', undefined],
	['Haushalte (1.000 Euro und mehr)', undefined],
	['Haushalte nach Nettoeinkommen in Euro', undefined],
	['Leistungen nach SGB II in Euro', '€'],
	['Beschäftigte mit Entgelt bis 450 Euro', undefined],
	['Beschäftigte (bis 450 €)', undefined],
	['Ausgaben EUR', '€'],
	['Ausgaben (netto, EUR)', '€'],
	['Ausgaben in Euro 2024', '€'],
	['anteil_prozent', '%'],
	['Anteil in % der Bevölkerung', '%'],
	['Unemployment rate, per cent', '%'],
	['Kreise über 50 %', undefined],
	['Veränderung in Prozentpunkten', undefined],
	['Veränderung (%-Punkte)', undefined],
	['Ausgaben in Euro (% der Einnahmen)', undefined],
	['Europa', undefined],
	['Anzahl', undefined]
])('reads of "%s" the unit %s', (head, unit) => {
	expect(unitIn(head)).toBe(unit);
});

it.each([
	['%', true],
	['in 1.000 EUR', true],
	['T€', true],
	['je 1.000', true],
	['EUR je Einwohner', false],
	['Mill. EUR', false],
	['Hektar', false]
])('knows whether "%s" is a unit and nothing more: %s', (text, is) => {
	expect(isUnit(text)).toBe(is);
});

it.each([
	['Ausgaben (T€)', 'Ausgaben'],
	['Anteil (percent)', 'Anteil'],
	['Einkommen (EUR je Einwohner)', 'Einkommen (EUR je Einwohner)'],
	['Ausgaben (bis 450 Euro)', 'Ausgaben (bis 450 Euro)']
])('takes off "%s" what is printed with each number: %s', (head, name) => {
	expect(withoutUnit(head)).toBe(name);
});
