import { describe, expect, it } from 'vitest';
import type { Dimension } from './dimensions.ts';
import { makeActivity, rows, vocabulary } from './fixture.ts';
import type { ActivityRow } from './row.ts';
import { noDomain, type ActivityFilters } from './slice.ts';
import { makeContext } from './test-context.ts';
import { emptyChoice, spotSentences, whiteSpots } from './white-spots.ts';

type Choice = Partial<ActivityFilters>;
interface Asked {
	axes?: [rows: Dimension, columns: Dimension];
	/** What is left out of the matrix beforehand. */
	filters?: Choice;
	/** What is chosen on its axes. */
	chosen?: Choice;
	locale?: 'de' | 'en';
	own?: readonly ActivityRow[];
}
function say({ axes = ['group', 'theme'], filters, chosen, locale = 'de', own = rows }: Asked) {
	const [row, column] = axes;
	const matrix = { rows: row, columns: column, order: 'vocabulary' } as const;
	const context = makeContext(locale, filters);
	const spots = whiteSpots(own, { ...context, filters: { ...context.filters, matrix } });
	return spotSentences(spots, { ...makeContext(locale).filters, ...chosen }, context);
}
const texts = (asked: Asked) => say(asked).spots.map(({ text }) => text);

describe('white spots in words', () => {
	it('are one sentence per row', () => {
		const { count, spots, left } = say({});
		expect([count, left]).toEqual([8, 0]);
		expect(spots.map(({ text }) => text)).toEqual([
			'Als Zielgruppe nennt die Liste Schülerinnen und Schüler in den Themen „Migration“ und „Digitales“ nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.',
			'Als Zielgruppe nennt die Liste Leistungsberechtigte SGB II im Thema „Digitales“ nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.',
			'Als Zielgruppe nennt die Liste Geflüchtete in den Themen „Berufe“ und „Digitales“ nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.',
			'Als Zielgruppe nennt die Liste Betriebe in den Themen „Berufe“, „Migration“ und „Digitales“ nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.'
		]);
	});

	it('name a target group as it stands inside a sentence', () => {
		const youth: ActivityRow = {
			kind: 'group',
			id: 'sgb8',
			name_de: 'Junge Menschen SGB VIII',
			name_en: 'Young people under SGB VIII',
			short_de: 'SGB VIII',
			short_en: 'SGB VIII',
			in_sentence_de: 'junge Menschen SGB VIII',
			in_sentence_en: 'young people under SGB VIII',
			family: 'benefit'
		};
		const own = [youth, ...rows];
		expect(texts({ own, chosen: { group: ['sgb8'], theme: ['berufe'] } })).toEqual([
			'Als Zielgruppe nennt die Liste junge Menschen SGB VIII im Thema „Berufe“ nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.'
		]);
		expect(
			texts({ own, chosen: { group: ['schueler', 'sgb8'], theme: ['digitales'] }, locale: 'en' })
		).toEqual([
			'The list does not name young people under SGB VIII as a target group in the theme “Digital”, not through a general offer either; there may still be help.',
			'The list does not name pupils as a target group in the theme “Digital”, not through a general offer either; there may still be help.'
		]);
		expect(
			texts({ own, axes: ['theme', 'group'], chosen: { group: ['sgb8'], theme: ['berufe'] } })
		).toEqual([
			'Im Thema „Berufe“ nennt die Liste junge Menschen SGB VIII nicht als Zielgruppe, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.'
		]);
	});

	it('hold for any two dimensions', () => {
		expect(texts({ axes: ['domain', 'theme'] })).toEqual([
			'Zum Rechtskreis SGB II nennt die Liste im Thema „Digitales“ keinen Eintrag.',
			'Zum Rechtskreis AufenthG nennt die Liste in den Themen „Berufe“ und „Digitales“ keinen Eintrag.'
		]);
		expect(texts({ axes: ['domain', 'theme'], filters: { domain: [noDomain] } })).toEqual([
			'Ohne genannten Rechtskreis nennt die Liste im Thema „Digitales“ keinen Eintrag.'
		]);
		expect(texts({ axes: ['group', 'lead'] })[0]).toMatch(
			/^Als Zielgruppe nennt die Liste .+ in Einträgen mit .+ in der Federführung nicht; Hilfe kann es trotzdem geben\.$/
		);
		expect(texts({ axes: ['lead', 'status'], locale: 'en' })).toEqual([
			'Led by Amt für Schulen the list names no entry with the status “planned”.',
			'Led by Jobcenter the list names no entry with the status “recurring”.'
		]);
	});

	it('follow what is chosen on the axes, and count what is left out', () => {
		expect(say({ chosen: { group: ['gefluechtete'] } })).toMatchObject({
			count: 2,
			left: 6,
			spots: [{ id: 'gefluechtete' }]
		});
		expect(texts({ chosen: { group: ['gefluechtete', 'betriebe'], theme: ['berufe'] } })).toEqual([
			'Als Zielgruppe nennt die Liste Geflüchtete im Thema „Berufe“ nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.',
			'Als Zielgruppe nennt die Liste Betriebe im Thema „Berufe“ nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.'
		]);
		expect(say({ chosen: { group: ['sgb2'], theme: ['berufe'] } })).toEqual({
			count: 0,
			left: 8,
			spots: []
		});
		// Chosen, but on no axis: the matrix has left it out already.
		expect(say({ chosen: { lead: ['amt'] } })).toMatchObject({ count: 8, left: 0 });
	});
});

