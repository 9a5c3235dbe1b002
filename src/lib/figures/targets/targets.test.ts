import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../data/run.server.ts';
import { loadTiles } from '../key/load.server.ts';
import { testContext } from '../test-context.ts';
import { targetsCube, type TargetRow } from './cube.ts';
import { hasProgress, progressOf } from './progress.ts';
import { showTargets, summarizeTargets, withoutTarget } from './targets.ts';

const stated: TargetRow = {
	target: 'hours',
	theme: 'bewerbermarkt',
	theme_de: 'Bewerbermarkt',
	theme_en: 'Candidate market',
	activity: 'arbeit-plus',
	activity_name: 'Arbeit Plus',
	key_figure: '',
	strategy_figure: 'F079',
	indicator_de: 'Anteil mit mehr Stunden',
	indicator_en: 'Share with more hours',
	region: '06436',
	region_de: 'Kreis',
	region_en: 'District',
	unit: 'percent',
	decimals: 0,
	direction: 'at-least',
	judged: 'line',
	baseline: null,
	baseline_symbol: '',
	baseline_period: '',
	target_value: 20,
	target_value_symbol: '',
	target_date: '',
	current_value: null,
	current_value_symbol: '',
	current_period: '',
	owner_name: '',
	next_report: '',
	certainty: 'strategy-statement',
	source_named: 'Bericht',
	section: '3.3',
	note_de: '',
	note_en: ''
};
const full: TargetRow = {
	...stated,
	target: 'full',
	key_figure: 'unemployment-rate',
	baseline: 10,
	baseline_period: '2020',
	target_date: '2030-12-31',
	current_value: 17,
	current_period: '2025',
	next_report: '2026-06-30'
};
const de = testContext('de', {});
const en = testContext('en', {});
const show = (row: TargetRow, context = de) => showTargets([row], context)[0];

describe('where a target comes from', () => {
	it('may be a decision, which is no assumption', () => {
		const certainty = 'set';
		expect(show({ ...stated, certainty })?.certainty).toBe('set');
		expect([de.t.certainty[certainty], en.t.certainty[certainty]]).toEqual([
			'festgelegt',
			'set by decision'
		]);
	});
});

describe('showTargets', () => {
	it('says what is missing and invents nothing', () => {
		expect(show(stated)).toMatchObject({
			goal: 'mindestens 20\u202f%',
			date: 'nicht festgelegt',
			owner: 'nicht festgelegt',
			nextReport: 'nicht festgelegt',
			rule: 'Erreicht bei: mindestens 20\u202f%. Ohne Termin lässt sich der Weg dorthin nicht bewerten.',
			baseline: 'keine Angabe',
			current: 'keine Angabe',
			status: 'not-assessable',
			statusText: 'nicht bewertbar',
			reason: 'Nicht bewertbar: Es fehlen der aktuelle Wert, der Zieltermin und der Ausgangswert.'
		});
		expect(show(stated, en)?.reason).toBe(
			'Cannot be assessed: The current value, the target date and the baseline are missing.'
		);
	});

	it.each([
		[{}, 'Auf Kurs: 17\u202f% (2025); auf geradem Weg zum Ziel wären es 15\u202f%.'],
		[
			{ current_value: 12 },
			'Nicht auf Kurs: 12\u202f% (2025); auf geradem Weg zum Ziel wären es 15\u202f%.'
		],
		[{ current_value: 20 }, 'Erreicht: 20\u202f% (2025).'],
		[{ current_period: '2031' }, 'Nicht auf Kurs: 17\u202f% (2031); der Termin ist vorbei.'],
		[
			{ current_period: '2020' },
			'Nicht bewertbar: Seit dem Ausgangswert gibt es keinen neueren Wert.'
		],
		[{ target_date: '' }, 'Nicht bewertbar: Es fehlt der Zieltermin.']
	])('gives the reason of a status: %o', (change, reason) => {
		expect(show({ ...full, ...change })?.reason).toBe(reason);
	});

	it('prints the reason for a value that is kept secret', () => {
		const secret = { ...full, current_value: null, current_value_symbol: '.' };
		expect(show(secret)).toMatchObject({
			current: 'unbekannt oder geheim',
			status: 'not-assessable'
		});
	});

	it('says how a commitment is judged, and needs no baseline for it', () => {
		const workshops = { ...stated, unit: 'count', target_value: 2 } as const;
		const yearly = { ...workshops, judged: 'each-year' } as const;
		expect(show(yearly)).toMatchObject({
			goal: 'mindestens 2',
			date: 'jedes Jahr, Ende nicht festgelegt',
			reason: 'Nicht bewertbar: Es fehlt der aktuelle Wert.',
			rule: 'Erreicht bei: mindestens 2. Jedes Jahr zählt für sich; liegt nach seinem Ende weniger vor, ist das Ziel verfehlt.'
		});
		const once = { ...workshops, judged: 'at-date', target_date: '2024' } as const;
		const measured = { current_value: 1, current_period: '2024-06-30' };
		expect(show({ ...once, ...measured })?.reason).toBe(
			'Nicht bewertbar: Der Termin steht noch aus.'
		);
		expect(show({ ...yearly, current_value: 1, current_period: '2025' })?.reason).toBe(
			'Nicht auf Kurs: 1 (2025); das Jahr ist vorbei.'
		);
		expect(show(once, en)?.rule).toBe(
			'Counts as reached: at least 2. It is judged on its date (2024), not before.'
		);
	});

	it('names the direction', () => {
		expect(show({ ...full, direction: 'at-most' }, en)?.goal).toBe('at most 20%');
		expect(show({ ...full, direction: 'exactly' })?.goal).toBe('genau 20\u202f%');
	});
});

