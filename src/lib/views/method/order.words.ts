import { importanceRule } from '../../findings/importance.ts';

const { most, fewestDistricts, perGroup, perTopic } = importanceRule;

/** Texts on the order of the leading findings. */
export const orderWords = {
	de: {
		title: 'Wie „Das Wichtigste“ gewählt wird',
		lead: 'Jede amtliche Kennzahl erhält Punkte: (1 + Abstand) × (1 + Veränderung) × (1 + Lage) × Frische. Die fünf höchsten stehen auf der Startseite, soweit die Grenzen unten es zulassen. Niemand wählt von Hand aus.',
		items: [
			`Abstand: Unterschied zum Wert des Landes, gemessen an der Streuung der Kreise (Standardabweichung), höchstens ${most}.`,
			`Veränderung: wie anders sich der Wert in fünf Jahren entwickelt hat als im Land, gemessen an derselben Streuung, höchstens ${most}. Wo es keinen vergleichbaren Wert von vor fünf Jahren gibt: 0.`,
			'Lage: Abstand vom mittleren Rang, 0 in der Mitte, 1 am Anfang oder Ende.',
			'Frische: 1, je Jahr über das erste hinaus ein Zehntel weniger. Was älter als drei Jahre ist, führt nie.',
			`Anzahlen vergleichen wir nach ihrem Zuwachs in fünf Jahren und nur, wo es in derselben Statistik keine Quoten gibt.`,
			`Höchstens ${perGroup} Kennzahl je Gruppe und ${perTopic} je Thema, nie eine Kennzahl neben der, in der sie enthalten ist; von zweien, die fast dasselbe messen, zählt eine; Kennzahlen mit Werten für weniger als ${fewestDistricts} Kreise bleiben außen vor.`,
			'Die Regel sagt, was auffällt. Ob es gut oder schlecht ist und woran es liegt, sagt sie nicht.'
		],
		caption: 'Alle bewerteten Kennzahlen in dieser Reihenfolge',
		indicator: 'Kennzahl',
		growth: (name: string) => `${name} (Zuwachs)`,
		columns: {
			gap: 'Abstand',
			change: 'Veränderung',
			place: 'Lage',
			freshness: 'Frische',
			score: 'Punkte'
		},
		leads: 'Auf der Startseite',
		yes: 'ja',
		no: 'nein'
	},
	en: {
		title: 'How “What matters most” is chosen',
		lead: 'Every indicator made of official figures gets a score: (1 + gap) × (1 + change) × (1 + place) × freshness. The five highest, within the limits below, stand on the first page. Nobody chooses by hand.',
		items: [
			`Gap: difference from the value of the state, measured by the spread of the districts (standard deviation), at most ${most}.`,
			`Change: how differently the value has moved in five years from that of the state, measured by the same spread, at most ${most}. Where there is no comparable value of five years ago: 0.`,
			'Place: distance from the middle rank, 0 in the middle, 1 at either end.',
			'Freshness: 1, less a tenth for each year beyond the first. What is older than three years never leads.',
			'Counts are compared by their growth in five years, and only where the same statistics have no rates.',
			`At most ${perGroup} indicator of a group and ${perTopic} of a topic, never an indicator beside the one that contains it; of two that measure nearly the same one counts; indicators with values for fewer than ${fewestDistricts} districts are left out.`,
			'The rule says what stands out. It does not say whether that is good or bad, nor why.'
		],
		caption: 'All scored indicators in this order',
		indicator: 'Indicator',
		growth: (name: string) => `${name} (growth)`,
		columns: {
			gap: 'Gap',
			change: 'Change',
			place: 'Place',
			freshness: 'Freshness',
			score: 'Score'
		},
		leads: 'On the first page',
		yes: 'yes',
		no: 'no'
	}
};
