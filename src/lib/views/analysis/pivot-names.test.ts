import { expect, it } from 'vitest';
import { small } from '../../analysis/pivot-fixture.ts';
import { nameOf } from './pivot-names.ts';
import { testSite } from './test-site.ts';

const table = {
	...{ ...small.table, own: true, keys: ['GES', 'measure'] },
	labels: { 'GES=GESW': 'weiblich', 'region=06': 'Hessen, Land' }
};
const codes = { region: { '06': { de: 'Hessen', en: 'Hesse' } } };
const codebook = { codes, fields: {}, indicators: {}, sources: {}, datasets: {} };

it.each([
	['GES', 'GESW', 'weiblich'],
	['GES', '', 'Insgesamt'],
	['GES', 'total', 'Insgesamt'],
	['GES', 'GESM', 'GESM'],
	['measure', '', '–'],
	['ort', '', '–'],
	['region', '06', 'Hessen'],
	['period', '2024-06-30', '30.06.2024']
])('the code of %s "%s" is read as "%s"', (column, code, name) =>
	expect(nameOf(column, code, { codebook, site: testSite, table })).toBe(name)
);

it('a public table without a code says nothing of a whole', () =>
	expect(nameOf('sex', '', { codebook, site: testSite, table: small.table })).toBe('–'));
