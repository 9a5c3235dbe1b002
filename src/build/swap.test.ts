import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openNext, swapIn } from './swap.ts';

let root = '';
let folder = '';
let beside = { next: '', last: '' };

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'swap-'));
	folder = join(root, 'folder');
	beside = { next: join(root, 'next'), last: join(root, 'last') };
});

const fill = (path: string, says: string) => {
	mkdirSync(path, { recursive: true });
	writeFileSync(join(path, 'says'), says);
};
const saidIn = (path: string): string => readFileSync(join(path, 'says'), 'utf8');

describe('a folder that is replaced', () => {
	it('holds what was made, and nothing is left beside it', () => {
		fill(folder, 'old');
		fill(beside.next, 'half made');
		openNext(folder, beside);
		expect(readdirSync(beside.next)).toEqual([]);
		fill(beside.next, 'new');
		swapIn(folder, beside);
		expect(saidIn(folder)).toBe('new');
		expect(readdirSync(root)).toEqual(['folder']);
	});

	it('may not be there before', () => {
		openNext(folder, beside);
		fill(beside.next, 'new');
		swapIn(folder, beside);
		expect(saidIn(folder)).toBe('new');
	});

	it('is put back when what was made cannot be moved to its place', () => {
		fill(folder, 'old');
		openNext(folder, beside);
		renameSync(beside.next, join(root, 'elsewhere'));
		expect(() => swapIn(folder, beside)).toThrow('ENOENT');
		expect(saidIn(folder)).toBe('old');
	});

	it('is put back after a stop between the two moves', () => {
		fill(beside.last, 'old');
		fill(beside.next, 'new');
		openNext(folder, beside);
		expect(saidIn(folder)).toBe('old');
	});
});
