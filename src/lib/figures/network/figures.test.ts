import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { makeContext } from '../activities/test-context.ts';
import type { NetworkRow } from './cube.ts';
import { makeJoint, rows, vocabulary } from './fixture.ts';
import { networkJoint } from './joint.ts';
import { networkLeads, networkPartners } from './roles.ts';

type Given = { own?: readonly NetworkRow[]; locale?: Locale; theme?: string };
const context = ({ locale = 'de', theme }: Given) =>
	makeContext(locale, theme ? { theme: [theme] } : {});
const leads = (given: Given = {}) => networkLeads.present(given.own ?? rows, context(given));
const partners = (given: Given = {}) => networkPartners.present(given.own ?? rows, context(given));
const joint = (given: Given = {}) => networkJoint.present(given.own ?? rows, context(given));
const with_ = (...activities: NetworkRow[]) => [...activities, ...vocabulary];

describe('ranking by lead', () => {
	it('names who leads the most', () => {
		const { headline, summary, subtitle } = leads();
		expect(headline).toBe('Jobcenter ist am häufigsten federführend: bei 3 von 4 Aktivitäten');
		expect(summary).toBe('Federführend sind 2 Stellen. 1 davon führt eine einzige Aktivität.');
		expect(subtitle).toBe(
			`Zahl der Aktivitäten, die eine Stelle federführend verantwortet. ${county.name.de}, Stand 29.04.2024`
		);
	});

	it('finds words for one lead, even counts and none', () => {
		const one = leads({ theme: 'migration', locale: 'en' });
		expect(one.headline).toBe('Jobcenter leads most often: in 1 of 1 activity');
		expect(one.subtitle).toContain('theme “Migration”');
		expect(leads({ own: with_(makeJoint('a', 'kjc'), makeJoint('b', 'amt')) }).headline).toBe(
			'2 Aktivitäten verteilen sich auf 2 Federführungen'
		);
		expect(leads({ own: vocabulary }).headline).toBe(
			'Zu dieser Auswahl nennt die Liste keinen Eintrag; Hilfe kann es trotzdem geben'
		);
	});
});

describe('ranking by partner', () => {
	it('ranks bodies, marks kinds of bodies and says where the lead is alone', () => {
		const { headline, summary, chart, table } = partners();
		expect(headline).toBe('Handelskammer (IHK) ist am häufigsten Partner: bei 2 von 4 Aktivitäten');
		expect(summary).toBe(
			'Als Partner wirken 3 Stellen mit. 2 davon sind bei je einer einzigen Aktivität dabei. Dazu kommt 1 Sammelbegriff. Bei 1 von 4 Aktivitäten nennt die Liste nur die Federführung.'
		);
		expect(table.rows[1]?.cells).toEqual(['Schulen', 'Schulen (Sammelbegriff)', '2']);
		expect(chart.kind === 'bars' && chart.rows[1]).toMatchObject({
			role: 'context',
			label: 'Schulen: 2 Aktivitäten (Sammelbegriff)'
		});
	});

	it('says so when only kinds of bodies, or nobody, takes part', () => {
		const generic = partners({ own: with_(makeJoint('a', 'kjc', ['schulen'])), locale: 'en' });
		expect(generic.headline).toBe('No entry of this selection names a particular body as partner');
		expect(generic.summary).toBe('1 collective term comes on top.');
		expect(partners({ own: with_(makeJoint('a', 'kjc', ['kjc'])) }).summary).toBe(
			'Bei 1 von 1 Aktivität nennt die Liste nur die Federführung.'
		);
	});

	it('shows the first rows of a long ranking and keeps all in the table', () => {
		const many = Array.from({ length: 20 }, (_, index): NetworkRow => {
			const id = `b${index}`;
			const rest = { name_en: '', body_kind: 'provider' as const, is_generic: 0, aliases: [] };
			return { kind: 'organisation', id, name_de: id, ...rest };
		});
		const ids = many.flatMap((row) => (row.kind === 'organisation' ? [row.id] : []));
		const own = [
			...with_(makeJoint('a', 'kjc', ids), makeJoint('b', 'kjc', ids.slice(0, 5))),
			...many
		];
		const { chart, table, notes } = partners({ own });
		expect(chart.kind === 'bars' && chart.rows).toHaveLength(5);
		expect(table.rows).toHaveLength(20);
		expect(notes[0]).toBe('Das Bild zeigt die ersten 5 von 20; in der Tabelle stehen alle.');
	});
});

describe('matrix of joint activities', () => {
	it('names the pair that meets most often, and who meets the most others', () => {
		const { headline, summary } = joint();
		expect(headline).toBe(
			'Handelskammer (IHK) und Jobcenter treffen sich am häufigsten: in 2 von 4 Aktivitäten'
		);
		expect(summary).toBe(
			'In 3 von 4 Aktivitäten kommen mindestens zwei Stellen zusammen. Am weitesten vernetzt: Jobcenter, mit 3 Stellen.'
		);
		expect(joint({ locale: 'en' }).summary).toBe(
			'At least two bodies come together in 3 of 4 activities. Most widely connected: Jobcenter, with 3 bodies.'
		);
	});

	it('finds words for several pairs, one theme and none', () => {
		const pairs = (...lists: [string, string][]) =>
			with_(...lists.map(([a, b]) => makeJoint(a + b, a, [b])));
		expect(joint({ own: pairs(['kjc', 'amt'], ['vhs', 'ihk']) }).headline).toBe(
			'Amt für Schulen und Jobcenter sowie Handelskammer (IHK) und Volkshochschule treffen sich am häufigsten: in je 1 von 2 Aktivitäten'
		);
		expect(joint({ own: pairs(['kjc', 'amt'], ['vhs', 'ihk'], ['kjc', 'vhs']) }).headline).toBe(
			'3 Paare von Stellen haben je 1 Aktivität gemeinsam, kein Paar hat mehr'
		);
		expect(joint({ own: with_(makeJoint('a', 'kjc', ['schulen'])) }).headline).toBe(
			'Keine zwei Stellen sind in derselben Aktivität'
		);
		expect(joint({ own: vocabulary }).summary).toBe('Nehmen Sie einen Teil der Auswahl zurück.');
	});

	it('leaves the diagonal empty and marks pairs that do not meet', () => {
		const { chart, table, notes } = joint();
		expect(notes[0]).toBe('Abkürzungen: KJC = Jobcenter; VHS = Volkshochschule.');
		if (chart.kind !== 'matrix') throw new Error('wrong chart');
		expect(chart.cells).toHaveLength(12);
		expect(chart.cells.find(({ id }) => id === 'kjc/ihk')).toMatchObject({ level: 1, text: '2' });
		expect(chart.cells.find(({ id }) => id === 'vhs/ihk')).toMatchObject({
			level: null,
			label: 'Volkshochschule und Handelskammer (IHK): keine gemeinsame Aktivität'
		});
		expect(table.rows[0]?.cells).toEqual(['Jobcenter (KJC)', '–', '2', '1', '1']);
	});
});
