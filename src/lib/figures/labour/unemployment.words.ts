import type { County } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';

/** Sentences of the unemployment figure; `sign` compares county with state: -1 below, 0 equal, 1 above. */
export const unemploymentWords = {
	de: {
		none: 'Für diese Gruppe liegt keine Arbeitslosenquote vor.',
		groups: {
			all: 'alle zivilen Erwerbspersonen',
			women: 'Frauen',
			men: 'Männer',
			young: '15- bis 24-Jährige',
			foreign: 'Ausländerinnen und Ausländer'
		},
		subtitle: (group: string, _name: string) =>
			`Arbeitslosenquote, ${group}, Jahresdurchschnitt in Prozent der zivilen Erwerbspersonen`,
		headline: (
			_group: string,
			value: string,
			year: string,
			sign: number | null,
			county: County,
			locale: Locale
		) => {
			const base = `${year} lag die Arbeitslosenquote ${county.in[locale]} bei ${value}`;
			if (sign === null) return `${base}.`;
			const state = county.stateName[locale];
			if (sign === 0) return `${base}, so hoch wie in ${state}`;
			return `${base}, ${sign < 0 ? 'unter' : 'über'} dem Wert für ${state}`;
		},
		summary: (value: string, year: string, since: string | null) =>
			since === null
				? `${year} betrug die Quote ${value}, der höchste Wert der Reihe.`
				: `${year} betrug die Quote ${value}. Zuletzt war sie ${since} mindestens so hoch.`,
		comparison: (inState: string, value: string) =>
			`${inState.charAt(0).toUpperCase()}${inState.slice(1)} waren es ${value}.`,
		note: 'Jahresdurchschnitte aller zivilen Erwerbspersonen. Die Quote misst registrierte Arbeitslosigkeit.',
		groupNote:
			'Für 2001 bis 2007 druckt die Quelle bei den Gruppen einen Strich; nach allem, was erkennbar ist, liegen keine Werte vor.'
	},
	en: {
		none: 'There is no unemployment rate for this group.',
		groups: {
			all: 'all in the civilian labour force',
			women: 'women',
			men: 'men',
			young: 'people aged 15 to 24',
			foreign: 'foreign nationals'
		},
		subtitle: (group: string, _name: string) =>
			`Unemployment rate, ${group}, annual average in per cent of the civilian labour force`,
		headline: (
			_group: string,
			value: string,
			year: string,
			sign: number | null,
			county: County,
			locale: Locale
		) => {
			const base = `In ${year} the unemployment rate ${county.in[locale]} was ${value}`;
			if (sign === null) return `${base}.`;
			const state = county.stateName[locale];
			if (sign === 0) return `${base}, the same as in ${state}`;
			return `${base}, ${sign < 0 ? 'below' : 'above'} the figure for ${state}`;
		},
		summary: (value: string, year: string, since: string | null) =>
			since === null
				? `In ${year} the rate was ${value}, the highest of the series.`
				: `In ${year} the rate was ${value}. It was last at least as high in ${since}.`,
		comparison: (inState: string, value: string) =>
			`${inState.charAt(0).toUpperCase()}${inState.slice(1)} it was ${value}.`,
		note: 'Annual averages of the civilian labour force. The rate measures registered unemployment.',
		groupNote:
			'For 2001 to 2007 the source prints a dash for the groups; by all signs there are no values.'
	}
};
