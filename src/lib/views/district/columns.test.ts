import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Scorecard } from '../../figures/scorecard/load.server.ts';
import type { ScoreRow } from '../../figures/scorecard/row.ts';
import { de } from '../../i18n/de.ts';
import { sheetOf, sortItems } from '../list/list.ts';
import { scoreColumns } from './columns.ts';
import { scorecardSpecs } from './specs.ts';

const row = (given: Partial<ScoreRow>): ScoreRow => ({
	...{ id: 'rate', name: 'Quote', topic: 'work', value: 6.9, text: '6,9 %', unit: 'percent' },
	...{ decimals: 1, period: '2025', compared: '', age: 0, oneYear: null, fiveYears: null },
	...{ rank: 22, of: 26, rankText: 'Rang 22 von 26', rankNote: '' },
	...{ measure: { isGrowth: false, unit: 'percent', decimals: 1 }, own: 6.9 },
	...{ state: 5.9, values: [6.9, 5.3] },
	...{ certainty: 'own-calculation', source: 's', path: '/' },
	...given
});
const card: Scorecard = {
	region: '06436',
	name: 'Main-Taunus-Kreis',
	districts: [
		{ region: '06436', name: 'Main-Taunus-Kreis', short: 'Main-Taunus' },
		{ region: '06434', name: 'Hochtaunuskreis', short: 'Hochtaunus' }
	],
	rows: [row({}), row({ id: 'other', name: 'Andere', rank: 3 }), row({ id: 'none', rank: null })],
	first: []
};
const columnsFor = (second: string) => scoreColumns(card, second, { county, locale: 'de', t: de });
const source = { name: 'Quelle', text: 'Amt' };

describe('the scorecard as a file', () => {
	it('holds keys, period, unit and the numbers as numbers', () => {
		const { header, rows } = sheetOf(columnsFor('keiner'), card.rows.slice(0, 1), source);
		expect(Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]]))).toEqual({
			...{ Kennung: 'rate', AGS: '06436', Kreis: 'Main-Taunus-Kreis', Kennzahl: 'Quote' },
			...{ Wert: 6.9, Einheit: de.units.percent.other, Stand: '2025', Rang: 22, von: 26 },
			...{
				'Seit 1 Jahr': null,
				'Seit 5 Jahren': null,
				'Verglichener Wert Hessen': 5.9,
				Verglichen: 'Wert',
				'Art der Zahl': 'eigene Berechnung',
				Quelle: 'Amt'
			}
		});
	});

	it('has the second district beside it where one is chosen', () => {
		const { header, rows } = sheetOf(columnsFor('06434'), card.rows.slice(0, 1), source);
		expect(rows[0]?.[header.indexOf('Vergleichskreis')]).toBe('Hochtaunuskreis');
		expect(rows[0]?.[header.indexOf('Verglichener Wert Vergleichskreis')]).toBe(5.3);
	});

	it('is sorted by rank, those without one last', () => {
		const sorted = sortItems(card.rows, columnsFor('keiner'), { sort: 'rang', way: 'auf' });
		expect(sorted.map(({ id }) => id)).toEqual(['other', 'rate', 'none']);
	});
});

it('sets the county of the site beside another district, and nobody beside itself', () => {
	expect(scorecardSpecs(card, '06436').second.initial).toBe('keiner');
	expect(scorecardSpecs({ ...card, region: '06434' }, '06436').second.initial).toBe('06436');
});
