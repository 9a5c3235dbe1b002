import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDatasets } from '../read.ts';
import { rowsOf } from './observations.ts';

const { datasets } = readDatasets(join(import.meta.dirname, '..', '..', '..', 'data'));
const rows = (id: string) => rowsOf(datasets, id);
const conditionsOf = new Map(
	rows('activity-descriptions').map((row) => [row.activity, String(row.conditions_de ?? '')])
);
const groupsOf = (activity: unknown) =>
	rows('activity-target-groups')
		.filter((row) => row.activity === activity)
		.map((row) => String(row.target_group));

describe('whoever an entry leaves out is told by its conditions', () => {
	it('by the law its target group receives benefits under', () => {
		const laws = { sgb2: 'SGB II', sgb8: 'SGB VIII', sgb9: 'SGB IX', sgb12: 'SGB XII' };
		const links = rows('activity-target-groups').flatMap(({ activity, target_group }) =>
			Object.entries(laws).flatMap(([group, law]) =>
				group === target_group ? [[String(activity), law] as const] : []
			)
		);
		expect(links.length).toBeGreaterThan(50);
		const silent = links.filter(
			([activity, law]) => !conditionsOf.get(activity)?.includes(`(${law}`)
		);
		expect(silent).toEqual([]);
		expect(conditionsOf.get('tisch-und-teller')).toBe('Grundsicherung (SGB II).');
	});

	it('by age, school, sex, interest or need that the printed target group names', () => {
		const restricts =
			/\b(ab|bis|über|mindestens) |Vollendung|\bmit |Klasse|Schulpflicht|weiterführend|Wiedereinsteigerinnen$|Bedarf|Voraussetzungen/;
		const limited = rows('activities').filter((row) => restricts.test(String(row.group_printed)));
		expect(limited.length).toBeGreaterThan(25);
		expect(
			limited.filter(({ activity }) => !conditionsOf.get(String(activity))).map((row) => row.name)
		).toEqual([]);
		expect(conditionsOf.get('frau-und-job')).toBe('Frauen.');
	});

	it('and stay empty only where the group we assign is the whole of the printed one', () => {
		const without = [...conditionsOf].flatMap(([id, text]) => (text === '' ? [id] : []));
		expect(without).toEqual([
			...['agile-projektentwicklung', 'akademie-gesundheitswesen'],
			...['arbeitsmarktpolitischer-impuls', 'aufenthaltstitel', 'ausbildungsberatung'],
			...['ausbildungsmesse-ba', 'digcomp', 'digitaler-fuehrerschein'],
			...['fachkraefteinitiative-hessen', 'film-teilzeitausbildung', 'fluechtlingsreport'],
			...['integrationskurse-bamf', 'kundenkontaktmanagement', 'oertlicher-beirat'],
			...['olov-fachveranstaltung', 'olov-koordination', 'schuldnerberatung'],
			...['sozialintegrativer-tag', 'steuerungsgruppe', 'vhs-weiterbildung', 'zeitarbeitsboersen']
		]);
	});
});

describe('what stands also open to a group', () => {
	it('is what a person can use: no film, no coordination of offices, no report', () => {
		const general = rows('activity-target-groups').filter((row) => row.general === 'yes');
		expect([...new Set(general.map(({ activity }) => activity))].toSorted()).toEqual([
			...['ausbildungs-und-sozialzentrum', 'digitaler-fuehrerschein'],
			...['integrationskurse-bamf', 'jobboersen', 'schuldnerberatung', 'tisch-und-teller'],
			...['vhs-weiterbildung', 'zeitarbeitsboersen']
		]);
	});

	it('treats the staff of every office of the district alike', () => {
		const offices = ['mitarbeitende-kjc', 'fachkraefte-gesundheitsamt'];
		const widerOf = (group: string) =>
			rows('target-group-wider')
				.filter((row) => row.target_group === group)
				.map(({ wider }) => wider);
		for (const group of offices) expect(widerOf(group), group).toEqual(['mitarbeitende-kreis']);
		const unfit = (group: string) =>
			rows('pairs-not-applicable')
				.filter((row) => row.target_group === group)
				.map(({ theme }) => theme);
		// The list names staff of the district in "Migration"; who trains for the health office chooses an occupation.
		expect(unfit('mitarbeitende-kjc')).toEqual([
			...['aktivierung', 'berufe', 'gruendungen', 'migration']
		]);
		expect(unfit('mitarbeitende-kreis')).toEqual(['aktivierung', 'berufe', 'gruendungen']);
		expect(groupsOf('fluechtlingsreport')).toContain('mitarbeitende-kreis');
		expect(unfit('fachkraefte-gesundheitsamt')).toEqual([
			...['aktivierung', 'gruendungen', 'migration']
		]);
	});
});

it('infers a law from the subject of an entry, never from the office in the lead', () => {
	const inferred = rows('activity-legal-domains').filter((row) => row.basis === 'implied');
	expect(new Set(inferred.map((row) => `${row.activity}: ${row.legal_domain}`))).toEqual(
		new Set([
			'aufenthaltstitel: AufenthG',
			'chancenaufenthaltsrecht: AufenthG',
			'fachkraefteeinwanderung: AufenthG',
			'integrationskurse-bamf: AufenthG',
			'sprachfoerderung-deufoe: AufenthG',
			'sozialintegrativer-tag: SGB II'
		])
	);
});
