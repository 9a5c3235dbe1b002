import { letters } from '../../../i18n/find/letters.ts';

/** Words of a question that are no names in the data, without case and accents; German and English. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They ask, and say nothing about what is asked. */
export const fillers = list(
	'hoch gross war waren aktuell aktuelle aktuellen derzeit jetzt heute neueste neuesten welcher welche ' +
		'welches hat haben hatte ich bitte zeige zeig anzahl zahl jahr jahre liegt lag menschen personen ' +
		'leute landesweit amtlich high large was were current currently latest now today which has have ' +
		'had show me please number year does do did people persons tell give'
);

/** They ask how many people live somewhere. */
export const populationWords = list(
	'einwohner einwohnerinnen einwohnern einwohnerzahl bevolkerung bevolkerungszahl wohnen population inhabitants residents live'
);

/** A word that alone means a question: "Jugend" is about youth unemployment here. */
const alone: Readonly<Record<string, string>> = {
	...{ jugend: 'Jugendarbeitslosigkeit', jugendliche: 'Jugendarbeitslosigkeit' },
	...{ youth: 'youth unemployment', jugendlichen: 'Jugendarbeitslosigkeit' }
};
export const meantBy = (query: string): string => alone[letters(query, true).text.trim()] ?? query;

/** They tell a town from the district around it, or mean any district. */
export const townWords = list('stadt stadte city town kreisfreie gemeinde gemeinden kreisstadt');
export const districtWords = list(
	'kreis kreise kreisen landkreis landkreise landkreisen district districts county counties'
);
export const hereWords = list('hier here');

export type Extreme = 'highest' | 'lowest' | 'best' | 'worst';
const extremes: readonly (readonly [Extreme, RegExp])[] = [
	['highest', /^(hochst|grosst|meist(e[nrs]?)?$|highest|most$|largest|biggest|greatest)/],
	['lowest', /^(niedrigst|geringst|wenigst|kleinst|lowest|fewest|least$|smallest)/],
	['best', /^best(e[nrs]?)?$/],
	['worst', /^(schlechtest|schlimmst|worst$)/]
];
/** A word in both ways it is folded: "hoechste" is "hochste" in one of them, "neueste" itself in the other. */
export interface Folded {
	plain: string;
	joined: string;
}
const some = ({ plain, joined }: Folded, is: (word: string) => boolean) => is(plain) || is(joined);

/** Whether a word stands in a list. */
export const isIn = (words: ReadonlySet<string>, word: Folded): boolean =>
	some(word, (own) => words.has(own));

/** The superlative a word is; undefined for any other word. */
export const extremeOf = (word: Folded): Extreme | undefined =>
	extremes.find(([, form]) => some(word, (own) => form.test(own)))?.[0];

/** Words for the entries of the list, for target groups, and for there being none. */
const like = (form: RegExp) => (word: Folded) => some(word, (own) => form.test(own));
export const activityWord = like(
	/^(aktivitat|angebot|massnahme|projekt|activit|offer|measure|project)/
);
export const groupWord = like(/^(zielgruppe|target$|groups?$)/);
export const noneWord = like(/^(ohne|kein|keine|keinen|without|no)$/);

/** Parts of the population: an indicator about one of them answers only who asks for it. */
const parts: readonly (readonly [name: RegExp, asked: RegExp])[] = [
	[/\b(frauen|women|female|auslanderinnen am)\b/, /frau|weiblich|wom[ae]n|female/],
	[/\b(manner|mann|men|male)\b/, /^(man+|men|male|mannlich)/],
	[/\b(auslander|auslanderinnen|foreign|foreigners)\b/, /ausland|foreign|migra|zuwander|einwander/],
	[
		/\b\d\d (bis|jahren|to|and|und)\b|aged \d|unter 18|under 18/,
		/\d|jugend|jung|youth|young|alter|older|elderly|senior|kinder|child/
	],
	[/langzeit|long term/, /langzeit|long|term/],
	[/schwerbehind|disab/, /behind|disab|handicap/],
	[/abhangig|dependent/, /abhangig|dependent/],
	[/asyl/, /asyl|fluch|refug/],
	[/nicht erwerbsfahig|non employable/, /^(nicht|non)/],
	[/zensus|census/, /zensus|census/]
];
/** Shares of the population; whoever asks for the highest means them, whoever asks for people does not. */
const share: (typeof parts)[number] = [
	/\b(anteil|share)\b/,
	/anteil|quote|share|rate|prozent|percent/
];

/** How much a name is about that none of the words asks for. */
export function unaskedParts(name: string, words: readonly Folded[], isExtreme: boolean): number {
	const folded = letters(name, false).text;
	return [...parts, ...(isExtreme ? [] : [share])].filter(
		([own, asked]) => own.test(folded) && !words.some(like(asked))
	).length;
}

const longestPart = 13;
/** True for a word that only names a part of the population, or that a share is meant. */
export const isPartWord = (word: Folded): boolean =>
	word.plain.length <= longestPart && [...parts, share].some(([, asked]) => like(asked)(word));
