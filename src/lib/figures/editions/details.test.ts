import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { readCatalogue } from '../activities/catalogue.ts';
import type { ActivityRow } from '../activities/row.ts';
import { makeActivity, makeEdition, vocabulary } from '../activities/fixture.ts';
import { readComparison } from './comparison.ts';
import { groupChanges } from './details.ts';

type Given = Partial<Extract<ActivityRow, { kind: 'activity' }>>;
const words = [makeEdition(1), ...vocabulary];

function told(before: Given | null, after: Given | null, locale: Locale = 'de') {
	const rows = [before, after].flatMap((given, index) =>
		given ? [makeActivity('kurs', { ...given, edition: index === 0 ? 1 : county.edition })] : []
	);
	const catalogue = readCatalogue([...words, ...rows], locale);
	const comparison = readComparison(catalogue, { earlier: 1, later: county.edition });
	return groupChanges(comparison?.changes ?? [], catalogue, locale).map(({ kind, activities }) => [
		kind,
		...activities.flatMap(({ details }) =>
			details.map(({ label, texts }) => `${label}: ${texts.join(', ')}`)
		)
	]);
}

describe('groupChanges', () => {
	it('says where an activity stood that is gone, and where a new one stands', () => {
		expect(told({ lead: 'amt' }, null)).toEqual([
			['removed', 'theme: Berufe', 'lead: Amt für Schulen']
		]);
		expect(told(null, { theme: 'migration' }, 'en')).toEqual([
			['added', 'theme: Migration', 'lead: Jobcenter']
		]);
	});

	it('says what was and what is, in the words of the page', () => {
		const yearly = { status: 'recurring', interval_months: 12 } as const;
		const open = {
			status: 'recurring',
			note_de: 'Turnus offen',
			note_en: 'Interval open'
		} as const;
		expect(told(yearly, open)).toEqual([
			['interval', 'before: wiederkehrend, jährlich', 'after: wiederkehrend, Turnus offen']
		]);
		expect(told(yearly, open, 'en')).toEqual([
			['interval', 'before: recurring, yearly', 'after: recurring, interval open']
		]);
		expect(told({ lead: 'kjc', theme: 'berufe' }, { lead: 'amt', theme: 'digitales' })).toEqual([
			['theme', 'before: Berufe', 'after: Digitales'],
			['lead', 'before: Jobcenter', 'after: Amt für Schulen']
		]);
		expect(told({ name_de: 'Kurs' }, { name_de: 'Abendschule' })).toEqual([
			['renamed', 'before: Kurs', 'after: Abendschule']
		]);
	});

	it('names what a list has lost and gained', () => {
		expect(told({ partners: ['vhs', 'amt'] }, { partners: ['amt'] })).toEqual([
			['partners', 'lost: Volkshochschule']
		]);
		expect(told({ groups: ['sgb2'] }, { groups: ['betriebe'] }, 'en')).toEqual([
			['groups', 'lost: Recipients SGB II', 'gained: Companies']
		]);
		expect(told({}, { implied: ['SGB II'] })).toEqual([['inferred', 'gained: SGB II']]);
	});
});
