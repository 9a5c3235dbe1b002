import { describe, expect, it } from 'vitest';
import { deLead } from './words/de.ts';
import { enLead } from './words/en.ts';

const growth = (own: -1 | 0 | 1, state: -1 | 0 | 1, more: -1 | 0 | 1) => [
	deLead.growth('Die Zahl', [2019, 2024], 'in Hessen', { own, state, more }),
	enLead.growth('The number', [2019, 2024], 'in Hesse', { own, state, more })
];

describe('growth beside that of the state', () => {
	it.each([
		[1, 1, 1, 'Die Zahl ist von 2019 bis 2024 stärker gestiegen als in Hessen'],
		[1, 1, -1, 'Die Zahl ist von 2019 bis 2024 schwächer gestiegen als in Hessen'],
		[1, 1, 0, 'Die Zahl ist von 2019 bis 2024 so stark gestiegen wie in Hessen'],
		[-1, -1, 1, 'Die Zahl ist von 2019 bis 2024 stärker gesunken als in Hessen'],
		[-1, 1, 0, 'Die Zahl ist von 2019 bis 2024 gesunken, in Hessen gestiegen'],
		[0, 1, -1, 'Die Zahl ist von 2019 bis 2024 gleich geblieben, in Hessen gestiegen'],
		[0, 0, 0, 'Die Zahl ist von 2019 bis 2024 gleich geblieben, ebenso in Hessen']
	] as const)('%i, %i, %i', (own, state, more, said) => {
		expect(growth(own, state, more)[0]).toBe(said);
	});

	it('is said in English', () => {
		expect(growth(1, 1, 1)[1]).toBe('The number rose more than in Hesse between 2019 and 2024');
		expect(growth(-1, 1, 0)[1]).toBe('The number fell between 2019 and 2024; in Hesse it rose');
		expect(growth(0, 0, 0)[1]).toBe(
			'The number stayed the same between 2019 and 2024, as it did in Hesse'
		);
	});
});

describe('a level beside that of the state', () => {
	it('is higher, lower or the same', () => {
		expect([1, -1, 0].map((sign) => deLead.level('Die Quote', 2025, sign, 'in Hessen'))).toEqual([
			'Die Quote war 2025 höher als in Hessen',
			'Die Quote war 2025 niedriger als in Hessen',
			'Die Quote war 2025 so hoch wie in Hessen'
		]);
	});
});
