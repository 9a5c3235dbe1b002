import type { RankRule } from '../../findings/finding.ts';

/** How often one district has the better rank. */
interface Tally {
	of: number;
	better: number;
	worse: number;
}

/** Sentences on ranks for several indicators. */
export const compareRanksWords = {
	de: {
		headline: (own: string, state: string, ranks: string) => `${own}, Rang in ${state}: ${ranks}`,
		rank: (name: string, year: number, rank: number, of: number) =>
			`${name} ${rank} von ${of} (${year})`,
		better: (other: string, where: string, { of, worse }: Tally) =>
			`Bei ${worse} von ${of} Kennzahlen ist ${where} der Rang günstiger als der von ${other}`,
		plain: (own: string, state: string, count: number) =>
			`${own}: Rang in ${state} bei ${count} Kennzahlen`,
		none: (own: string) => `${own}: kein Rang`,
		noValue: 'Für den Kreis haben wir zu diesen Kennzahlen keinen Wert.',
		against: (other: string, own: string, { of, better, worse }: Tally) =>
			`${other} gegenüber ${own}: ${better}-mal der günstigere Rang, ${worse}-mal der ungünstigere${
				of > better + worse ? `, ${of - better - worse}-mal der gleiche` : ''
			}.`,
		places: (own: string, list: string) => `Ränge von ${own}: ${list}.`,
		subtitle: (places: string, state: string) =>
			`Rang unter den Kreisen und kreisfreien Städten in ${state}, neueste Werte: ${places}`,
		note: (period: string, of: number, rule: RankRule) =>
			`${period}, Rang 1 von ${of} = ${rules.de[rule]}`,
		first: (rule: RankRule) => (rule === 'highest-first' ? '1' : '1 ← günstiger'),
		columns: { indicator: 'Kennzahl', period: 'Stand', range: 'Spanne der Kreise' },
		range: (low: string, high: string) => `${low} bis ${high}`,
		newest:
			'Jede Kennzahl steht mit dem neuesten Jahr, für das Kreise einen Wert haben; die Jahre können sich unterscheiden. Ränge sagen nichts über den Abstand der Werte.',
		far: (names: string, state: string) => `Ohne Rang, da nicht in ${state}: ${names}.`
	},
	en: {
		headline: (own: string, state: string, ranks: string) => `${own}, rank in ${state}: ${ranks}`,
		rank: (name: string, year: number, rank: number, of: number) =>
			`${name} ${rank} of ${of} (${year})`,
		better: (other: string, where: string, { of, worse }: Tally) =>
			`On ${worse} of ${of} indicators, the rank ${where} is better than that of ${other}`,
		plain: (own: string, state: string, count: number) =>
			`${own}: rank in ${state} on ${count} indicators`,
		none: (own: string) => `${own}: no rank`,
		noValue: 'No value of these indicators is at hand for the district.',
		against: (other: string, own: string, { of, better, worse }: Tally) =>
			`${other} against ${own}: the better rank on ${better}, the worse one on ${worse}${
				of > better + worse ? `, the same on ${of - better - worse}` : ''
			}.`,
		places: (own: string, list: string) => `Ranks of ${own}: ${list}.`,
		subtitle: (places: string, state: string) =>
			`Rank among the districts and cities of ${state}, newest values: ${places}`,
		note: (period: string, of: number, rule: RankRule) =>
			`${period}, rank 1 of ${of} = ${rules.en[rule]}`,
		first: (rule: RankRule) => (rule === 'highest-first' ? '1' : '1 ← better'),
		columns: { indicator: 'Indicator', period: 'As of', range: 'Range of the districts' },
		range: (low: string, high: string) => `${low} to ${high}`,
		newest:
			'Each indicator stands with the newest year for which districts have a value; the years may differ. Ranks say nothing about the distance of values.',
		far: (names: string, state: string) => `Without a rank, as not in ${state}: ${names}.`
	}
};

const rules = {
	de: {
		'lowest-is-best': 'niedrigster Wert, hier der günstigste',
		'highest-is-best': 'höchster Wert, hier der günstigste',
		'highest-first': 'höchster Wert'
	},
	en: {
		'lowest-is-best': 'lowest value, the most favourable here',
		'highest-is-best': 'highest value, the most favourable here',
		'highest-first': 'highest value'
	}
} satisfies Record<'de' | 'en', Record<RankRule, string>>;
