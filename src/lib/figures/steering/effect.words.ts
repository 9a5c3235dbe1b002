import { capital } from '../../core/capital.ts';

/** Words on before and after. */
export const effectWords = {
	de: {
		subtitle: (unit: string, before: string, after: string) =>
			`Veränderung ${before}–${after} in ${unit === 'Prozent' ? 'Prozent' : 'Prozentpunkten'}`,
		change: 'Veränderung',
		rounding: (step: string) =>
			`Die Werte sind gerundet: Ein Unterschied von ${step} ${step === '1' ? 'Prozentpunkt' : 'Prozentpunkten'} kann allein daher kommen.`,
		after: 'danach',
		between: (low: string, high: string) => `${low} bis ${high}`,
		median: (text: string, known: string, all: string) =>
			`Median ${known === all ? `der ${all}` : `von ${known} der ${all}`} Nachbarkreise${known === all ? '' : ', für die beide Werte vorliegen'}: ${text}.`,
		state: (place: string, text: string) => `${capital(place)}: ${text}.`,
		noState: 'Für das Land fehlt ein vergleichbarer Wert.',
		noPeers: 'Für die Nachbarkreise fehlen vergleichbare Werte.',
		none: (name: string) => `${name}: kein Vergleich von vorher und nachher möglich`,
		noneSummary: 'Nach dem Jahr vor der Liste gibt es keinen vergleichbaren Wert.',
		reason: (reason: string) => `Warum diese Kennzahl: ${reason}`,
		limits: [
			'Der Vergleich zeigt, was sich geändert hat, nicht warum. Konjunktur, Recht, Zuzug und Zählweise wirken mit; was die Aktivitäten bewirkt haben, lässt sich daraus nicht ablesen.',
			'Vorher: das letzte volle Jahr vor dem Datum der Liste, unsere Wahl. Die meisten Aktivitäten liefen da schon; das Datum der Liste ist kein Beginn. Verglichen werden nur Werte derselben Quelle ohne Bruch.'
		]
	},
	en: {
		subtitle: (unit: string, before: string, after: string) =>
			`Change ${before}–${after} in ${unit}`,
		change: 'Change',
		rounding: (step: string) =>
			`Values are rounded: a difference of ${step} ${step === '1' ? 'percentage point' : 'percentage points'} may come from that alone.`,
		after: 'after',
		between: (low: string, high: string) => `${low} to ${high}`,
		median: (text: string, known: string, all: string) =>
			`Median change in ${known === all ? `the ${all}` : `${known} of the ${all}`} neighbouring districts${known === all ? '' : ' with both values'}: ${text}.`,
		state: (place: string, text: string) => `${capital(place)}: ${text}.`,
		noState: 'There is no comparable value of the state.',
		noPeers: 'There are no comparable values of the neighbouring districts.',
		none: (name: string) => `${name}: before and after cannot be compared`,
		noneSummary: 'There is no comparable value after the year before the list.',
		reason: (reason: string) => `Why this indicator: ${reason}`,
		limits: [
			'The comparison shows what changed, not why. The economy, the law, migration and counting methods play a part; what the activities caused cannot be read from it.',
			'Before: the last whole year before the date of the list, our choice. Most activities were running by then; the date of the list is no start. Only values of the same source without a break are compared.'
		]
	}
};
