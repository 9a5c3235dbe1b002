// Control characters, halves of pairs and the two characters that Unicode reserves.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The first character that no XML file can hold, such as a control character, by its number; nothing where all is well. */
export function unfitForXml(text: string): string | undefined {
	const [found] = text.match(unfit) ?? [];
	return found && `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text with such characters by their numbers, to be printed. */
export const visible = (text: string): string =>
	text.replace(unfit, (one) => unfitForXml(one) ?? '');

/** Drawn XML that every reader takes: without such characters, and with "]]>" written as it must be outside of CDATA. */
export const fitForXml = (xml: string): string =>
	xml.replace(unfit, '').replaceAll(']]>', ']]&gt;');
