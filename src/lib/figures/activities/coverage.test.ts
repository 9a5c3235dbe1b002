import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { makeActivity, rows, widened } from './fixture.ts';
import { noFilters, type ActivityFilters } from './slice.ts';
import { makeContext } from './test-context.ts';

const show = (change: Partial<ActivityFilters> = {}, own = rows, locale: 'de' | 'en' = 'de') =>
	coverage.present(own, makeContext(locale, change));

describe('coverage', () => {
	it('says how many pairs the list names, and that there may be help in the others', () => {
		const { headline, summary } = show();
		expect(headline).toBe(
			'Die Liste nennt 4 von 12 Paaren aus Zielgruppe und Thema; die übrigen nennt sie nicht, Hilfe kann es trotzdem geben'
		);
		expect(summary).toBe(
			'8 von 12 Paaren sind in der Liste nicht genannt; Hilfe kann es trotzdem geben. ' +
				'In den meisten Themen genannt: Leistungsberechtigte SGB II (2 von 3). ' +
				'Nur in einem Thema genannt: Schülerinnen und Schüler; Geflüchtete. ' +
				'In der Liste in keinem Thema genannt: Betriebe; Hilfe kann es trotzdem geben.'
		);
	});

	it('says the same in English', () => {
		const { headline, summary } = show({}, rows, 'en');
		expect(headline).toBe(
			'The list names 4 of 12 pairs of target group and theme; it does not name the rest, there may still be help'
		);
		expect(summary).toContain('8 of 12 pairs are not named in the list; there may still be help.');
		expect(summary).toContain('Named in no theme of the list: Companies; there may still be help.');
	});

	it('shows general offers and pairs that do not apply apart from what is not named', () => {
		const { headline, summary, chart, table, data } = show({}, widened);
		if (chart.kind !== 'matrix') throw new Error('no matrix');
		expect(headline).toBe(
			'Die Liste nennt 4 von 14 Paaren aus Zielgruppe und Thema, 2 weitere stehen über allgemeine Angebote offen; die übrigen nennt sie nicht, Hilfe kann es trotzdem geben'
		);
		expect(summary).toContain('8 von 14 Paaren sind in der Liste nicht genannt');
		expect(summary).toContain(
			'Nicht mitgezählt sind Paare, die nicht zutreffen (1, unsere Annahme).'
		);
		const cell = (id: string) => chart.cells.find((own) => own.id === id);
		expect(cell('ukraine/berufe')).toMatchObject({ text: '(1)', level: null, edge: 'open' });
		expect(cell('ukraine/berufe')?.label).toBe('Aus der Ukraine, Berufe: 1 auch offen');
		expect(cell('sgb2/migration')).toMatchObject({ text: '1' });
		expect(cell('ukraine/digitales')).toMatchObject({ text: 'trifft nicht zu', edge: 'none' });
		expect(table.rows.find(({ id }) => id === 'ukraine')?.cells).toEqual([
			'Aus der Ukraine',
			'(1)',
			'(1)',
			'trifft nicht zu'
		]);
		const own = data.rows.filter(({ id }) => id.startsWith('ukraine/'));
		expect(own.map(({ terms, cells }) => [terms.reach?.name, cells.activities?.value])).toEqual([
			['auch offen', 1],
			['auch offen', 1],
			['trifft nicht zu', 'not-meaningful']
		]);
	});

	it('prints both counts where a group is named and general offers are open to it', () => {
		const own = [makeActivity('ua', { groups: ['ukraine'] }), ...widened];
		const { chart, data } = show({ group: ['ukraine'], theme: ['berufe'] }, own);
		if (chart.kind !== 'matrix') throw new Error('no matrix');
		expect(chart.cells).toMatchObject([{ value: 1, text: '1 (1)', level: 1 }]);
		expect(show({ group: ['ukraine'], theme: ['berufe'] }, own).headline).toBe(
			'Für Aus der Ukraine im Thema „Berufe“: 1 genannt, 1 auch offen'
		);
		expect(data.rows.map(({ id }) => id)).toEqual(['ukraine/berufe', 'ukraine/berufe/open']);
	});

	it('counts an activity for each of its target groups', () => {
		const { chart, table } = show();
		if (chart.kind !== 'matrix') throw new Error('no matrix');
		const cell = (id: string) => chart.cells.find((own) => own.id === id);
		expect(cell('sgb2/berufe')).toMatchObject({ value: 2, text: '2', level: 1 });
		expect(cell('sgb2/berufe')?.label).toBe('Leistungsberechtigte SGB II, Berufe: 2 genannt');
		expect(cell('gefluechtete/migration')).toMatchObject({ value: 2, level: 1 });
		expect(cell('sgb2/migration')?.label).toBe('Leistungsberechtigte SGB II, Migration: 1 genannt');
		expect(cell('betriebe/berufe')).toMatchObject({ value: 0, level: null, text: 'nicht genannt' });
		expect(cell('betriebe/berufe')?.label).toBe('Betriebe, Berufe: in der Liste nicht genannt');
		expect(table.rows.find(({ id }) => id === 'sgb2')?.cells).toEqual([
			'Leistungsberechtigte SGB II',
			'2',
			'1',
			'nicht genannt'
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
			'Im Thema „Migration“ nennt die Liste 2 von 4 passenden Zielgruppen; die übrigen nennt sie nicht, Hilfe kann es trotzdem geben'
		);
		expect(show({ group: ['sgb2'] }).headline).toBe(
			'Für Leistungsberechtigte SGB II nennt die Liste Aktivitäten in 2 von 3 Themen; die übrigen nennt sie nicht, Hilfe kann es trotzdem geben'
		);
		expect(show({ group: ['sgb2'], status: ['planned'] }).headline).toBe(
			'Für Leistungsberechtigte SGB II nennt die Liste Aktivitäten in 1 von 3 Themen (in dieser Auswahl); die übrigen nennt sie nicht, Hilfe kann es trotzdem geben'
		);
		expect(show({ group: ['sgb2'], theme: ['berufe'] }).headline).toBe(
			'Für Leistungsberechtigte SGB II im Thema „Berufe“: 2 genannt'
		);
	});

	it('says so in English with names as they stand in a sentence', () => {
		const say = (change: Partial<ActivityFilters>) => show(change, rows, 'en').headline;
		expect(say({ group: ['sgb2'], theme: ['berufe'] })).toBe(
			'For recipients SGB II in the theme “Occupations”: 2 named'
		);
		expect(say({ group: ['schueler'] })).toBe(
			'For pupils the list names activities in 1 of 3 themes; it does not name the rest, there may still be help'
		);
	});

	it('says so when nothing fits', () => {
		const none = show({ q: 'mars' });
		expect(none.headline).toBe(
			'Zu dieser Auswahl nennt die Liste keinen Eintrag; Hilfe kann es trotzdem geben'
		);
		expect(none.subtitle).toContain('Auswahl: 0 von 5 Aktivitäten');
	});

	it('says what named, also open and not named mean', () => {
		expect(show().notes.join(' ')).toContain(
			'Nicht genannt heißt nur: Als Zielgruppe steht sie nicht da. Hilfe kann es trotzdem geben.'
		);
		expect(show({}, rows, 'en').notes.join(' ')).toContain(
			'Not named only means: it does not stand there as a target group. There may still be help.'
		);
	});

	it('says that reach is not collected', () => {
		expect(show().notes.join(' ')).toContain('Reichweite: nicht erhoben');
		expect(show({}, rows, 'en').notes.join(' ')).toContain('Reach: not collected');
	});

	it('speaks of help only where target groups meet themes', () => {
		const of = (rowsOf: 'lead' | 'status' | 'group', columns: 'theme' | 'lead', own = rows) =>
			coverage.present(own, {
				...makeContext('de'),
				filters: { ...noFilters, matrix: { rows: rowsOf, columns, order: 'vocabulary' } }
			});
		expect(of('lead', 'theme').headline).toBe(
			'Die Liste nennt 4 von 6 Kombinationen aus Federführung und Thema'
		);
		for (const [a, b] of [
			['lead', 'theme'],
			['status', 'theme'],
			['status', 'lead']
		] as const)
			expect(Object.values(of(a, b)).join(' '), `${a} ${b}`).not.toMatch(/Hilfe/);
		const groups = of('group', 'lead', widened);
		expect(groups.headline).toBe(
			'Die Liste nennt 5 von 10 Kombinationen aus Zielgruppe und Federführung, 2 weitere stehen über allgemeine Angebote offen'
		);
		expect(groups.summary).toContain(
			'In der Liste nicht genannt: Betriebe; Hilfe kann es trotzdem geben.'
		);
	});

	it('counts what is also open in a single pair of a group and an office', () => {
		const filters = {
			...{ ...noFilters, group: ['ukraine'], lead: ['amt'] },
			matrix: { rows: 'group', columns: 'lead', order: 'vocabulary' }
		} as const;
		expect(coverage.present(widened, { ...makeContext('de'), filters }).headline).toBe(
			'Aus der Ukraine, Amt für Schulen: 1 auch offen'
		);
	});
});
