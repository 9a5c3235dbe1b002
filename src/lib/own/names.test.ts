import { expect, it } from 'vitest';
import { unitIn } from './names.ts';

it.each([
	['Quote (%)', '%'],
	['Ausgaben (€)', '€'],
	['Tsd. EUR', 'Tsd. €'],
	['Ausgaben in 1.000 Euro', 'Tsd. €'],
	['Mio. EUR', undefined],
	['Umsatz in Millionen Euro', undefined],
	['Arbeitslose je 1000 Einwohner', 'je 1.000'],
	['Europa', undefined],
	['Anzahl', undefined]
])('reads of "%s" the unit %s', (head, unit) => {
	expect(unitIn(head)).toBe(unit);
});
