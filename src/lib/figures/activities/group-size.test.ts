import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { rows } from './fixture.ts';
import type { ActivityRow } from './row.ts';
import { makeContext } from './test-context.ts';

const size = (id: string, people: number, fit: 'exact' | 'part'): ActivityRow => ({
	...{ kind: 'size', id, people, fit, as_of: '2025', certainty: 'full-count' },
	...{ reason_de: '', reason_en: '', counted: 'unemployed_total', counted_in: '13211-02-05-4' },
	counted_by: 'Statistische Ämter'
});
const sized = [...rows, size('gefluechtete', 1125, 'part'), size('sgb2', 12025, 'exact')];

const show = (locale: 'de' | 'en', order: 'size' | 'vocabulary', columns = 'theme' as const) => {
	const context = makeContext(locale);
	const matrix = { rows: 'group' as const, columns, order };
	const shown = coverage.present(sized, { ...context, filters: { ...context.filters, matrix } });
	if (shown.chart.kind !== 'matrix') throw new Error('no matrix');
	return { ...shown, rows: shown.chart.rows };
};

describe('coverage by the size of target groups', () => {
	it('begins with the largest group; those nobody counted follow in their order', () => {
		expect(show('de', 'size').rows.map(({ id, note }) => [id, note])).toEqual([
			['sgb2', '12.025'],
			['gefluechtete', 'mindestens 1.125'],
			['schueler', 'keine amtliche Zahl zugeordnet'],
			['betriebe', 'keine amtliche Zahl zugeordnet']
		]);
		expect(show('en', 'size').rows.map(({ note }) => note)).toEqual([
			'12,025',
			'at least 1,125',
			'no official number assigned',
			'no official number assigned'
		]);
	});
	it('gives the sizes with their date in the table, and names whose numbers they are', () => {
		const { table, notes, citation } = show('de', 'size');
		expect(table.columns[1]).toEqual({ id: 'size', name: 'Größe der Zielgruppe', numeric: false });
		expect(table.rows.map(({ cells }) => cells[1])).toEqual([
			'12.025 Personen (2025)',
			'mindestens 1.125 Personen (2025)',
			'keine amtliche Zahl zugeordnet',
			'keine amtliche Zahl zugeordnet'
		]);
		expect(citation).toMatch(/; Statistische Ämter$/);
		expect(notes.join(' ')).toContain('Quelle: Statistische Ämter, Tabellen 13211-02-05-4.');
	});
	it('says nothing of sizes in any other order', () => {
		const { rows: own, table, notes, citation } = show('de', 'vocabulary');
		expect(own.map(({ id }) => id)).toEqual(['schueler', 'sgb2', 'gefluechtete', 'betriebe']);
		expect(own.filter(({ note }) => note !== undefined)).toEqual([]);
		expect(table.columns[1]?.id).not.toBe('size');
		expect(`${notes.join()} ${citation}`).not.toContain('Statistische Ämter');
	});
});
