import { expect, it } from 'vitest';
import { laterOf } from './list.ts';

it('gathers the later imports of a file and of all that it imports', () => {
	const list = {
		a: { file: 'a.js', imports: ['b', 'c'], dynamicImports: ['x'] },
		b: { file: 'b.js', imports: ['c', 'a'], dynamicImports: ['y', 'x'] },
		c: { file: 'c.js' },
		d: { file: 'd.js', dynamicImports: ['z'] }
	};
	expect(laterOf(list.a, list)).toEqual(['x', 'y']);
});
