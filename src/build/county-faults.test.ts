import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultsOfCounty, findCountyFaults } from './county-faults.ts';
import { describe } from './sentences.ts';

const own = readFileSync(join(import.meta.dirname, '../../data/county.json'), 'utf8');
const changed = (change: object) => JSON.stringify({ ...JSON.parse(own), ...change });
const told = (text: string) => faultsOfCounty(text).map(describe);
const operator = { name: null, address: null, email: null, phone: null, representedBy: null };

it('finds nothing in the file of the project', () => {
	expect(findCountyFaults()).toEqual([]);
});

it.each([
	[{ region: '6436' }, '"region": "6436" has lost its leading zero (write "06436")'],
	[
		{ state: 'Hessen' },
		'"state": "Hessen" is no official key (two digits for a state, five for a district, "DG" for Germany)'
	],
	[
		{ neighbours: ['06412', '6414'] },
		'"neighbours.1": "6414" has lost its leading zero (write "06414")'
	],
	[
		{ origin: 'javascript:alert(1)' },
		'"origin": "javascript:alert(1)" is not "https://www.example.org", without a slash at its end, or null'
	],
	[
		{ operator: { ...operator, email: 'javascript:alert(1)' } },
		'"operator.email": "javascript:alert(1)" is no mail address (write it as name@example.org, without mailto:, or null)'
	],
	[
		{ short: { de: 'Main\u0007Taunus', en: 'Main-Taunus' } },
		'"short.de" holds the character U+0007, which cannot be printed (delete it)'
	],
	[
		{ mappings: { checked: '30.11.2026', confirmed: null } },
		'"mappings.checked": "30.11.2026" is not a day as "2027-02-01", or null'
	],
	[{ edition: undefined }, '"edition" is missing (add it)'],
	[{ edition: '2' }, '"edition" must be a number, not "2"']
])('says by its place what is wrong with %j', (change, text) => {
	expect(told(changed(change))).toEqual([`data/county.json ${text}`]);
});

it('says the line on which a bracket is missing', () => {
	expect(told('{\n"region": "06436",\n"state": {\n')).toEqual([
		'data/county.json is not JSON: a comma, quote or bracket is missing or too many, on line 4 or before it'
	]);
});
