import { expect, it } from 'vitest';
import { small } from '../../analysis/pivot-fixture.ts';
import { resultFile } from './result-files.ts';
import { resultNotes } from './result-notes.ts';
import { testSite } from './test-site.ts';

const result = {
	columns: [
		{ name: 'n', kind: 'number' as const },
		{ name: 'Quelle', kind: 'text' as const }
	],
	rows: [
		[1.5, 'x'],
		[2, null]
	],
	cut: false
};
const notesOf = (question: string) =>
	resultNotes(
		{
			...{ tables: [small.table], question, sources: ['a: Amt A', 'b: Amt B'] },
			more: [['Auswahl', 'Region: 06']]
		},
		'abc, 2026-11-01',
		testSite
	);
const csvOf = async (question: string) => {
	const saved = { result, notes: notesOf(question), mark: undefined };
	const file = await resultFile('csv', { ...saved, sheets: { data: 'd', notes: 'n' } });
	return (await file.text()).split('\r\n');
};

it('a CSV file says in each row what was asked, of which sources and edition', async () => {
	const [header, first, second] = await csvOf('SELECT n,\n  q\nFROM small');
	expect(header).toBe('n,Quelle,Auswahl,Abfrage,Quelle_2,Ausgabe der Daten,Art der Zahlen');
	const all =
		'Region: 06,"SELECT n, q FROM small",a: Amt A; b: Amt B,"abc, 2026-11-01","Eigene Auswertung, kein amtliches Ergebnis."';
	expect(first).toBe(`1.5,x,${all}`);
	expect(second).toBe(`2,,${all}`);
});

it('a statement with a comment keeps its lines', async () => {
	const lines = (await csvOf('SELECT n -- Zahl\nFROM small')).join('\r\n');
	expect(lines).toContain('"SELECT n -- Zahl\nFROM small"');
});

it('a statement keeps the blanks of its texts', async () => {
	const [, first] = await csvOf('SELECT n,\n\t\'a  b\nc\' AS t\nFROM  "small  one"');
	expect(first).toContain(`"SELECT n, 'a  b`);
	const whole = (await csvOf("SELECT n,\n\t'a  b\nc' AS t\nFROM  small")).join('\r\n');
	expect(whole).toContain(`"SELECT n, 'a  b\nc' AS t FROM small"`);
});
