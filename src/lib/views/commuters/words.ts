import type { County } from '../../core/county.ts';

/** Texts of the page on commuters. */
export const commutersPageWords = {
	de: {
		title: 'Woher Beschäftigte kommen und wohin sie fahren',
		lead: (county: County) =>
			`Wer ${county.in.de} arbeitet und anderswo wohnt, und wer hier wohnt und anderswo arbeitet.`,
		sections: {
			districts: {
				title: 'Ein- und Auspendelnde',
				lead: 'Ein einziger Stichtag, und ein alter: Er zeigt die Größenordnung, keine Entwicklung.',
				choose: 'Geschlecht'
			}
		},
		related: {
			title: 'Weiterlesen',
			labour:
				'Beschäftigte am Arbeitsort und am Wohnort, und was beide Ausgaben der Strategie nennen.',
			data: 'Die Zahlen dieser Seite als CSV und Parquet.'
		}
	},
	en: {
		title: 'Where employees come from and where they go',
		lead: (county: County) =>
			`Who works ${county.in.en} and lives elsewhere, and who lives here and works elsewhere.`,
		sections: {
			districts: {
				title: 'In-commuters and out-commuters',
				lead: 'A single day, and an old one: it shows the order of magnitude, not a trend.',
				choose: 'Sex'
			}
		},
		related: {
			title: 'Read on',
			labour:
				'Employees at the workplace and by residence, and what both editions of the strategy give.',
			data: 'The figures of this page as CSV and Parquet.'
		}
	}
};