describe('a row with many white spots', () => {
	const group = (id: string): ActivityRow => ({
		kind: 'group',
		id,
		name_de: `Gruppe ${id}`,
		name_en: `Group ${id}`,
		short_de: id,
		short_en: id,
		family: 'work'
	});
	const own = [...rows, group('a'), group('b')];

	it('is a lead and a list, with "no entry" in the lead', () => {
		const [first, second] = say({ axes: ['theme', 'group'], own }).spots;
		expect(first).toEqual({
			id: 'berufe',
			text: 'Im Thema „Berufe“ nennt die Liste Geflüchtete; Betriebe; Gruppe a; Gruppe b nicht als Zielgruppe, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.',
			names: []
		});
		expect(second?.names).toEqual([]);
		const last = say({ axes: ['theme', 'group'], own }).spots[2];
		expect(last?.text).toBe(
			'Im Thema „Digitales“ nennt die Liste 6 Gruppen nicht als Zielgruppe, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben:'
		);
		expect(last?.names).toEqual([
			'Schülerinnen und Schüler',
			'Leistungsberechtigte SGB II',
			'Geflüchtete',
			'Betriebe',
			'Gruppe a',
			'Gruppe b'
		]);
	});

	it('says under a filter and in English what it is about', () => {
		const filters = { lead: ['amt'] };
		expect(texts({ axes: ['theme', 'group'], own, filters })[0]).toBe(
			'Im Thema „Berufe“ nennt die Liste in dieser Auswahl 5 Gruppen nicht als Zielgruppe, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben:'
		);
		expect(texts({ axes: ['domain', 'group'], own, locale: 'en' })[1]).toBe(
			'In the legal domain AufenthG the list does not name pupils; companies; Group a; Group b as target groups; there may still be help.'
		);
		expect(texts({ axes: ['theme', 'group'], own, locale: 'en' })[2]).toBe(
			'In the theme “Digital” the list does not name 6 groups as target groups, not through a general offer either; there may still be help:'
		);
	});
});

describe('emptyChoice', () => {
	const said = (change: Choice, own: readonly ActivityRow[] = rows) =>
		emptyChoice(own, makeContext('de', change)).map(({ text }) => text);

	it('says the white spot that two chosen values meet in', () => {
		expect(said({ group: ['betriebe'], theme: ['migration'] })).toEqual([
			'Als Zielgruppe nennt die Liste Betriebe im Thema „Migration“ nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.'
		]);
		expect(said({ theme: ['migration'], status: ['planned'] })).toEqual([
			'Im Thema „Migration“ nennt die Liste mit dem Status „geplant“ keinen Eintrag.'
		]);
	});

	it('says that more was chosen', () => {
		expect(said({ group: ['sgb2'], theme: ['migration'], status: ['planned'] })).toEqual([
			'Als Zielgruppe nennt die Liste in dieser Auswahl Leistungsberechtigte SGB II im Thema „Migration“ nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.'
		]);
	});

	it('is silent where something fits, or words or one value alone find nothing', () => {
		expect(said({ group: ['sgb2'], theme: ['migration'] })).toEqual([]);
		expect(said({ q: 'mars' })).toEqual([]);
		expect(said({ theme: ['digitales'] })).toEqual([]);
		expect(said({}, vocabulary)).toEqual([]);
		expect(said({ group: ['sgb2'] }, [makeActivity('x', {}), ...vocabulary])).toEqual([]);
	});
});
