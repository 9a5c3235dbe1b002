import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from 'docx';

/** A paragraph that stays with what follows it. */
export const heading = (
	text: string,
	level: 'TITLE' | 'HEADING_1' | 'HEADING_2',
	{ german = false, newPage = false } = {}
): Paragraph =>
	new Paragraph({
		heading: HeadingLevel[level],
		keepNext: true,
		pageBreakBefore: newPage,
		children: [run(text, { german })]
	});

/** Text of one look; `german` for names that stay German in every language. */
export const run = (text: string, { german = false, bold = false } = {}): TextRun =>
	new TextRun({
		text,
		...(bold ? { bold } : {}),
		...(german ? { language: { value: 'de-DE' } } : {})
	});

/** A paragraph in one of the styles of the file. */
export const paragraph = (
	text: string,
	style: 'Lead' | 'Small' | 'Caption' | undefined = undefined,
	keepNext = false
): Paragraph => new Paragraph({ ...(style ? { style } : {}), keepNext, children: [run(text)] });

/** A term and what is said about it. */
export const entry = (title: string, text: string, style?: 'Small' | 'Cell'): Paragraph =>
	new Paragraph({
		...(style ? { style } : {}),
		children: [run(`${title}: `, { bold: true }), run(text)]
	});

/** A point of a list. */
export const bullet = (text: string): Paragraph =>
	new Paragraph({ style: 'Small', bullet: { level: 0 }, children: [run(text)] });

/** A text that ends with an address to follow. */
export const linked = (before: string, url: string): Paragraph =>
	new Paragraph({
		style: 'Small',
		children: [
			run(before),
			new ExternalHyperlink({
				link: url,
				children: [new TextRun({ text: url, style: 'Hyperlink' })]
			})
		]
	});
