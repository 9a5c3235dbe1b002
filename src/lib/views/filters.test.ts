import { describe, expect, it } from 'vitest';
import { initialFilters, parseFilters, toggled, toSearch, type FilterSpecs } from './filters.ts';

const specs = {
	group: { kind: 'one', param: 'gruppe', values: ['alle', 'frauen'], initial: 'alle' },
	theme: { kind: 'many', param: 'thema', values: ['berufe', 'migration'] },
	text: { kind: 'text', param: 'suche' }
} as const satisfies FilterSpecs;

describe('filters', () => {
	it('reads what it has written, for every value', () => {
		for (const group of specs.group.values)
			for (const theme of [[], ['berufe'], ['migration', 'berufe']])
				for (const text of ['', 'Pflege & Betreuung', 'ä=?']) {
					const search = toSearch(specs, { group, theme, text });
					expect(parseFilters(specs, new URLSearchParams(search))).toEqual({
						values: { group, theme, text },
						unknown: []
					});
				}
	});

	it('leaves defaults out of the address', () => {
		expect(toSearch(specs, initialFilters(specs))).toBe('');
		expect(toSearch(specs, { group: 'frauen', theme: ['berufe'], text: '' })).toBe(
			'?gruppe=frauen&thema=berufe'
		);
	});

	it('names unknown values and falls back to the default', () => {
		const params = new URLSearchParams('gruppe=x&thema=berufe&thema=mars&other=1');
		expect(parseFilters(specs, params)).toEqual({
			values: { group: 'alle', theme: ['berufe'], text: '' },
			unknown: ['x', 'mars']
		});
	});

	it('takes an empty value for no choice', () => {
		const params = new URLSearchParams('gruppe=&thema=');
		expect(parseFilters(specs, params)).toEqual({ values: initialFilters(specs), unknown: [] });
	});

	it('toggles one value of a list', () => {
		expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
		expect(toggled(['b'], 'a')).toEqual(['b', 'a']);
	});
});
