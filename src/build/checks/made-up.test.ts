import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { madeUpDatasets, madeUpDay, madeUpRows, makeUp } from '../../../tests/support/made-up.ts';
import { runDataStep } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the made-up county of the tests', () => {
	it('passes all checks of the data step, and is of its own day', async () => {
		cpSync('data', join(folder, 'data'), { recursive: true });
		makeUp(folder);
		const { issues, written } = await runDataStep(join(folder, 'data'), join(folder, 'out'));
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(written).toBe(true);
		const manifest: unknown = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'));
		expect(manifest).toMatchObject({ date: madeUpDay });
	});

	it('is never shipped', () => {
		for (const dataset of madeUpDatasets) {
			const shipped = readFileSync(`data/${dataset}/data.csv`, 'utf8').split('\n').slice(1);
			const madeUp = madeUpRows(dataset).map((row) => Object.values(row).join(','));
			expect(shipped.filter((line) => madeUp.includes(line))).toEqual([]);
		}
	});

	it('holds late, missing, corrected, zero and protected reports of three years', () => {
		const rows = madeUpRows('activity-reports');
		const due = new Map(madeUpRows('report-periods').map((row) => [row.period, row.due ?? '']));
		const late = rows.filter(({ period, received = '' }) => received > (due.get(period) ?? ''));
		expect([...new Set(rows.map(({ period }) => period))]).toEqual(['2024', '2025', '2026']);
		expect([...new Set(late.map(({ period, office }) => `${period} ${office}`))]).toEqual([
			'2024 amt-ordnung',
			'2024 kjc',
			'2025 kjc',
			'2025 amt-schulen',
			'2026 ba',
			'2026 vhs'
		]);
		const values = new Set(rows.map(({ participants }) => participants));
		expect(['', '0', '*'].every((value) => values.has(value))).toBe(true);
		const keys = rows.map(({ period, activity }) => `${period} ${activity}`);
		expect(keys.length - new Set(keys).size).toBe(5);
	});
});
