import type { Locale } from '../../core/locale.ts';

/** Words of the page on kept editions. */
export const keptWords = {
	de: {
		title: 'Ausgaben der Daten',
		lead: 'Jede Ausgabe bleibt unter ihrer Adresse, wie sie veröffentlicht wurde. Wer eine Abbildung aus einer festen Ausgabe einbettet oder zitiert, verweist auf eine dieser Ausgaben.',
		date: (date: string) => `Ausgabe vom ${date}`,
		current: 'aktuelle Ausgabe',
		edition: (id: string) => `Ausgabe ${id}`,
		kept: (date: string) => `aufbewahrt seit ${date}`,
		count: (n: string) => `${n} Abbildungen`,
		figures: 'Abbildungen dieser Ausgabe',
		files: 'Datendateien mit Prüfsummen (JSON)',
		all: 'Alle Ausgaben der Daten'
	},
	en: {
		title: 'Editions of the data',
		lead: 'Each edition stays under its address as it was published. Whoever embeds or cites a frozen figure refers to one of these editions.',
		date: (date: string) => `Edition of ${date}`,
		current: 'current edition',
		edition: (id: string) => `Edition ${id}`,
		kept: (date: string) => `kept since ${date}`,
		count: (n: string) => `${n} figures`,
		figures: 'Figures of this edition',
		files: 'Data files with checksums (JSON)',
		all: 'All editions of the data'
	}
} as const satisfies Record<Locale, unknown>;
