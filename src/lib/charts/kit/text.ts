import { font } from './theme.ts';

/** Advance widths of Fira Sans Regular in thousandths of the font size. */
const widths: [number, string][] = [
	[130, '\u202f\u2009'],
	[245, " \u00a0!'’,.:;·"],
	[290, 'ijlIíì'],
	[320, 'J()[]{}`'],
	[345, 'f'],
	[370, 't'],
	[400, 'r-|"„“”¹²³'],
	[445, '17jz*'],
	[480, 'csxç?'],
	[505, '235vyFLk+=<>−×±~†'],
	[530, '469#$ETXgaesS/–_°§Zéèáàâê\\^äY'],
	[560, '08ACV≥≤Ä«»'],
	[592, 'bdhnopquKPRBßöü€óúñ'],
	[650, 'DGUÜ'],
	[690, 'HNOQÖ'],
	[735, 'w&…'],
	[790, 'M—'],
	[850, 'mW%'],
	[1000, '@→←▲▼½']
];
const table = new Map(
	widths.flatMap(([width, chars]) => [...chars].map((c) => [c, width] as const))
);
const unknown = 650;
const boldFactor = 1.025;
const ellipsis = '…';

/** Estimated width of a text in px, without a DOM. */
export function textWidth(text: string, size: number = font.label, bold = false): number {
	let sum = 0;
	for (const char of text) sum += table.get(char) ?? unknown;
	return (sum / 1000) * size * (bold ? boldFactor : 1);
}

/** Cuts a text to a width, with an ellipsis at the end. */
export function ellipsize(
	text: string,
	width: number,
	size: number = font.label,
	bold = false
): string {
	if (textWidth(text, size, bold) <= width) return text;
	const chars = [...text];
	while (chars.length > 1 && textWidth(chars.join('').trimEnd() + ellipsis, size, bold) > width)
		chars.pop();
	return chars.join('').trimEnd() + ellipsis;
}

/** Splits where a line may end: after spaces, hyphens and slashes, and neither within a range of numbers nor within a code. */
const inWord = String.raw`(?:[^\s–/-]|[\u00a0\u202f]|(?<=\d)–(?=\d)|-(?=\d)|(?<!\S)-)`;
const atEnd = String.raw`(?:/|(?<=\S)-(?!\d)|(?<!\d)–|–(?!\d))`;
const piece = new RegExp(`${inWord}*${atEnd}+|${inWord}+|\\s+`, 'g');
export const pieces = (text: string): string[] => text.match(piece) ?? [];

/** Breaks a text into lines of a width; the last line allowed is cut with an ellipsis. */
export function wrapText(
	text: string,
	width: number,
	{
		size = font.label,
		bold = false,
		lines = 2
	}: { size?: number; bold?: boolean; lines?: number } = {}
): string[] {
	const fits = (line: string) => textWidth(line.trimEnd(), size, bold) <= width;
	const result: string[] = [];
	let line = '';
	for (const next of pieces(text.trim())) {
		if (line.trim() === '' || fits(line + next)) line += next;
		else {
			result.push(line.trim());
			line = next;
		}
	}
	if (line.trim() !== '') result.push(line.trim());
	const kept = result.slice(0, lines);
	const rest = result.slice(lines - 1).join(' ');
	if (result.length > lines) kept[lines - 1] = rest;
	return kept.map((part) => ellipsize(part, width, size, bold));
}
