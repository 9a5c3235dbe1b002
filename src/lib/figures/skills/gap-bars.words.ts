import type { Format } from '../../i18n/format.ts';
import { isOne } from '../trend.words.ts';

const size = (value: number, format: Format) => format.number(Math.abs(value));

const lacking = (count: string, one: string, other: string): string =>
	isOne(count) ? `Laut Prognose fehlt ${count} ${one}` : `Laut Prognose fehlen ${count} ${other}`;

const lackingWithout = (people: string, single: boolean, also: boolean): string =>
	`${also ? 'Auch ohne' : 'Ohne'} Berufsausbildung ${single ? 'fehlt' : 'fehlen'} voraussichtlich ${people}.`;

const skilledWorkers = (count: string): string =>
	`${count} skilled ${isOne(count) ? 'worker' : 'workers'}`;

/** Sentences on the gap by qualification; a negative value is missing, a positive one a surplus. */
export const gapBarsWords = {
	de: {
		headline: (net: number, horizon: number, where: string, format: Format) => {
			const count = size(net, format);
			const workers = `${count} ${isOne(count) ? 'Arbeits- oder Fachkraft' : 'Arbeits- und Fachkräfte'}`;
			if (net < 0)
				return `Bis ${horizon} ${isOne(count) ? 'fehlt' : 'fehlen'} ${where} im Saldo voraussichtlich ${workers}`;
			if (net > 0)
				return `Bis ${horizon} gibt es ${where} voraussichtlich ${workers} mehr als gebraucht`;
			return `Bis ${horizon} gleichen sich Bedarf und Angebot an Arbeits- und Fachkräften ${where} voraussichtlich aus`;
		},
		subtitle: (name: string, base: number, horizon: number, ownScale: boolean) =>
			`Fehlende Beschäftigte und Überhang nach Qualifikation, ${name}, Personen, ${base} bis ${horizon}${
				ownScale ? '; eigener Maßstab' : ''
			}`,
		summary: (skilled: number, without: number | null, format: Format) =>
			[
				skilled < 0
					? `${lacking(size(skilled, format), 'Fachkraft', 'Fachkräfte')} mit Berufsausbildung oder akademischem Abschluss.`
					: skilled > 0
						? `Bei Fachkräften mit Berufsausbildung oder akademischem Abschluss entsteht voraussichtlich ein Überhang von ${format.unit(skilled, 'persons')}.`
						: 'Bei Fachkräften mit Berufsausbildung oder akademischem Abschluss gleichen sich Bedarf und Angebot voraussichtlich aus.',
				without === null
					? ''
					: without > 0
						? `Ohne Berufsausbildung entsteht voraussichtlich ein Überhang von ${format.unit(without, 'persons')}.`
						: without < 0
							? lackingWithout(
									format.unit(-without, 'persons'),
									isOne(size(without, format)),
									skilled < 0
								)
							: 'Ohne Berufsausbildung gleichen sich Bedarf und Angebot voraussichtlich aus.'
			]
				.join(' ')
				.trim(),
		ends: { negative: 'es fehlen', positive: 'Überhang' },
		qualification: 'Qualifikation',
		column: 'Personen (− es fehlen, + Überhang)',
		sum: 'Summe der Teile (eigene Berechnung)',
		net: 'Saldo, wie veröffentlicht',
		parts: (sum: string, rounding: boolean) =>
			rounding ? `Rundung: Teile ergeben ${sum}` : `Teile ergeben ${sum}`
	},
	en: {
		headline: (net: number, horizon: number, where: string, format: Format) => {
			const count = size(net, format);
			const workers = isOne(count) ? 'worker' : 'workers';
			if (net < 0)
				return `By ${horizon}, an estimated net ${count} ${workers} will be missing ${where}`;
			if (net > 0)
				return `By ${horizon}, there will be an estimated ${count} more ${workers} than needed ${where}`;
			return `By ${horizon}, demand and supply of workers ${where} are expected to balance`;
		},
		subtitle: (name: string, base: number, horizon: number, ownScale: boolean) =>
			`Missing workers and surplus by qualification, ${name}, people, ${base} to ${horizon}${
				ownScale ? '; own scale' : ''
			}`,
		summary: (skilled: number, without: number | null, format: Format) =>
			[
				skilled < 0
					? `${skilledWorkers(size(skilled, format))} with vocational training or an academic degree ${isOne(size(skilled, format)) ? 'is' : 'are'} expected to be missing.`
					: skilled > 0
						? `The forecast expects a surplus of ${skilledWorkers(size(skilled, format))} with vocational training or an academic degree.`
						: 'Demand and supply of skilled workers with vocational training or an academic degree are expected to balance.',
				without === null
					? ''
					: without > 0
						? `The forecast expects a surplus of ${format.unit(without, 'persons')} without vocational training.`
						: without < 0
							? `${format.unit(-without, 'persons')} without vocational training ${isOne(size(without, format)) ? 'is' : 'are'} expected to be missing${skilled < 0 ? ', too' : ''}.`
							: 'Demand and supply of people without vocational training are expected to balance.'
			]
				.join(' ')
				.trim(),
		ends: { negative: 'missing', positive: 'surplus' },
		qualification: 'Qualification',
		column: 'People (− missing, + surplus)',
		sum: 'Sum of the parts (own calculation)',
		net: 'Net figure, as published',
		parts: (sum: string, rounding: boolean) =>
			rounding ? `Rounding: parts add up to ${sum}` : `Parts add up to ${sum}`
	}
};
