import type { County } from '#lib/core/county.ts';

/** The README of a new instance: without the picture of the first county, and with the own one as the county it is about. */
export const readmeOf = (text: string, from: County, to: County): string =>
	text
		.replace(/^!\[[^\]]*\]\([^)]*\)\n\n?/m, '')
		.replace(
			/The [^.]*? is the county that comes with it; any other county can take its place\./,
			`This project is about the ${to.name.en}.`
		)
		.replaceAll(from.name.en, to.name.en);

/** Notes on official data without what they say of the first county: bullets and paragraphs that name it. */
export const notesWithout = (text: string, names: readonly string[]): string => {
	const named = new RegExp(`\\b(${names.map(RegExp.escape).join('|')})\\b`);
	return text
		.split(/\n(?=\n|- )/)
		.filter((block) => !named.test(block))
		.join('\n');
};
