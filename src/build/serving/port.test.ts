import { expect, it } from 'vitest';
import { portOf } from './port.ts';

it('takes a port, or none', () => {
	expect(portOf(undefined)).toEqual({ port: 4173, chosen: false });
	expect(portOf('8080')).toEqual({ port: 8080, chosen: true });
});

it.each(['http', '0', '65536', '-1', '80.5', '1e3', ' 80'])('names a wrong one: "%s"', (text) => {
	expect(portOf(text)).toEqual({
		problem: `PORT=${text} is no port. Give a whole number from 1 to 65535.`
	});
});
