import type { ManyView, NotOffered } from './many-choice.ts';

/** How often better, worse and equal; of how many that say which way is better. */
export interface Tally {
	better: number;
	worse: number;
	equal: number;
	of: number;
	/** Compared, but nobody has said which way is better. */
	neutral: number;
}

/** Sentences on several indicators side by side. */
export const compareManyWords = {
	de: {
		headline: (where: string, other: string, { better, of }: Tally) =>
			`${better} von ${of} Kennzahlen ${better === 1 ? 'ist' : 'sind'} ${where} günstiger, verglichen mit ${other}`,
		/** Behind the headline, where a second district stands beside. */
		also: (other: string, { better, of }: Tally) => `; verglichen mit ${other} ${better} von ${of}`,
		plain: (own: string, count: number) =>
			count === 1
				? `${own}: eine Kennzahl im Vergleich`
				: `${own}: ${count} Kennzahlen im Vergleich`,
		against: (other: string, tally: string) => `Gegenüber ${other}: ${tally}.`,
		nothing: (other: string) =>
			`Gegenüber ${other} lässt sich nichts sagen: kein gemeinsamer Wert.`,
		tally: ({ better, worse, equal, neutral }: Tally) =>
			[
				`${better} günstiger`,
				`${worse} ungünstiger`,
				...(equal > 0 ? [`${equal} gleich`] : []),
				...(neutral > 0 ? [`${neutral} ohne erklärte Richtung`] : [])
			].join(', '),
		subtitle: (count: number, places: string, view: string, newest: readonly string[]) =>
			`${count} ${count === 1 ? 'Kennzahl' : 'Kennzahlen'}: ${places}; ${view}${
				newest.length > 1 ? `; neueste Werte: ${newest[0]} bis ${newest.at(-1)}` : ''
			}`,
		views: {
			values: 'Werte, wie sie veröffentlicht sind',
			index: 'erstes gemeinsames Jahr = 100',
			'per-1000': 'je 1.000 Einwohnerinnen und Einwohner'
		} satisfies Record<ManyView, string>,
		/** The view by what is really drawn so; all others stay values. */
		shown: (view: ManyView, converted: number, count: number): string => {
			if (converted === count) return compareManyWords.de.views[view];
			if (converted === 0) return 'alle als Werte, keine ist umgerechnet';
			return `${converted} von ${count}: ${compareManyWords.de.views[view]}, die anderen als Werte`;
		},
		unit: (view: ManyView, unit: string, base: number | null, isOther: boolean) =>
			view === 'index'
				? `Index, ${base} = 100`
				: view === 'per-1000'
					? 'je 1.000 Einwohnerinnen und Einwohner'
					: isOther
						? `${unit} (nicht umgerechnet)`
						: unit,
		spoken: (view: ManyView, value: string, base: number | null) =>
			view === 'index' ? `${value} (${base} = 100)` : `${value} je 1.000`,
		measure: (view: ManyView, name: string, base: number | null) =>
			view === 'index' ? `${name}: ${base} = 100` : `${name} je 1.000 Einwohnerinnen und Einwohner`,
		columns: { what: 'Kennzahl und Zeit' },
		change: 'Bruch in der Reihe',
		index:
			'Index: Jeder Wert ist durch den des ersten Jahres geteilt, in dem alle gezeigten Gebiete einen haben, mal 100 (eigene Berechnung). Er beginnt nach dem letzten Bruch der Reihe und sagt, wie sich etwas verändert hat, nicht, wie hoch es ist.',
		nominal: (names: string) => `In jeweiligen Preisen, mit der Teuerung: ${names}.`,
		perThousand:
			'Je 1.000: Anzahl geteilt durch die Bevölkerung am 31.12. desselben Jahres (Fortschreibung; eigene Berechnung). Jahre, für die sie hier fehlt, bleiben leer; wo ihre Zensusbasis wechselt, ist die Linie unterbrochen.',
		notOffered: (view: ManyView, why: NotOffered, names: string) =>
			({
				rate:
					view === 'index'
						? `Quoten und Anteile stehen nicht als Index: Von 2 auf 3 Prozent sähe aus wie von 20 auf 30. Als Werte gezeigt: ${names}.`
						: `Quoten, Anteile und Werte je Kopf sind schon auf eine Größe bezogen. Als Werte gezeigt: ${names}.`,
				money: `Für Geldbeträge gibt es eigene Kennzahlen je Kopf. Als Werte gezeigt: ${names}.`,
				denominator: `Die Bevölkerung ist selbst der Maßstab. Als Werte gezeigt: ${names}.`,
				'no-common-year': `Seit dem letzten Bruch der Reihe gibt es kein früheres Jahr, in dem alle Gebiete einen Wert haben. Als Werte gezeigt: ${names}.`
			})[why],
		sameScale: 'Kennzahlen in der gleichen Einheit haben die gleiche Skala.',
		ownScale:
			'Jede Kennzahl hat ihre eigene Skala: Höhen lassen sich nur in einem Bild vergleichen.',
		counts: (state: string, names: string) =>
			`Anzahlen von ${state} stehen nur in der Tabelle, sie sind um ein Vielfaches größer: ${names}.`,
		broken: (names: string) =>
			`Die Linie ist unterbrochen, wo Quelle oder Berechnung wechselt: ${names}. Davor und danach lässt sich nicht ohne Weiteres vergleichen.`
	},
	en: {
		headline: (where: string, other: string, { better, of }: Tally) =>
			`${better} of ${of} indicators ${better === 1 ? 'is' : 'are'} better ${where}, compared with ${other}`,
		also: (other: string, { better, of }: Tally) => `; compared with ${other} ${better} of ${of}`,
		plain: (own: string, count: number) =>
			count === 1 ? `${own}: one indicator compared` : `${own}: ${count} indicators compared`,
		against: (other: string, tally: string) => `Against ${other}: ${tally}.`,
		nothing: (other: string) => `Nothing can be said against ${other}: no common value.`,
		tally: ({ better, worse, equal, neutral }: Tally) =>
			[
				`${better} better`,
				`${worse} worse`,
				...(equal > 0 ? [`${equal} equal`] : []),
				...(neutral > 0 ? [`${neutral} without a declared direction`] : [])
			].join(', '),
		subtitle: (count: number, places: string, view: string, newest: readonly string[]) =>
			`${count} ${count === 1 ? 'indicator' : 'indicators'}: ${places}; ${view}${
				newest.length > 1 ? `; newest values: ${newest[0]} to ${newest.at(-1)}` : ''
			}`,
		views: {
			values: 'values as published',
			index: 'first common year = 100',
			'per-1000': 'per 1,000 inhabitants'
		} satisfies Record<ManyView, string>,
		shown: (view: ManyView, converted: number, count: number): string => {
			if (converted === count) return compareManyWords.en.views[view];
			if (converted === 0) return 'all as values, none is converted';
			return `${converted} of ${count}: ${compareManyWords.en.views[view]}, the others as values`;
		},
		unit: (view: ManyView, unit: string, base: number | null, isOther: boolean) =>
			view === 'index'
				? `Index, ${base} = 100`
				: view === 'per-1000'
					? 'per 1,000 inhabitants'
					: isOther
						? `${unit} (not converted)`
						: unit,
		spoken: (view: ManyView, value: string, base: number | null) =>
			view === 'index' ? `${value} (${base} = 100)` : `${value} per 1,000`,
		measure: (view: ManyView, name: string, base: number | null) =>
			view === 'index' ? `${name}: ${base} = 100` : `${name} per 1,000 inhabitants`,
		columns: { what: 'Indicator and time' },
		change: 'break in the series',
		index:
			'Index: each value is divided by that of the first year in which all regions shown have one, times 100 (own calculation). It begins behind the last break of the series and says how something has changed, not how high it is.',
		nominal: (names: string) => `In current prices, inflation included: ${names}.`,
		perThousand:
			'Per 1,000: the count divided by the population on 31 December of the same year (population update; own calculation). Years for which it is missing here stay empty; where its census base changes the line is interrupted.',
		notOffered: (view: ManyView, why: NotOffered, names: string) =>
			({
				rate:
					view === 'index'
						? `Rates and shares are not shown as an index: from 2 to 3 per cent would look like from 20 to 30. Shown as values: ${names}.`
						: `Rates, shares and values per head are related to something already. Shown as values: ${names}.`,
				money: `For sums of money there are indicators per head. Shown as values: ${names}.`,
				denominator: `The population is the measure itself. Shown as values: ${names}.`,
				'no-common-year': `Since the last break of the series there is no earlier year in which all regions have a value. Shown as values: ${names}.`
			})[why],
		sameScale: 'Indicators of the same unit have the same scale.',
		ownScale: 'Each indicator has a scale of its own: heights compare within one picture only.',
		counts: (state: string, names: string) =>
			`Counts of ${state} are in the table only, they are many times larger: ${names}.`,
		broken: (names: string) =>
			`The line is interrupted where source or calculation changes: ${names}. Before and after do not compare without care.`
	}
};
