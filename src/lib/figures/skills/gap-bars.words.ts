import type { Format } from '../../i18n/format.ts';

const size = (value: number, format: Format) => format.number(Math.abs(value));

/** Sentences on the gap by qualification; a negative value is missing, a positive one a surplus. */
export const gapBarsWords = {
	de: {
		headline: (net: number, horizon: number, where: string, format: Format) => {
			if (net < 0)
				return `Bis ${horizon} fehlen ${where} voraussichtlich ${size(net, format)} Arbeits- und Fachkräfte`;
			if (net > 0)
				return `Bis ${horizon} gibt es ${where} voraussichtlich ${size(net, format)} Arbeits- und Fachkräfte mehr als gebraucht`;
			return `Bis ${horizon} gleichen sich Bedarf und Angebot an Arbeits- und Fachkräften ${where} voraussichtlich aus`;
		},
		subtitle: (name: string, base: number, horizon: number, ownScale: boolean) =>
			`Fehlende Beschäftigte und Überhang nach Qualifikation, ${name}, Personen, ${base} bis ${horizon}${
				ownScale ? '; eigener Maßstab' : ''
			}`,
		summary: (skilled: number, without: number | null, format: Format) =>
			[
				skilled < 0
					? `Es fehlen ${size(skilled, format)} Fachkräfte mit Berufsausbildung oder akademischem Abschluss.`
					: skilled > 0
						? `Bei Fachkräften mit Berufsausbildung oder akademischem Abschluss entsteht ein Überhang von ${size(skilled, format)} Personen.`
						: 'Bei Fachkräften mit Berufsausbildung oder akademischem Abschluss gleichen sich Bedarf und Angebot aus.',
				without === null
					? ''
					: without > 0
						? `Ohne Berufsausbildung entsteht ein Überhang von ${size(without, format)} Personen.`
						: without < 0
							? `Auch ohne Berufsausbildung fehlen ${size(without, format)} Personen.`
							: 'Ohne Berufsausbildung gleichen sich Bedarf und Angebot aus.'
			]
				.join(' ')
				.trim(),
		ends: { negative: 'es fehlen', positive: 'Überhang' },
		qualification: 'Qualifikation',
		column: 'Personen (− es fehlen, + Überhang)',
		sum: 'Summe der Teile (eigene Berechnung)',
		net: 'Saldo, wie gedruckt'
	},
	en: {
		headline: (net: number, horizon: number, where: string, format: Format) => {
			if (net < 0)
				return `By ${horizon}, an estimated ${size(net, format)} workers will be missing ${where}`;
			if (net > 0)
				return `By ${horizon}, there will be an estimated ${size(net, format)} more workers than needed ${where}`;
			return `By ${horizon}, demand and supply of workers ${where} are expected to balance`;
		},
		subtitle: (name: string, base: number, horizon: number, ownScale: boolean) =>
			`Missing workers and surplus by qualification, ${name}, people, ${base} to ${horizon}${
				ownScale ? '; own scale' : ''
			}`,
		summary: (skilled: number, without: number | null, format: Format) =>
			[
				skilled < 0
					? `${size(skilled, format)} skilled workers with vocational training or an academic degree are missing.`
					: skilled > 0
						? `There is a surplus of ${size(skilled, format)} skilled workers with vocational training or an academic degree.`
						: 'Demand and supply of skilled workers with vocational training or an academic degree balance.',
				without === null
					? ''
					: without > 0
						? `There is a surplus of ${size(without, format)} people without vocational training.`
						: without < 0
							? `${size(without, format)} people without vocational training are missing, too.`
							: 'Demand and supply of people without vocational training balance.'
			]
				.join(' ')
				.trim(),
		ends: { negative: 'missing', positive: 'surplus' },
		qualification: 'Qualification',
		column: 'People (− missing, + surplus)',
		sum: 'Sum of the parts (own calculation)',
		net: 'Net figure, as printed'
	}
};
