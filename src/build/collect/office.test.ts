import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCollection } from './fixture.ts';
import { hasOffice, typeInto } from './office.ts';

if (!hasOffice) console.warn('LibreOffice (soffice) is not installed: its round trip is skipped.');

describe.skipIf(!hasOffice)('a form filled in and saved by LibreOffice', () => {
	it('comes back as it was typed, and its protected cells cannot be changed', async () => {
		const collection = await openCollection();
		try {
			const filled = join(collection.folder, 'filled.xlsx');
			typeInto(collection.formOf('vhs'), filled, {
				...{ 'Bericht!A7': 'changed', 'Bericht!B4': 'changed', 'Zielgruppen!C4': 'changed' },
				...{ 'Bericht!B3': '2026-03-10', 'Bericht!C7': 'läuft', 'Bericht!D7': '2025-02-01' },
				...{ 'Bericht!I7': '40', 'Bericht!J7': '2', 'Bericht!K7': '12500', 'Zielgruppen!E4': '0' }
			});
			expect(await collection.bring([filled]), collection.said.join('\n')).toBe(true);
			expect(collection.rows('activity-reports')).toEqual([
				expect.objectContaining({
					...{ activity: 'vhs-weiterbildung', received: '2026-03-10', office: 'vhs' },
					...{ status: 'running', status_date: '2025-02-01', status_reason: '' },
					...{ places: '40', participants: '*', budget: '12500' }
				})
			]);
			expect(collection.rows('activity-report-groups')).toEqual([
				expect.objectContaining({ target_group: 'buerger', participants: '0' })
			]);
		} finally {
			collection.close();
		}
	}, 180_000);
});
