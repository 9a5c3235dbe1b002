import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listParts } from './sbom.ts';
import { securityText } from './security.ts';

const operator = { name: 'A', address: null, email: null, phone: null, representedBy: null };

it('tells whom to write to, for a year from the edition', () => {
	const known = {
		operator: { ...operator, email: 'it@kreis.example' },
		origin: 'https://m.example'
	};
	expect(securityText(known, '2026-11-29')).toBe(
		'Contact: mailto:it@kreis.example\nExpires: 2027-11-28T00:00:00Z\nPreferred-Languages: de, en\nCanonical: https://m.example/.well-known/security.txt\n'
	);
});

it('invents no contact', () =>
	expect(securityText({ operator, origin: null }, '2026-11-29')).toBeUndefined());

it('lists each package that is shipped, with version and checksum, the same each time', () => {
	const bom = listParts();
	const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
	const text = JSON.stringify(bom);
	const refs = bom.components.map((one) => one['bom-ref']);
	for (const [name, pinned] of Object.entries(dependencies))
		expect(refs).toContain(`${name}@${String(pinned)}`);
	expect(bom).toMatchObject({
		bomFormat: 'CycloneDX',
		metadata: { component: { name: 'kreismonitor', version } }
	});
	expect(bom.components.length).toBeGreaterThan(40);
	expect(/timestamp|urn:uuid|vitest|https?:\/\/registry/.test(text)).toBe(false);
	expect(JSON.stringify(listParts()) === text).toBe(true);
});
