import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { run } from '../../data/run.server.ts';
import type { Observation } from '../observations.ts';
import type { ThemeIndicator } from '../strategy/theme-indicators.ts';
import { observed, testContext } from '../test-context.ts';
import { changesFrom, effectFigure, middleOf } from './effect.ts';
import { effectPlans } from './effect-plans.ts';

const { region, state, neighbours } = county;
const [first = '', second = ''] = neighbours;
const plan: ThemeIndicator = {
	...{ theme: 'arbeit', indicator: 'unemployment_rate_all', name_de: 'Quote', name_en: 'Rate' },
	...{ subject_de: 'Die Quote', subject_en: 'The rate', reason_de: 'Darum.', reason_en: 'So.' },
	...{ unit: 'percent', decimals: 1, period_kind: 'annual-mean', certainty: 'register' },
	...{ comparable: 1, note_de: '', note_en: '', newest: 2025, periods: 3 }
};
const at = (ags: string, period: string, value: number | string, source = 's'): Observation =>
	observed({ indicator: plan.indicator, region: ags, name: ags, period, source }, value);
const rows = [
	...[at(region, '2022', 4.5), at(region, '2023', 4.8), at(region, '2025', 5.4)],
	...[at(state, '2023', 5.4), at(state, '2025', 5.8)],
	...[at(first, '2023', 5), at(first, '2025', 5.2), at(second, '2023', 5), at(second, '2025', '.')]
];
const sizes = (own = rows, change: Partial<ThemeIndicator> = {}) =>
	changesFrom(own, { ...plan, ...change }, 2023, county).changes.map(({ region: ags, size }) => [
		ags,
		size
	]);

describe('before and after', () => {
	it('is a difference of rates, and a percentage of counts', () => {
		expect(sizes()).toEqual([
			...[
				[region, 0.6],
				[state, 0.4]
			],
			...[
				[first, 0.2],
				[second, 'secret']
			]
		]);
		const count = sizes(rows, { unit: 'persons', decimals: 0 });
		expect(count[0]?.[1]).toBeCloseTo(12.5);
	});

	it('is not to be had without a value before, or a later one of the same source', () => {
		const own = (given: Observation[]) => sizes(given)[0];
		expect(own([at(region, '2022', 4.5), at(region, '2025', 5.4)])).toEqual([region, 'not-stated']);
		expect(own([at(region, '2023', 4.8)])).toEqual([region, 'not-stated']);
		const broken = [at(region, '2023', 4.8), at(region, '2025', 5.4, 'new')];
		expect(own(broken)).toEqual([region, 'not-meaningful']);
		expect(own([...broken, at(region, '2023', 5, 'new')])).toEqual([region, 0.4]);
		expect(own([at(region, '2023', '.'), at(region, '2025', 5)])).toEqual([region, 'secret']);
	});

	it('has a middle only where something is known', () => {
		expect(middleOf([3, 'not-stated', 1])).toEqual([1, 3]);
		expect(middleOf([5])).toEqual([5, 5]);
		expect(middleOf(['not-stated'])).toBeNull();
	});

	it('says what changed and that nothing is proved by it', () => {
		const shown = effectFigure(plan, 2023).present(rows, testContext('de', {}));
		expect(shown.headline).toBe(
			'Die Quote ist im Main-Taunus-Kreis von 2023 bis 2025 von 4,8\u202f% auf 5,4\u202f% gestiegen'
		);
		expect(shown.summary).toBe(
			'In Hessen: +0,4 Prozentpunkte. Median von 1 der 5 Nachbarkreise, für die beide Werte vorliegen: +0,2 Prozentpunkte.'
		);
		expect(shown.table.rows.map(({ cells }) => cells.slice(1))).toEqual([
			['4,8\u202f%', '5,4\u202f%', '+0,6 Prozentpunkte'],
			['5,4\u202f%', '5,8\u202f%', '+0,4 Prozentpunkte'],
			['5,0\u202f%', '5,2\u202f%', '+0,2 Prozentpunkte'],
			['5,0\u202f%', 'unbekannt oder geheim', 'unbekannt oder geheim']
		]);
		if (shown.chart.kind !== 'bars') throw new Error(shown.chart.kind);
		expect(shown.chart.rows.map(({ short }) => short)).toEqual(['+0,6', '+0,4', '+0,2', undefined]);
		expect(shown.subtitle).toBe('Veränderung 2023–2025 in Prozentpunkten');
		expect(shown.chart.rows.map(({ detail }) => detail)).toEqual([
			...['4,8 → 5,4\u202f%', '5,4 → 5,8\u202f%', '5,0 → 5,2\u202f%', undefined]
		]);
		expect(shown.chart.rows[0]?.label).toBe(
			`${county.name.de}: +0,6 Prozentpunkte, 4,8 → 5,4\u202f%`
		);
		expect(shown.notes.join(' ')).toContain('lässt sich daraus nicht ablesen');
	});

	it('prints counts of before and after without a unit, and exact dates in the table', () => {
		const counts = [at(region, '2023-06-30', 1200), at(region, '2025-06-30', 1260)];
		const { chart, subtitle, table } = effectFigure(
			{ ...plan, unit: 'persons', decimals: 0 },
			2023
		).present(counts, testContext('de', {}));
		expect(chart.kind === 'bars' && chart.rows[0]).toMatchObject({
			...{ text: `+5,0\u202f%`, detail: '1.200 → 1.260' }
		});
		expect(subtitle).toBe('Veränderung 2023–2025 in Prozent');
		expect(table.columns.map(({ name }) => name)).toEqual([
			...['Region', '30.06.2023', '30.06.2025', 'Veränderung']
		]);
	});

	it('is no more exact in the middle than the rates are', () => {
		const peers = (moves: readonly number[]) =>
			moves.flatMap((move, index) => {
				const ags = neighbours[index] ?? '';
				return [at(ags, '2023', 5), at(ags, '2025', 5 + move)];
			});
		const summary = (moves: readonly number[]) =>
			effectFigure(plan, 2023).present(
				[...rows.slice(0, 5), ...peers(moves)],
				testContext('de', {})
			).summary;
		expect(summary([0, -0.1, -0.1, 0])).toContain(
			'Median von 4 der 5 Nachbarkreise, für die beide Werte vorliegen: −0,1 bis 0,0 Prozentpunkte.'
		);
		expect(summary([0.1, 0.2, 0.1, 0.2])).toContain(': +0,1 bis +0,2 Prozentpunkte.');
		expect(summary([0.1, 0.1, 0.3, 0.2, 0])).toContain(
			'Median der 5 Nachbarkreise: +0,1 Prozentpunkte.'
		);
	});

	it('says so where nothing can be compared', () => {
		const shown = effectFigure(plan, 2023).present([], testContext('en', {}));
		expect(shown.headline).toBe('Rate: before and after cannot be compared');
		expect(shown.table.rows).toEqual([]);
	});
});

describe.runIf(existsSync('static/data/manifest.json'))('the shipped county', () => {
	it('compares only what has a value after the list', async () => {
		const plans = await run(effectPlans, null);
		expect(new Set(plans.map(({ before }) => before))).toEqual(new Set([2023]));
		const ids = plans.map(({ indicator }) => indicator);
		expect(ids).toContain('unemployment_rate_all');
		expect(ids).not.toContain('inkar_svb_without_degree_share');
	}, 60_000);
});
