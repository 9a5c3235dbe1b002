import { expect, it } from 'vitest';
import { escapeMarkup } from './markup.ts';

it('leaves nothing that ends a text or an attribute, and turns each sign once', () => {
	expect(escapeMarkup('"A" & <b>')).toBe('&quot;A&quot; &amp; &lt;b&gt;');
	expect(escapeMarkup('&lt;')).toBe('&amp;lt;');
});

it('leaves other signs alone', () => {
	expect(escapeMarkup("Köln – „5 %“, it's")).toBe("Köln – „5 %“, it's");
});
