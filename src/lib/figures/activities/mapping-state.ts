import type { Context } from '../figure.ts';

const words = {
	de: {
		proposed: 'noch nicht am Wortlaut der Strategie geprüft und vom Kreis nicht bestätigt',
		checked: (day: string) =>
			`von uns am Wortlaut der Strategie geprüft (${day}), vom Kreis noch nicht bestätigt`,
		confirmed: (day: string) => `vom Kreis bestätigt (${day})`
	},
	en: {
		proposed:
			'not yet checked against the words of the strategy, and not confirmed by the district',
		checked: (day: string) =>
			`checked by us against the words of the strategy (${day}), not yet confirmed by the district`,
		confirmed: (day: string) => `confirmed by the district (${day})`
	}
};

/** How far our mappings are checked, to follow "our assumption" in a sentence. */
export function mappingState({
	county: { mappings },
	format,
	locale
}: Pick<Context<unknown>, 'county' | 'format' | 'locale'>): string {
	const { proposed, checked, confirmed } = words[locale];
	if (mappings.confirmed !== null) return confirmed(format.period(mappings.confirmed));
	return mappings.checked === null ? proposed : checked(format.period(mappings.checked));
}
