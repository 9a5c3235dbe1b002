import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadGroups } from './load.server.ts';
import { chosenPeople, people, peopleParam, peopleSpecs } from './specs.ts';

const built = existsSync('static/data/manifest.json');
const rowsOf = (dataset: string): Record<string, string>[] =>
	parse(readFileSync(`data/${dataset}/data.csv`), { columns: true, bom: true });

describe('the choice of a group of people', () => {
	it('stands in the address and back', () => {
		expect(peopleSpecs.people.values).toHaveLength(10);
		for (const own of people) expect(chosenPeople(peopleParam(own))).toBe(own);
		expect(chosenPeople('alle')).toBeUndefined();
		expect(chosenPeople('kinder')).toBeUndefined();
	});
});

describe.runIf(built)('what pages know about groups', () => {
	it.each(['/fachkraefte/', '/qualifikation/', '/grundsicherung/'])(
		'has every number, figure and list that the table names: %s',
		async (view) => {
			const rows = rowsOf('group-figures').filter((row) => row.view === view);
			const count = (...kinds: string[]) =>
				rows.filter(({ kind = '' }) => kinds.includes(kind)).length;
			const { known, figures } = await loadGroups('de', view);
			expect(known.flatMap((own) => own.numbers)).toHaveLength(count('indicator', 'strategy'));
			expect(known.flatMap((own) => own.figures)).toHaveLength(count('figure'));
			expect(known.flatMap((own) => own.list)).toHaveLength(count('target-group'));
			expect(figures).toBeGreaterThan(3);
		},
		60_000
	);

	it('tells what a figure finds in the state that shows the group', async () => {
		const { known } = await loadGroups('de', '/qualifikation/');
		const found = known.find((own) => own.people === 'without-degree')?.figures ?? [];
		expect(found.map(({ id }) => id)).toEqual([
			'qualification-structure',
			'qualification-ranking',
			'qualification-trend'
		]);
		expect(found[1]?.headline).toContain('ohne Berufsabschluss');
	});

	it('has refugees, SGB II and SGB XII where benefits are counted', async () => {
		const { known } = await loadGroups('de', '/grundsicherung/');
		const numbersOf = (own: string) =>
			known.find(({ people: id }) => id === own)?.numbers.map(({ id }) => id);
		expect(numbersOf('refugees')).toEqual(['asylum_seekers_benefit_persons']);
		expect(numbersOf('sgb2')).toEqual(['sgb2_total_persons']);
		expect(numbersOf('sgb12')).toEqual([
			'sgb12_old_age_disability_persons',
			'sgb12_subsistence_persons'
		]);
	});

	it('names region, period, source and kind of an official number', async () => {
		const { known } = await loadGroups('de', '/fachkraefte/');
		const women = known.find((own) => own.people === 'women');
		expect(women?.numbers.map(({ id }) => id)).toEqual([
			'unemployment_rate_women',
			'svb_workplace_women',
			'F011'
		]);
		expect(women?.numbers[0]?.where).toMatch(
			/^Main-Taunus(-Kreis)?\u00a0· 2025\u00a0· .+\u00a0· .+/
		);
		expect(women?.numbers[2]).toMatchObject({ path: '/zahlen/#f011', figure: 'F011' });
		expect(women?.numbers[2]?.doubt?.title).toMatch(/Frauen/);
		const foreign = known.find((own) => own.people === 'foreign');
		expect(foreign?.list).toEqual([
			{
				path: '/aktivitaeten/?zielgruppe=migration#liste',
				name: 'Migrantinnen und Migranten, Ausländerinnen und Ausländer',
				said: '4 genannt, 5 auch offen'
			}
		]);
	});
});
