import { expect, it } from 'vitest';
import { ellipsize, textWidth, wrapText } from './text.ts';

it.each([
	// Widths measured in a browser with Fira Sans.
	['Main-Taunus-Kreis', 13, 111],
	['Mit akademischem Abschluss', 13, 172],
	['12.928', 12, 33]
])('estimates the width of %s within 6 per cent', (text, size, measured) => {
	const estimate = textWidth(text, size);
	expect(Math.abs(estimate - measured) / measured).toBeLessThan(0.06);
});

it('takes bold text as wider', () => {
	expect(textWidth('Hessen', 13, true)).toBeGreaterThan(textWidth('Hessen', 13));
});

it('breaks lines after spaces and hyphens', () => {
	expect(wrapText('Main-Taunus-Kreis', 84)).toEqual(['Main-Taunus-', 'Kreis']);
	expect(wrapText('Mit akademischem Abschluss', 116)).toEqual(['Mit akademischem', 'Abschluss']);
});

it('parts no hyphen from the word it stands before', () => {
	expect(wrapText('Führung und -organisation', 90)).toEqual(['Führung und', '-organisation']);
});

it('keeps a code in one line', () => {
	expect(wrapText('Lizenz: dl-de/by-2-0', 95)).toEqual(['Lizenz: dl-de/', 'by-2-0']);
	expect(wrapText('Tabelle 13211-02-05-4', 90)).toEqual(['Tabelle', '13211-02-05-4']);
});

it('keeps a range of years in one line', () => {
	expect(wrapText('Prozent, 2015–2025', 100)).toEqual(['Prozent,', '2015–2025']);
	expect(wrapText('Rhein–Main 2015 – 2025', 50, { lines: 4 })).toEqual([
		'Rhein–',
		'Main',
		'2015 –',
		'2025'
	]);
});

it('cuts the last line with an ellipsis', () => {
	expect(wrapText('Beschäftigte mit akademischem Abschluss', 90, { lines: 2 })).toEqual([
		'Beschäftigte',
		'mit akademis…'
	]);
	expect(ellipsize('Hessen', 400)).toBe('Hessen');
	expect(ellipsize('Rechtsanwaltsfachangestellte', 90)).toBe('Rechtsanwalt…');
});

it('gives no line for no text', () => {
	expect(wrapText('', 100)).toEqual([]);
});
