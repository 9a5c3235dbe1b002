import { expect, it } from 'vitest';
import { loadEarlier, loadEvidence, loadStrategyFigures } from './load.server.ts';

it('sets the rates of both editions side by side, each with its day', async () => {
	const { rows, notes } = await loadEarlier('de', 'labour');
	const cells = (id: string) => rows.find((row) => row.id === id)?.cells.slice(2, 4);
	expect(cells('employment_rate 06436 all')).toEqual([
		'62,8\u202f% (30.06.2018)',
		'64,4\u202f% (31.12.2022)'
	]);
	expect(cells('employment_rate 06436 foreigners')).toEqual([
		'54,1\u202f% (30.06.2018)',
		'56,7\u202f% (31.12.2022)'
	]);
	expect(cells('part_time_share 06436 employees')).toEqual([
		'24,4\u202f% (30.06.2018)',
		'keine Angabe'
	]);
	expect(cells('service_sector_share 06436 employees')?.[1]).toBe('über ¾ (ohne Jahr)');
	expect(cells('employment_rate 06436 women')).toEqual([
		'59,3\u202f% (30.06.2018)',
		'51\u202f% (31.12.2022), widersprüchlich'
	]);
	expect(rows[0]?.cells[0]).toBe('Beschäftigungsquote\u202f¹');
	expect(notes[0]).toBe('¹ Ausgabe 2021: rund 3,5 Punkte über Hessen.');
	expect(notes[1]).toMatch(/^² Neben diesem Wert sind die 51 Prozent/);
	const both = [...rows, ...(await loadEarlier('en', 'qualification')).rows];
	expect(both).toHaveLength(15);
	expect(both.flatMap((row) => row.cells)).not.toContain(undefined);
});

it('gives each of the 101 figures one page, and the page gives it back', async () => {
	const entries = await loadStrategyFigures('de');
	const views = [...new Set(entries.map(({ view }) => view))];
	const shown = await Promise.all(views.map((view) => loadEvidence('en', view)));
	expect(entries).toHaveLength(101);
	expect(shown.flat().map(({ id }) => id)).toHaveLength(101);
	const income = await loadEvidence('de', '/grundsicherung/');
	expect(income.filter(({ prominent }) => prominent)).toMatchObject([
		{
			id: 'F062',
			text: '62,5\u202f%',
			where:
				'in Arbeit vermittelte Leistungsberechtigte, Main-Taunus-Kreis, Zeitraum nicht genannt',
			section: 'Abschnitt 3.3'
		},
		{
			id: 'F063',
			text: 'über 40\u202f%',
			where: 'Leistungsberechtigte, Region nicht genannt, Zeitraum nicht genannt'
		},
		{
			id: 'F064',
			text: '60\u202f%',
			where: 'Leistungsberechtigte, Region nicht genannt, Zeitraum nicht genannt'
		}
	]);
});

it('says once what holds for several rows', async () => {
	const { notes } = await loadEarlier('de', 'qualification');
	expect(notes.length).toBeGreaterThan(0);
	expect(new Set(notes).size).toBe(notes.length);
});
