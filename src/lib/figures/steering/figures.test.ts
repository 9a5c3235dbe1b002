import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../charts/kinds.ts';
import { drawSvg } from '../../charts/kit/draw-svg.ts';
import { run } from '../../data/run.server.ts';
import { factsOf } from '../columns/columns.ts';
import { coverageByReach } from './coverage-reach.ts';
import type { Context, Figure } from '../figure.ts';
import { cubeParams } from '../load.server.ts';
import { testContext } from '../test-context.ts';
import { steeringCube } from './cube.ts';
import { listOnly, report, threeYears } from './fixture.ts';
import { reachByGroup } from './group-reach.ts';
import { knownFigure } from './known.ts';
import { moneyByTheme, reachByTheme } from './reach.ts';
import type { SteeringRow } from './row.ts';
import { statusFigure } from './status.ts';

const de = testContext('de', {});
const en = testContext('en', {});
const figures = [
	...[knownFigure, reachByTheme, reachByGroup, coverageByReach],
	...[moneyByTheme, statusFigure]
];
const show = (figure: Figure<SteeringRow>, rows = threeYears, context: Context = de) =>
	figure.present(rows, context);

describe('what is known', () => {
	it('says of a list without reports that they are not collected', () => {
		expect(show(knownFigure, listOnly)).toMatchObject({
			headline: 'Was die Liste sagt, ist bekannt; Berichte zu den Aktivitäten sind nicht erhoben',
			summary:
				'Nicht erhoben: Bericht, Plätze, Teilnehmende, Mittel, Output, Outcome und Prüfungstermin.'
		});
		expect(show(knownFigure, listOnly).table.rows[0]?.cells).toEqual([
			...['Arbeit', '2 von 2', '2 von 2', '1 von 2'],
			...['0 von 2', '0 von 2', '0 von 2', '0 von 2', '0 von 2', '0 von 2', '0 von 2']
		]);
	});

	it('counts reports once there are some', () => {
		expect(show(knownFigure).headline).toBe(
			'Für 2033 liegen 2 Berichte vor; die Liste nennt 3 Aktivitäten'
		);
		expect(show(knownFigure, threeYears, en).summary).toBe(
			'Each item is known of at least one activity.'
		);
		const one = [...listOnly, report({ period: '2033', activity: 'a' })];
		expect(show(knownFigure, one).headline).toBe(
			'Für 2033 liegt ein Bericht vor; die Liste nennt 3 Aktivitäten'
		);
	});
});

describe('reach and money', () => {
	it('say what is protected and how much of the list they rest on', () => {
		expect(show(reachByTheme)).toMatchObject({
			headline: 'Gemeldet sind 120 Teilnahmen, dazu eine geschützte Angabe',
			summary: 'Angaben liegen zu 2 von 3 Aktivitäten vor.'
		});
		expect(show(reachByTheme).table.rows.map(({ cells }) => cells)).toEqual([
			['Arbeit', '120 Teilnahmen, dazu eine geschützte Angabe'],
			['Lernen', 'nicht erhoben'],
			['Digitales', 'nicht erhoben']
		]);
	});

	it('of a theme with protected counts alone stay protected', () => {
		const rows = [...listOnly, report({ period: '2033', activity: 'c', participants_symbol: '*' })];
		expect(show(reachByTheme, rows)).toMatchObject({
			headline: 'Gemeldet sind nur geschützte Angaben'
		});
		expect(show(reachByTheme, rows).table.rows[1]?.cells[1]).toBe('eine geschützte Angabe');
	});

	it('keep sources of money apart', () => {
		expect(show(moneyByTheme).headline).toBe('Gemeldet sind Mittel von 12.500 Euro');
		expect(show(moneyByTheme).table.rows[0]?.cells).toEqual(['Arbeit', 'Land', '12.500 Euro']);
		expect(show(moneyByTheme, threeYears, en).headline).toBe('Money of €12,500 is reported');
	});

	it('set groups against an official size with date and source, or say that nobody knows it', () => {
		expect(show(reachByGroup).table.rows.map(({ cells }) => cells)).toEqual([
			[
				...['Leistungsberechtigte', '100 Teilnahmen'],
				...['2.000 Personen (31.12.2033; s: Alle.)', '5,0\u202f%'],
				'1 von 2 Aktivitäten, die sie nennen'
			],
			[
				...['Frauen', 'eine geschützte Angabe', 'keine amtliche Zahl zugeordnet'],
				...['nicht berechenbar', '1 von 2 Aktivitäten, die sie nennen']
			]
		]);
	});
});

