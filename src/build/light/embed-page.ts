import { readBoot } from './boot.ts';

/** Where an embed page finds what it comes alive with, and its one style sheet. */
export interface Places {
	/** Puts the style sheets of a page together; gives the one that holds them all, seen from the page. */
	oneStyle: (hrefs: readonly string[]) => string;
	/** File of what the page was made of, beside the page. */
	data: string;
}

const preload = /\s*<link href="([^"]+)" rel="modulepreload">/g;
const style = /<link href="([^"]+)" rel="stylesheet">/g;
const frame = /<script defer="" src="([^"]*)embed-frame\.js"><\/script>/;

const namesIn = (html: string, pattern: RegExp): string[] =>
	[...html.matchAll(pattern)].flatMap(([, name]) => name ?? []);

/**
 * An embed page that loads its picture only: one style sheet, and in place of the framework a script that
 * starts it where somebody asks for more (static/embed-start.js).
 */
export function lightEmbed(html: string, { oneStyle, data }: Places): string {
	const boot = readBoot(html);
	const styles = namesIn(html, style);
	const [own, folder] = frame.exec(html) ?? [];
	if (!own || styles.length === 0) throw new Error('The embed page has no frame script or style.');
	const given = {
		...{ variable: boot.variable, base: boot.base, start: boot.start, app: boot.app },
		...{ nodes: boot.nodes, data, files: namesIn(html, preload).join(' ') }
	};
	const attributes = Object.entries(given).map(([name, value]) => `data-${name}="${value}"`);
	const starter = `<script defer src="${folder}embed-start.js" ${attributes.join(' ')}></script>`;
	// Vite looks for the links of the sheets it would load; these are there and load nothing.
	const absent = (_: string, href: string) =>
		`<link href="${href}" rel="stylesheet" disabled media="(max-width: 0)">`;
	return html
		.replaceAll(style, absent)
		.replaceAll(preload, '')
		.replace(own, () => `<link href="${oneStyle(styles)}" rel="stylesheet">${own}${starter}`)
		.replace(boot.element, '')
		.replace(` ${boot.checksum}`, '');
}
