import { describe, expect, it } from 'vitest';
import type { Activity } from '../activities/catalogue.ts';
import { activitiesWith, compareEditions, substanceKinds } from './compare.ts';
import { compareNames } from './same-name.ts';

const fair: Activity = {
	id: 'messe',
	edition: 1,
	name: 'Ausbildungsmesse 2024',
	description: '',
	theme: 'berufe',
	status: 'recurring',
	interval: 12,
	statusNote: '',
	lead: 'kjc',
	partners: ['ihk', 'vhs'],
	groups: ['schueler'],
	open: [],
	printed: { group: '', name: '' },
	conditions: '',
	explicit: ['SGB II'],
	report: null,
	implied: ['AufenthG']
};
const course: Activity = { ...fair, id: 'kurs', name: 'Kurs' };
const told = (change: Partial<Activity>) =>
	compareEditions([fair, course], [{ ...fair, edition: 2, ...change }, course]).map(
		({ kind, id, lost, gained }) => [kind, id, lost.join(), gained.join()].join(' ').trim()
	);

describe('compareEditions', () => {
	it('finds nothing where only the number of the edition differs', () => {
		expect(told({})).toEqual([]);
		expect(compareEditions([], [])).toEqual([]);
	});

	it('tells what is gone and what is new', () => {
		const changes = compareEditions([fair], [course]);
		expect(changes.map(({ kind, id }) => [kind, id])).toEqual([
			['removed', 'messe'],
			['added', 'kurs']
		]);
		expect(changes.map(({ before, after }) => [before?.id, after?.id])).toEqual([
			['messe', undefined],
			[undefined, 'kurs']
		]);
	});

	it('tells another theme, lead, status and interval', () => {
		expect(told({ theme: 'migration' })).toEqual(['theme messe']);
		expect(told({ lead: 'ba' })).toEqual(['lead messe']);
		expect(told({ status: 'running', interval: null })).toEqual(['status messe']);
		expect(told({ interval: 24 })).toEqual(['interval messe']);
		expect(told({ interval: null, statusNote: 'ohne Angabe' })).toEqual(['interval messe']);
		expect(told({ statusNote: 'ab Herbst' })).toEqual(['status messe']);
	});

	it('tells which partners, target groups and legal domains are gone and new', () => {
		expect(told({ partners: ['ba', 'ihk'] })).toEqual(['partners messe vhs ba']);
		expect(told({ partners: ['vhs', 'ihk'] })).toEqual([]);
		expect(told({ groups: ['schueler', 'sgb2'] })).toEqual(['groups messe  sgb2']);
		expect(told({ explicit: [] })).toEqual(['domains messe SGB II']);
	});

	it('keeps legal domains that we infer apart, and tells a domain named by now once', () => {
		expect(told({ implied: [] })).toEqual(['inferred messe AufenthG']);
		expect(told({ implied: [], explicit: ['SGB II', 'AufenthG'] })).toEqual([
			'domains messe  AufenthG'
		]);
	});

	it('keeps another spelling apart from another name', () => {
		expect(told({ name: 'Ausbildungs-Messe 2025' })).toEqual(['wording messe']);
		expect(told({ name: 'Berufemesse 2024' })).toEqual(['renamed messe']);
	});

	it('tells several changes of one activity by kind, and counts the activity once', () => {
		const changes = compareEditions([fair], [{ ...fair, lead: 'ba', theme: 'x', implied: [] }]);
		expect(changes.map(({ kind }) => kind)).toEqual(['theme', 'lead', 'inferred']);
		expect(activitiesWith(changes, substanceKinds)).toBe(1);
		expect(activitiesWith(changes, ['wording'])).toBe(0);
	});
});

describe('compareNames', () => {
	it('takes signs, case, umlauts, blanks and the year as spelling', () => {
		expect(compareNames('Kurs', 'Kurs')).toBe('same');
		expect(compareNames('Tisch und Teller - Café', 'Tisch & Teller – CAFE')).toBe('wording');
		expect(compareNames('SGBII-Coach', 'SGB II Coach')).toBe('wording');
		expect(compareNames('Praktikum 2024', 'Praktikum 2025')).toBe('wording');
	});

	it('takes a missing letter in a long word as spelling, in a short one as another word', () => {
		expect(compareNames('Arbeitsmarkstrategie', 'Arbeitsmarktstrategie')).toBe('wording');
		expect(compareNames('Komunales Jobcenter', 'Kommunales Jobcenter')).toBe('wording');
		expect(compareNames('Fortbildung intern', 'Fortbildung extern')).toBe('renamed');
		expect(compareNames('Kurs A', 'Kurs B')).toBe('renamed');
		expect(compareNames('Teil 1', 'Teil 2')).toBe('renamed');
		expect(compareNames('Jobbörse', 'Digitale Jobbörse')).toBe('renamed');
	});
});
