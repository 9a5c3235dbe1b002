import { expect, it } from 'vitest';
import { isAddress } from './address.ts';

it.each(['https://www.govdata.de/dl-de/by-2-0', 'http://a', 'mailto:statistik@example.org'])(
	'takes %s for an address',
	(text) => {
		expect(isAddress(text)).toBe(true);
	}
);

it.each(['javascript:alert(1)', ' https://a.de', 'www.govdata.de', 'https://', 'data:text/html,x'])(
	'refuses %s',
	(text) => {
		expect(isAddress(text)).toBe(false);
	}
);
