import type { Format } from '../../i18n/format.ts';
import { sourceIn } from '../../i18n/source-in.ts';

const size = (value: number, format: Format) => format.number(Math.abs(value));

/** Words that several figures on the skills gap share. */
export const gapWords = {
	de: {
		cited: (source: string) => `zitiert nach: ${source}`,
		vocational: 'Mit Berufsausbildung',
		academic: 'Mit akademischem Abschluss',
		withoutDegree: 'Ohne Berufsausbildung',
		direction: (value: number) =>
			value < 0 ? 'es fehlen' : value > 0 ? 'Überhang' : 'ausgeglichen',
		span: (base: number, horizon: number) => `${base} bis ${horizon}`,
		difference: (parts: string, sum: string, net: string, by: string, rounding: boolean) =>
			`Die Teile ergeben ${parts} = ${sum}; veröffentlicht ist ${net}. ${
				rounding
					? `Die Differenz von ${by} entsteht durch Rundung.`
					: `Die Differenz von ${by} erklärt die Quelle nicht.`
			} Beide Zahlen stehen hier unverändert.`,
		model: 'Eine Prognose rechnet unter Annahmen und ist keine Messung.',
		none: (where: string) => `Für die Fachkräftelücke ${where} liegt keine Prognose vor`
	},
	en: {
		cited: (source: string) => `cited from: ${sourceIn(source, 'en')}`,
		vocational: 'With vocational training',
		academic: 'With an academic degree',
		withoutDegree: 'Without vocational training',
		direction: (value: number) => (value < 0 ? 'missing' : value > 0 ? 'surplus' : 'balanced'),
		span: (base: number, horizon: number) => `${base} to ${horizon}`,
		difference: (parts: string, sum: string, net: string, by: string, rounding: boolean) =>
			`The parts give ${parts} = ${sum}; the published figure is ${net}. ${
				rounding
					? `The difference of ${by} comes from rounding.`
					: `The source does not explain the difference of ${by}.`
			} Both figures are shown unchanged.`,
		model: 'A forecast calculates under assumptions and is not a measurement.',
		none: (where: string) => `There is no forecast of the skills gap ${where}`
	}
};

/** "2.590 + 2.410 − 1.260": missing people added, a surplus taken off. */
export function partsText(parts: readonly number[], format: Format): string {
	return parts
		.map((value, index) => {
			const sign = value > 0 ? '− ' : index === 0 ? '' : '+ ';
			return sign + size(value, format);
		})
		.join(' ');
}
