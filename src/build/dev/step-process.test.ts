import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stepProcess } from './step-process.ts';

/** A step that says which process it ran in, a moment later; "break" ends it without a word. */
const step = `
	import { existsSync } from 'node:fs';
	process.on('message', (root) => setTimeout(() => {
		if (existsSync(root + '/break')) process.exit(3);
		process.send({ ok: true, said: String(process.pid) });
	}, 100));`;

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'step-'));
	mkdirSync(join(root, 'src/build/dev'), { recursive: true });
	writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
	writeFileSync(join(root, 'src/build/dev/ready.ts'), step);
});
afterAll(() => rmSync(root, { recursive: true }));

it('keeps its process between the runs, and takes a new one for new code', async () => {
	const own = stepProcess(root);
	const first = await own.run();
	expect(await own.run()).toEqual(first);
	own.renew();
	const other = await own.run();
	expect(other).toEqual({ ok: true, said: expect.stringMatching(/^\d+$/) });
	expect(other.said).not.toBe(first.said);
	own.renew();
});

it('tells a run to its end when the code changes meanwhile', async () => {
	const own = stepProcess(root);
	const before = await own.run();
	const running = own.run();
	own.renew();
	expect(await running).toEqual(before);
	expect((await own.run()).said).not.toBe(before.said);
	own.renew();
});

it('says that a step broke, and goes on with a new process', async () => {
	const own = stepProcess(root);
	writeFileSync(join(root, 'break'), '');
	expect(await own.run()).toEqual({ ok: false, said: '' });
	rmSync(join(root, 'break'));
	expect((await own.run()).ok).toBe(true);
	own.renew();
});
