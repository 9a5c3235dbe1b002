import { expect, it } from 'vitest';
import type { GapRow } from '../skills/gap.ts';
import { testContext } from '../test-context.ts';
import { forecastCard } from './forecast.ts';

const context = testContext('de', {});
const row = (component: string, value: number): GapRow => ({
	...{ forecast: 'f', publisher: 'IWAK', title: 'Prognose', base_year: 2021, horizon: 2028 },
	...{ region: context.county.region, level: 'district', name_de: 'Kreis', name_en: 'District' },
	...{ component, value, certainty: 'model', found_in: 'publication', source_named: 'IWAK' },
	...{ note_de: '', note_en: '' }
});
const card = (...parts: [component: string, value: number][]) =>
	forecastCard(
		parts.map(([component, value]) => row(component, value)),
		context
	);

it('the card of the forecast explains a surplus only where a part is one', () => {
	const skilled: [string, number][] = [
		['vocational', -2590],
		['academic', -2410]
	];
	const both = card(...skilled, ['without-degree', 1260]);
	expect(both?.key).toBe('Gestrichelt: Überhang.');
	expect(both?.meta).toContain('der Überhang ersetzt keine Fachkräfte');
	const lacking = card(...skilled, ['without-degree', -40]);
	expect(lacking?.key).toBe('');
	expect(lacking?.meta).toBe('Basis 2021\u00a0· IWAK');
});
