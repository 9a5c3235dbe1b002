import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { qualityPage } from './page.ts';
import { readResults } from './record.ts';

it('is the page of the results that are kept, as the commands write it', () => {
	expect(readFileSync('docs/quality.md', 'utf8')).toBe(qualityPage(readResults()));
});

it('says what held, what broke and what nobody measured', () => {
	const told = { result: '3 | 4', day: '2026-01-02', machine: '2 cores' };
	const page = qualityPage({
		axe: { ...told, holds: true },
		memory: { ...told, result: '+ 12 %', holds: false }
	});
	expect(page).toContain('| held: 3 \\| 4 | 2026-01-02 | 2 cores |');
	expect(page).toContain('| **broken**: + 12 % | 2026-01-02 | 2 cores |');
	expect(page).toContain(
		'| every flow passes, with the rows of the golden queries | `npm run verify` | not measured |  |  |'
	);
});
