import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { makeActivity, rows, vocabulary } from './fixture.ts';
import type { ActivityFilters } from './slice.ts';
import { makeContext } from './test-context.ts';

const show = (change: Partial<ActivityFilters> = {}, own = rows, locale: 'de' | 'en' = 'de') =>
	coverage.present(own, makeContext(locale, change));

describe('coverage', () => {
	it('names the theme that addresses the fewest target groups', () => {
		const { headline, summary } = show();
		expect(headline).toBe('Das Thema „Digitales“ spricht keine der 4 Zielgruppen an');
		expect(summary).toBe(
			'In 8 von 12 Kombinationen aus Zielgruppe und Thema gibt es keine Aktivität. ' +
				'In den meisten Themen kommen vor: Leistungsberechtigte SGB II (2 von 3). ' +
				'Nur in einem Thema kommen vor: Schülerinnen und Schüler; Geflüchtete. ' +
				'Ohne Aktivität: Betriebe.'
		);
	});

	it('says the same in English', () => {
		const { headline, summary } = show({}, rows, 'en');
		expect(headline).toBe('The theme “Digital” addresses none of the 4 target groups');
		expect(summary).toContain('8 of 12 pairs of target group and theme have no activity.');
		expect(summary).toContain('Without any activity: Companies.');
	});

	it('counts an activity for each of its target groups', () => {
		const { chart, table } = show();
		if (chart.kind !== 'matrix') throw new Error('no matrix');
		const cell = (id: string) => chart.cells.find((own) => own.id === id);
		expect(cell('sgb2/berufe')).toMatchObject({ value: 2, text: '2', level: 1 });
		expect(cell('sgb2/berufe')?.label).toBe('Leistungsberechtigte SGB II, Berufe: 2 Aktivitäten');
		expect(cell('gefluechtete/migration')).toMatchObject({ value: 2, level: 1 });
		expect(cell('sgb2/migration')?.label).toBe(
			'Leistungsberechtigte SGB II, Migration: 1 Aktivität'
		);
		expect(cell('betriebe/berufe')).toMatchObject({ value: 0, level: null, text: '0' });
		expect(cell('betriebe/berufe')?.label).toBe('Betriebe, Berufe: keine Aktivität');
		expect(table.rows.find(({ id }) => id === 'sgb2')?.cells).toEqual([
			'Leistungsberechtigte SGB II',
			'2',
			'1',
			'0'
		]);
	});

	it('keeps groups without an activity in sight, and shows only chosen ones when some are chosen', () => {
		const all = show().chart;
		const some = show({ group: ['gefluechtete'], theme: ['migration'] }).chart;
		if (all.kind !== 'matrix' || some.kind !== 'matrix') throw new Error('no matrix');
		expect(all.rows.map(({ id }) => id)).toEqual(['schueler', 'sgb2', 'gefluechtete', 'betriebe']);
		expect([some.rows.length, some.columns.length]).toEqual([1, 1]);
	});

	it('finds other words when one theme, one group or one cell is left', () => {
		expect(show({ theme: ['migration'] }).headline).toBe(
			'Im Thema „Migration“ gibt es für 2 von 4 Zielgruppen keine Aktivität'
		);
		expect(show({ group: ['sgb2'] }).headline).toBe(
			'Für Leistungsberechtigte SGB II gibt es in 1 von 3 Themen keine Aktivität'
		);
		expect(show({ group: ['sgb2'], status: ['planned'] }).headline).toBe(
			'Für Leistungsberechtigte SGB II gibt es in 2 von 3 Themen keine Aktivität der Auswahl'
		);
		expect(show({ group: ['sgb2'], theme: ['berufe'] }).headline).toBe(
			'Für Leistungsberechtigte SGB II gibt es im Thema „Berufe“ 2 Aktivitäten'
		);
	});

	it('says so in English with names as they stand in a sentence', () => {
		const say = (change: Partial<ActivityFilters>) => show(change, rows, 'en').headline;
		expect(say({ group: ['sgb2'], theme: ['berufe'] })).toBe(
			'The theme “Occupations” has 2 activities for recipients SGB II'
		);
		expect(say({ group: ['schueler'] })).toBe('For pupils there is no activity in 2 of 3 themes');
	});

	it('names several themes that are equally narrow', () => {
		expect(show({ lead: ['amt'] }).headline).toBe(
			'In dieser Auswahl spricht das Thema „Digitales“ keine der 4 Zielgruppen an'
		);
		expect(show({ status: ['planned'] }).headline).toBe(
			'In dieser Auswahl sprechen die Themen „Migration“ und „Digitales“ keine der 4 Zielgruppen an'
		);
	});

	it('counts the target groups of the narrowest theme', () => {
		const broad = makeActivity('neu', { theme: 'digitales', groups: ['betriebe'] });
		expect(show({}, [broad, ...rows]).headline).toBe(
			'Das Thema „Digitales“ spricht die wenigsten Zielgruppen an: 1 von 4'
		);
		expect(show({ theme: ['berufe', 'digitales'] }, [broad, ...rows], 'en').headline).toBe(
			'In this selection the theme “Digital” addresses the fewest target groups: 1 of 4'
		);
	});

	it('says so when nothing fits, and when nothing is missing', () => {
		const none = show({ q: 'mars' });
		expect(none.headline).toBe('Zu dieser Auswahl gibt es keine Aktivität');
		expect(none.subtitle).toContain('Auswahl: 0 von 5 Aktivitäten');
		const groups = ['schueler', 'sgb2', 'gefluechtete', 'betriebe'];
		const full = ['berufe', 'migration', 'digitales'].map((theme) =>
			makeActivity(theme, { theme, groups })
		);
		expect(show({}, [...full, ...vocabulary]).headline).toBe(
			'Jedes Thema hat eine Aktivität für jede Zielgruppe'
		);
	});

	it('counts white spots when all themes are equally narrow', () => {
		const even = ['berufe', 'migration', 'digitales'].map((theme) =>
			makeActivity(theme, { theme, groups: ['sgb2'] })
		);
		expect(show({}, [...even, ...vocabulary]).headline).toBe(
			'In 9 von 12 Kombinationen aus Zielgruppe und Thema gibt es keine Aktivität'
		);
	});

	it('says that a broad target group may hold a narrow one', () => {
		expect(show().notes.join(' ')).toContain(
			'kann auch eine engere erreichen (Geflüchtete aus der Ukraine)'
		);
		expect(show({}, rows, 'en').notes.join(' ')).toContain(
			'may also reach a narrower one (refugees from Ukraine)'
		);
	});

	it('says that reach is not recorded', () => {
		expect(show().notes.join(' ')).toContain('Reichweite: nicht erhoben');
		expect(show({}, rows, 'en').notes.join(' ')).toContain('Reach: not recorded');
	});
});
