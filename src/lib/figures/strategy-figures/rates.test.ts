import { expect, it } from 'vitest';
import { loadEarlier } from './load.server.ts';
import { ratesLine } from './rates.ts';

it('sets the employment rates of both editions beside each other in one line', async () => {
	const table = await loadEarlier('de', 'labour');
	expect(ratesLine(table, '06436', 'de')).toBe(
		'Beschäftigungsquote laut Strategie: 64,4 % (31.12.2022), in der Ausgabe davor 62,8 % (30.06.2018); Ausländerinnen und Ausländer: 56,7 % (31.12.2022), davor 54,1 % (30.06.2018). Dazu Pendeln und Teilzeit'
	);
	expect(ratesLine(table, '06412', 'de')).toBeUndefined();
});
