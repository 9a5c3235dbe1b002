import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../data/run.server.ts';
import { csv } from '../../figures/export/csv.ts';
import { germanCsv } from '../../figures/export/german-csv.ts';
import { loadFiledTiles, loadTiles } from '../../figures/key/load.server.ts';
import { loadSources } from '../../figures/load.server.ts';
import { targetsCube } from '../../figures/targets/cube.ts';
import { showTargets } from '../../figures/targets/targets.ts';
import { testContext } from '../../figures/test-context.ts';
import { sheetOf } from '../list/list.ts';
import { openColumns, targetColumns, type OpenKeyFigure } from './lists.ts';

const de = testContext('de', {});
const tile = (id: string, amount: number, date: string, value: string): OpenKeyFigure => ({
	id,
	path: '/',
	tile: {
		label: id,
		value,
		amount,
		date,
		reference: `Amt, Tabelle zu ${id} (12-3), dl-de/by-2-0`,
		unit: 'Personen',
		change: null,
		comparison: '',
		sentence: '',
		period: 'Jahresdurchschnitt 2025',
		source: 'Amt',
		certainty: '',
		picture: null
	}
});
const sheet = sheetOf(
	openColumns('de'),
	[tile('luecke', 3750, '2021', '3.750'), tile('quote', 5.4, '2025-12-31', '5,4')],
	{ name: 'Quelle', text: ({ tile: own }) => own.reference }
);

describe('indicators without a target as a file', () => {
	it('hold plain numbers and dates, each with its own source', () => {
		expect(csv(sheet).split('\r\n')).toEqual([
			'Kennung,Kennzahl,Wert,Einheit,Stand,Hinweis,Quelle',
			'luecke,luecke,3750,Personen,2021,Jahresdurchschnitt 2025,"Amt, Tabelle zu luecke (12-3), dl-de/by-2-0"',
			'quote,quote,5.4,Personen,2025-12-31,Jahresdurchschnitt 2025,"Amt, Tabelle zu quote (12-3), dl-de/by-2-0"',
			''
		]);
	});

	it('keep the comma for a German Excel', () => {
		expect(germanCsv(sheet)).toContain('quote;quote;5,4;Personen;');
	});
});

describe.runIf(existsSync('static/data/manifest.json'))('the indicators of the overview', () => {
	it('have a number, its date and the full source of it', async () => {
		const tiles = await loadFiledTiles(de, await loadSources());
		for (const { tile: own } of tiles) {
			expect(de.format.number(own.amount, own.value.split(',')[1]?.length ?? 0)).toBe(own.value);
			expect(own.date).toMatch(/^\d{4}(-\d\d-\d\d)?$/);
			expect(own.reference).toMatch(/^[^,]+, .+/);
			expect(own.reference.length).toBeGreaterThan(30);
		}
	});

	it('come without them on pages that only print them', async () => {
		const [first] = await loadTiles(de, {});
		expect(Object.keys(first?.tile ?? {})).not.toContain('reference');
	});
});

describe.runIf(existsSync('static/data/manifest.json'))('targets as a file', () => {
	it('hold numbers, units and periods as stored', async () => {
		const [row] = await run(targetsCube, null);
		if (!row) throw new Error('no target');
		const given = {
			target_value: 2000.5,
			unit: 'percent',
			decimals: 1,
			target_date: '2030-06-30',
			baseline: 1000,
			baseline_period: '2020',
			current_value: 1234.5,
			current_period: '2025',
			next_report: '2027-01-31'
		} as const;
		const columns = targetColumns('de');
		const [own] = showTargets([{ ...row, ...given }], de);
		if (!own) throw new Error('no target');
		const cell = (id: string) => columns.find((column) => column.id === id)?.value(own);
		expect(['ziel', 'zielwert', 'einheit', 'termin'].map(cell)).toEqual([
			'mindestens 2.000,5\u202f%',
			2000.5,
			'Prozent',
			'2030-06-30'
		]);
		expect(['ausgangswert', 'ausgang', 'wert', 'zeit', 'bericht'].map(cell)).toEqual([
			1000,
			'2020',
			1234.5,
			'2025',
			'2027-01-31'
		]);
	});
});
