import { wholeWords } from '../../core/whole.ts';

/** Printed categories of official tables and their codes, so that tables without codes can be keyed on codes. */
const known: readonly (readonly [variable: string, code: string, labels: readonly string[]])[] = [
	['GES', 'GESM', ['männlich', 'männer', 'male', 'men']],
	['GES', 'GESW', ['weiblich', 'frauen', 'female', 'women']],
	[
		'NAT',
		'NATA',
		['ausländer', 'ausländer(innen)', 'ausländer/-innen', 'ausländisch', 'foreigners']
	],
	['NAT', 'NATA', ['ausländerinnen und ausländer', 'foreign', 'foreign nationals']],
	['NAT', 'NATD', ['deutsche', 'deutsch', 'germans', 'german']]
];

/** Names of variables: a header line above their categories, not a category itself. */
const variables = [
	...['geschlecht', 'nationalität', 'altersgruppen', 'altersgruppe', 'alter', 'sex', 'gender'],
	...['nationality', 'age groups', 'age', 'personengruppen', 'kreise und kreisfreie städte']
];

/** What a printed label is. */
export type Meaning =
	| { is: 'key'; variable: string; code: string }
	| { is: 'total' }
	| { is: 'variable' }
	| { is: 'words' };

/** A header label in, its meaning out; unknown words belong to the name of the measure. */
export function meaningOf(label: string): Meaning {
	const text = label.trim().toLowerCase();
	if (wholeWords.includes(text)) return { is: 'total' };
	if (variables.includes(text)) return { is: 'variable' };
	const found = known.find(([, , labels]) => labels.includes(text));
	if (found) return { is: 'key', variable: found[0], code: found[1] };
	const age = ageOf(text);
	return age ? { is: 'key', variable: 'ALTER', code: age } : { is: 'words' };
}

/** An age group in words or as an official code in, completed years out: "3-5", "75+". */
export function ageOf(text: string): string | null {
	const code = /^ALT(?:X)?(\d{3})(?:B(\d{2,3})|UM)$/i.exec(text);
	if (code) return group(Number(code[1]), code[2] ? Number(code[2]) : null);
	const below = /^(?:unter|under) (\d+)(?: jahren?| years?)?$/.exec(text);
	if (below) return group(0, Number(below[1]));
	const between = /^(\d+) (?:bis unter|to under) (\d+)(?: jahren?| years?)?$/.exec(text);
	if (between) return group(Number(between[1]), Number(between[2]));
	const open = /^(\d+)(?: jahren?| years?)? (?:und mehr|und älter|and over|and older)$/.exec(text);
	return open ? group(Number(open[1]), null) : null;
}

const group = (from: number, below: number | null) =>
	below === null ? `${from}+` : `${from}-${below - 1}`;
