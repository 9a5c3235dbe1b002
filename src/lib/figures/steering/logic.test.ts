import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../charts/kinds.ts';
import { drawSvg } from '../../charts/kit/draw-svg.ts';
import { testContext } from '../test-context.ts';
import { listOnly, threeYears } from './fixture.ts';
import { logicAll } from './logic-all.ts';
import { logicFigure } from './logic-figure.ts';
import { logicOf, logicSteps, sizeOf } from './logic.ts';
import { readSteering } from './reports.ts';
import type { SteeringRow } from './row.ts';

const de = testContext('de', {});
const en = testContext('en', {});
const sizes = (rows = threeYears, theme = 'arbeit') => {
	const logic = logicOf(readSteering(rows, 'de'), theme);
	return logic && logicSteps.map((step) => sizeOf(logic, step));
};

describe('the logic of a theme', () => {
	it('counts what each step holds, and what nobody reported is no zero', () => {
		expect(sizes(listOnly)).toEqual([1, 2, 'not-stated', 'not-stated', 1]);
		expect(sizes()).toEqual([1, 2, 1, 1, 1]);
		expect(sizes(listOnly, 'digital')).toEqual([0, 0, 'not-stated', 'not-stated', 0]);
		expect(sizes(listOnly, 'nowhere')).toBeUndefined();
	});

	it('shows a result the strategy states, and counts it as collected nowhere', () => {
		const stated: SteeringRow = {
			...{ kind: 'stated', id: 'F1', name_de: 'Noch in Arbeit', name_en: 'Still in work' },
			...{ theme: 'arbeit', value: 62.5, unit: 'percent', period: '', section: '3.3' }
		};
		const rows = [...listOnly, stated];
		expect(logicFigure('arbeit').present(rows, de).table.rows[3]?.cells).toEqual([
			...['Outcome', 'nicht erhoben'],
			'62,5\u202f%: Noch in Arbeit; aus der Strategie, nicht aus einem Bericht (F1, 3.3; Jahr nicht genannt); Hier liegt kein Bericht vor, was sich geändert hat.'
		]);
		expect(sizes(rows)).toEqual([1, 2, 'not-stated', 'not-stated', 1]);
		expect(logicFigure('lernen').present(rows, en).table.rows[3]?.cells[2]).not.toContain('62');
	});

	it('is cited with the reports once there are some', () => {
		const cited = (rows: typeof listOnly) => logicFigure('arbeit').present(rows, de).citation;
		expect(cited(listOnly)).not.toContain('Berichte');
		expect(cited(listOnly)).toMatch(/; amtliche Statistik .*; Zuordnung: Kreismonitor$/);
		expect(logicAll.present(listOnly, en).citation).toMatch(/; official statistics .*; mapping:/);
		expect(cited(threeYears)).toMatch(/; Berichte der federführenden Stellen für 2033$/);
		expect(logicAll.present(threeYears, de).citation).toContain('Berichte der');
	});

	it('takes a need for its own only where an activity of the theme addresses it', () => {
		expect(logicOf(readSteering(listOnly, 'de'), 'lernen')?.needs).toEqual([]);
		expect(logicOf(readSteering(listOnly, 'de'), 'arbeit')?.needs).toEqual(['Pflegeberufe']);
	});

	it('shows a protected outcome as protected', () => {
		const { table } = logicFigure('arbeit').present(threeYears, de);
		expect(table.rows[3]?.cells).toEqual([
			...['Outcome', '1 von 2 Aktivitäten'],
			'Aktivität a: Arbeit nach 6 Monaten, geschützt'
		]);
		expect(table.rows[2]?.cells[2]).toBe('Aktivität a: Beratungen, 300');
	});

	it('names the empty boxes in its headline and says why they are empty', () => {
		const shown = logicFigure('digital').present(listOnly, de);
		expect(shown.headline).toBe(
			'Im Thema „Digitales“ sind 0 von 5 Stufen gefüllt; Bedarf, Aktivitäten, Output, Outcome und Kennzahl sind leer'
		);
		expect(shown.table.rows[4]?.cells[2]).toBe(
			'Keine amtliche Kennzahl in den Daten. Gebraucht würden: Onlinequote.'
		);
		expect(logicFigure('arbeit').present(threeYears, en).headline).toBe(
			'3 of 5 steps of the theme “Arbeit (en)” are filled; Output and Outcome are filled in part'
		);
	});

	it.each([
		['typical', threeYears, 'arbeit'],
		['without-reports', listOnly, 'arbeit'],
		['nothing', listOnly, 'digital']
	] as const)('draws the made-up county, %s', async (name, rows, theme) => {
		for (const width of [360, 720]) {
			const { chart } = logicFigure(theme).present(rows, de);
			const { layout, Drawing } = layoutChart(chart, width);
			await expect(drawSvg(Drawing, layout)).toMatchFileSnapshot(
				`__snapshots__/logic-${name}-${width}.svg`
			);
		}
	});
});

describe('the logic of all themes', () => {
	it('says what nobody reported, and which theme has no indicator', () => {
		expect(logicAll.present(listOnly, de)).toMatchObject({
			headline:
				'Bedarfe und Aktivitäten sind zugeordnet; zu Output und Outcome hat niemand berichtet',
			summary: 'Ohne amtliche Kennzahl sind: Lernen und Digitales.'
		});
		expect(logicAll.present(threeYears, de).headline).toBe(
			'Output ist zu 1 von 3 Aktivitäten erhoben, Outcome zu 1'
		);
		expect(logicAll.present(listOnly, de).table.rows[0]?.cells).toEqual([
			...['Arbeit', '1', '2', 'nicht erhoben', 'nicht erhoben', '1']
		]);
	});
});
