import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { observed, testContext } from '../test-context.ts';
import { unemployedGroups } from './unemployed-groups.ts';

const row = (indicator: string, period: string, value: number | string) =>
	observed({ indicator: `unemployed_${indicator}`, period }, value);
const known = [
	row('total', '2025', 1000),
	row('foreign', '2025', 500),
	row('longterm', '2025', 400),
	row('longterm_share', '2025', 40),
	row('55_64', '2025', 200),
	row('15_24', '2025', '.'),
	row('severely_disabled', '2025', 50),
	row('longterm', '2023', 900),
	row('total', '2026', 1100)
];
const german = testContext('de', {});
const english = testContext('en', {});

describe('groups among the unemployed', () => {
	it('takes the latest year that gives groups, not the latest total', () => {
		const shown = unemployedGroups.present(known, german);
		expect(shown.headline).toBe(
			'2025 waren 40,0\u202f% der Arbeitslosen seit mindestens einem Jahr gemeldet'
		);
		expect(shown.summary).toBe(
			'Die größte der gezeigten Gruppen: Ausländerinnen und Ausländer mit 50,0\u202f% aller Arbeitslosen. Insgesamt waren 2025 im Durchschnitt 1.000 Personen arbeitslos gemeldet.'
		);
		expect(unemployedGroups.present(known, english).headline).toBe(
			'In 2025, 40.0% of unemployed people had been registered for a year or more'
		);
	});

	it('sets the share of the long-term unemployed beside that of the state', () => {
		const share = (region: string, value: number) =>
			observed({ indicator: 'unemployed_longterm_share', region, period: '2025' }, value);
		const withState = (value: number) => [...known, share(county.state, value)];
		const shown = unemployedGroups.present(withState(35.7), german);
		expect(shown).toMatchObject({
			headline: '2025 waren 40,0\u202f% der Arbeitslosen seit mindestens einem Jahr gemeldet',
			findings: [
				{ kind: 'value', value: 40, period: '2025' },
				{ kind: 'level', value: 40, other: 35.7, sign: 1 }
			]
		});
		expect(shown.summary).toMatch(
			/^Der Anteil der Langzeitarbeitslosen ist höher als in Hessen \(35,7\u202f%\)\./
		);
		expect(shown.table.rows.at(-1)?.cells).toEqual([
			'Langzeitarbeitslose in Hessen',
			'keine Angabe',
			'35,7\u202f%'
		]);
		expect(shown.data.rows.at(-1)).toMatchObject({
			place: { ags: county.state },
			terms: { group: { id: 'longterm', name: 'Langzeitarbeitslose' } },
			cells: { share: { value: 35.7, indicator: 'unemployed_longterm_share' } }
		});
		expect(unemployedGroups.present(withState(40), german).summary).toContain(
			'ist gleich hoch wie in Hessen (40,0\u202f%).'
		);
		expect(unemployedGroups.present(withState(44), english).summary).toContain(
			'is lower than in Hesse (44.0%).'
		);
	});

	it('shows the share the data have, whatever the counts would give', () => {
		const given = known.map((own) =>
			own.indicator === 'unemployed_longterm_share' ? { ...own, value: 40.1 } : own
		);
		const { headline, table } = unemployedGroups.present(given, german);
		expect(headline).toContain('40,1\u202f%');
		expect(table.rows.find(({ cells }) => cells[1] === '400')?.cells.at(-1)).toBe('40,1\u202f%');
	});

	it('orders groups by size and puts a missing one last with its reason', () => {
		const { chart, table } = unemployedGroups.present(known, german);
		expect(chart.kind === 'bars' && chart.rows.map(({ id }) => id)).toEqual([
			'foreign',
			'longterm',
			'older',
			'disabled',
			'young'
		]);
		expect(table.rows.at(-1)?.cells).toEqual([
			'15- bis 24-Jährige',
			'unbekannt oder geheim',
			'keine Angabe'
		]);
	});

	it('calculates no share without a total', () => {
		const shown = unemployedGroups.present([row('foreign', '2025', 5)], german);
		expect(shown.headline).toBe(`Arbeitslose ${county.in.de} nach Gruppen`);
		expect(shown.summary).toBe('Für die Gruppen liegen keine Anteile vor.');
	});

	it('stands without any rows', () => {
		expect(unemployedGroups.present([], english).table.rows).toEqual([]);
	});
});
