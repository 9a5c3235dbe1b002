import { expect, it } from 'vitest';
import { withoutUnread } from './lean.ts';

it('leaves out what nobody reads, also through others, and nothing else', () => {
	const css =
		':root {\n--own: 1;\n--asked: var(--base);\n--base: 2;\n--idle: var(--only);\n--only: 3\n}\n.a {\ncolor: var( --asked);\n}';
	expect(withoutUnread(css, new Set(['--own']))).toBe(
		':root {\n--own: 1;\n--asked: var(--base);\n--base: 2;\n\n}\n.a {\ncolor: var( --asked);\n}'
	);
});