describe('summarizeTargets', () => {
	it('counts by status', () => {
		const all = showTargets([stated, full, { ...full, current_value: 20 }], de);
		expect(summarizeTargets(all, de)).toEqual({
			headline: '3 Ziele sind mit einer Zahl belegt',
			summary: 'Davon: 1 erreicht, 1 auf Kurs und 1 nicht bewertbar.'
		});
		expect(summarizeTargets(all.slice(0, 1), de)).toEqual({
			headline: 'Ein Ziel ist mit einer Zahl belegt',
			summary: 'Sein Stand: nicht bewertbar.'
		});
		expect(summarizeTargets([], en)).toEqual({
			headline: 'No target comes with a number',
			summary: ''
		});
	});
});

describe('withoutTarget', () => {
	it('leaves out key figures that have one', () => {
		const tiles = [{ id: 'unemployment-rate' }, { id: 'key-skills-gap' }];
		expect(withoutTarget(tiles, showTargets([stated, full], de))).toEqual([
			{ id: 'key-skills-gap' }
		]);
	});
});

describe('progressOf', () => {
	it('draws only where there is a value to draw', () => {
		expect(hasProgress(stated)).toBe(false);
		expect(hasProgress(full)).toBe(true);
		expect(hasProgress({ ...full, target_value: null })).toBe(false);
	});

	it('puts baseline and current value against the target', () => {
		const { chart, table } = progressOf('full').present([stated, full], de);
		if (chart.kind !== 'bars') throw new Error(chart.kind);
		expect(chart.reference).toEqual({ value: 20, label: 'Ziel: mindestens 20\u202f%' });
		expect(chart.rows.map(({ label }) => label)).toEqual([
			'Ausgangswert, 2020: 10\u202f%',
			'Aktueller Wert, 2025: 17\u202f%'
		]);
		expect(table.rows[1]?.cells).toEqual(['Aktueller Wert', '2025', '17\u202f%']);
	});
});

describe.skipIf(!existsSync('static/data/targets.parquet'))('the dataset', () => {
	it('names only key figures that the overview has', async () => {
		const tiles = await loadTiles(de, {});
		const ids = ['', ...tiles.map(({ id }) => id)];
		for (const row of await run(targetsCube, null)) expect(ids).toContain(row.key_figure);
	}, 60_000);
});
