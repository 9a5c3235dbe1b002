import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { portOf } from './port.ts';

it('takes a port, or none', () => {
	expect(portOf(undefined)).toEqual({ port: 4173, chosen: false });
	expect(portOf('8080')).toEqual({ port: 8080, chosen: true });
});

it('reads the option of the development server', () => {
	expect(portOf(undefined, '--port ', 5173)).toEqual({ port: 5173, chosen: false });
	expect(portOf('x1', '--port ', 5173)).toEqual({
		problem: '--port x1 is no port. Give a whole number from 1 to 65535.'
	});
});

it.each(['http', '0', '65536', '-1', '80.5', '1e3', ' 80'])('names a wrong one: "%s"', (text) => {
	expect(portOf(text)).toEqual({
		problem: `PORT=${text} is no port. Give a whole number from 1 to 65535.`
	});
});

it('says that there is nothing to serve yet', () => {
	const args = [resolve('src/build/serve.ts')];
	const { status, stderr } = spawnSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8' });
	expect([status, stderr]).toEqual([
		1,
		'There is no build/ to serve yet: npm run build makes it.\n'
	]);
});
