import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { County } from '#lib/core/county.ts';

const day = 24 * 60 * 60 * 1000;
const name = '.well-known/security.txt';

/** The file of RFC 9116: whom to tell of a hole, valid for a year from the edition of the data; undefined without an address. */
export function securityText(
	{ operator, origin }: Pick<County, 'operator' | 'origin'>,
	edition: string
): string | undefined {
	if (operator.email === null) return undefined;
	const expires = new Date(Date.parse(`${edition}T00:00:00Z`) + 364 * day).toISOString();
	return [
		`Contact: mailto:${operator.email}`,
		`Expires: ${expires.replace('.000', '')}`,
		'Preferred-Languages: de, en',
		...(origin === null ? [] : [`Canonical: ${origin}/${name}`]),
		''
	].join('\n');
}

/** Writes it into the site, or says why there is none. */
export async function writeSecurity(dir = 'build'): Promise<string> {
	const { county } = await import('#lib/core/county.ts');
	const { date } = JSON.parse(readFileSync(join(dir, 'data/manifest.json'), 'utf8'));
	const text = securityText(county, date);
	rmSync(join(dir, name), { force: true });
	if (text === undefined) return `no ${name}: "operator" in data/county.json has no "email"`;
	mkdirSync(join(dir, '.well-known'), { recursive: true });
	writeFileSync(join(dir, name), text);
	return name;
}
