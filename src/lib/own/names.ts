import { ownPrefix } from '../data/tables.ts';

/** A text as a name for questions: "Plätze (2024)" → "plaetze_2024". */
export function slug(text: string, most = 40): string {
	const plain = text
		.toLowerCase()
		.replace(/ä/g, 'ae')
		.replace(/ö/g, 'oe')
		.replace(/ü/g, 'ue')
		.replace(/ß/g, 'ss')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '_')
		.slice(0, most)
		.replace(/^_+|_+$/g, '');
	return /^\d/.test(plain) ? `n${plain}` : plain;
}

/** The name itself, or with the first number behind it that nobody has. */
export function unique(name: string, taken: ReadonlySet<string>): string {
	if (!taken.has(name)) return name;
	let at = 2;
	while (taken.has(`${name}_${at}`)) at += 1;
	return `${name}_${at}`;
}

/** Name of the table of a file; its beginning tells it from the official ones. */
export function tableNameOf(file: string, taken: ReadonlySet<string>): string {
	const base = file.replace(/\.(csv|tsv|txt|json|xlsx?|zip)\b/gi, '');
	return unique(`${ownPrefix}${slug(base) || 'tabelle'}`, taken);
}
