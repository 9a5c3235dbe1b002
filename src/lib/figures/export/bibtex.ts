import { publisher } from './cite.ts';
import {
	certaintyLine,
	factLines,
	licenceLine,
	newestLine,
	sourceLine,
	type Handout
} from './handout.ts';

const specials: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const latex = (text: string): string =>
	text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => specials[sign] ?? `\\${sign}`);

/** Key of an entry in a bibliography: "kreismonitor-06436-unemployment". */
export const citeKey = ({ county, figure }: Pick<Handout, 'county' | 'figure'>): string =>
	`kreismonitor-${county.region}-${figure}`;

/** The figure as an entry for BibTeX and BibLaTeX. */
export function bibtex(handout: Handout): string {
	const { shown, address, frozen, accessed, edition } = handout;
	const note = [
		shown.subtitle,
		...factLines(handout),
		sourceLine(handout),
		licenceLine(handout),
		certaintyLine(handout),
		newestLine(handout)
	].filter((text) => text !== '');
	const fields: [string, string][] = [
		['author', `{${latex(publisher(handout))}}`],
		['title', `{${latex(shown.headline)}}`],
		['year', edition?.date.slice(0, 4) ?? ''],
		['note', latex(note.join('. '))],
		['url', frozen ?? address],
		['urldate', accessed],
		['version', edition?.id ?? '']
	];
	const lines = fields
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `\t${name} = {${value}}`);
	return `@misc{${citeKey(handout)},\n${lines.join(',\n')}\n}\n`;
}