describe('coverage by reach', () => {
	it('weighs named pairs by what is reported of the group itself', () => {
		expect(show(coverageByReach)).toMatchObject({
			headline:
				'Für 2 von 3 genannten Paaren aus Zielgruppe und Thema ist die Reichweite berichtet',
			summary: 'Am meisten: Leistungsberechtigte im Thema „Arbeit“, 100 Teilnahmen.'
		});
		expect(show(coverageByReach).table.rows.map(({ cells }) => cells)).toEqual([
			[
				...['Leistungsberechtigte', '100 Teilnahmen (1 von 2)'],
				...['in der Liste nicht genannt', 'in der Liste nicht genannt']
			],
			[
				...['Frauen', 'eine geschützte Angabe (1 von 1)'],
				...['nicht erhoben (0 von 1)', 'in der Liste nicht genannt']
			]
		]);
	});

	it('says of a list without reports that nothing is collected', () => {
		expect(show(coverageByReach, listOnly)).toMatchObject({
			headline:
				'Für 0 von 3 genannten Paaren aus Zielgruppe und Thema ist die Reichweite berichtet',
			summary: 'Teilnahmen nach Zielgruppe sind nicht erhoben.'
		});
	});
});

describe('status over time', () => {
	it('says what runs and what nobody reported', () => {
		expect(show(statusFigure)).toMatchObject({
			headline: 'Nach den Berichten für 2033 lief eine Aktivität',
			summary: 'Stand 2033: läuft 1, ruht 1 und nicht erhoben 1.'
		});
		expect(show(statusFigure).table.rows[1]?.cells).toEqual([
			...['2032', '0', '2', '0', '0', '0', '1']
		]);
	});
});

describe('every figure of the page', () => {
	it.each(figures.map((figure) => [figure.id, figure] as const))(
		'draws the made-up county, %s',
		async (id, figure) => {
			for (const width of [360, 720]) {
				const { layout, Drawing } = layoutChart(show(figure).chart, width);
				await expect(drawSvg(Drawing, layout)).toMatchFileSnapshot(
					`__snapshots__/${id}-${width}.svg`
				);
			}
		}
	);

	it('has typed columns with place and period, and whole texts in both languages', () => {
		for (const figure of figures)
			for (const context of [de, en])
				for (const rows of [threeYears, listOnly]) {
					const shown = show(figure, rows, context);
					const texts = [shown.headline, shown.subtitle, shown.summary, ...shown.notes];
					for (const text of texts) expect(text, figure.id).not.toMatch(/undefined|NaN| {2}/);
					for (const { row } of factsOf(shown.data)) {
						expect(row.place, figure.id).toMatchObject({ kind: 'region' });
						if (rows === threeYears) expect(row.period.kind, figure.id).not.toBe('none');
					}
				}
	});
});

describe.runIf(existsSync('static/data/manifest.json'))('the shipped county', () => {
	it('has no report, and sizes only where official numbers know them', async () => {
		const rows = await run(steeringCube, cubeParams);
		expect(rows.filter(({ kind }) => kind === 'report')).toEqual([]);
		expect(rows.filter(({ kind }) => kind === 'activity')).toHaveLength(56);
		expect(rows.flatMap((row) => (row.kind === 'size' ? row.id : []))).toEqual([
			...['arbeitslose', 'buerger', 'gefluechtete', 'langzeitarbeitslose', 'sgb12', 'sgb2']
		]);
	}, 60_000);
});
