import { describe, expect, it } from 'vitest';
import { rows } from '../../figures/network/fixture.ts';
import { inTheme, readNetwork } from '../../figures/network/network.ts';
import { initialFilters, parseFilters } from '../filters.ts';
import { listBodies } from './directory.ts';
import { networkSpecs } from './specs.ts';

const network = readNetwork(rows, 'de');
const listed = (theme: string) =>
	listBodies(inTheme(network, { theme })).map(({ kind, entries }) => [
		kind,
		...entries.map(({ body, lead, partner }) => `${body.id} ${lead} ${partner}`)
	]);

describe('listBodies', () => {
	it('lists bodies by kind, the busiest first, collective terms last', () => {
		expect(listed('alle')).toEqual([
			['county-administration', 'kjc 3 1', 'amt 1 0'],
			['business', 'ihk 0 2'],
			['education', 'vhs 0 1'],
			['collective', 'schulen 0 2']
		]);
	});

	it('leaves out who has no activity in the theme', () => {
		expect(listed('migration')).toEqual([
			['county-administration', 'kjc 1 0'],
			['education', 'vhs 0 1']
		]);
	});
});

describe('networkSpecs', () => {
	it('takes the theme from the address and names an unknown one', () => {
		const specs = networkSpecs(network);
		expect(initialFilters(specs)).toEqual({ theme: 'alle' });
		const { values, unknown } = parseFilters(specs, new URLSearchParams('thema=mars'));
		expect([values.theme, unknown]).toEqual(['alle', ['mars']]);
	});
});
