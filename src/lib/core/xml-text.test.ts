import { expect, it } from 'vitest';
import { fitForXml, unfitForXml } from './xml-text.ts';

it('names the first character that XML cannot hold', () => {
	expect(unfitForXml('Zeile\nmit\tTab und 😀')).toBeUndefined();
	expect(unfitForXml('a\u0007b\u0001')).toBe('U+0007');
	expect(unfitForXml('half a pair \ud83d')).toBe('U+D83D');
});

it('takes such characters out of a drawing and writes "]]>" so that it stays text', () => {
	expect(fitForXml('<text>a]]>b\u000b 😀</text>')).toBe('<text>a]]&gt;b 😀</text>');
});
