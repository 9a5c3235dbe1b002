import type { FigureFacet, FigureSort } from '../../figures/strategy-figures/slice.ts';

const counted = (count: string, one: string, other: string) =>
	`${count} ${count === '1' ? one : other}`;

/** Texts of the page on the strategy's figures. */
export const strategyFiguresWords = {
	de: {
		tab: 'Zahlen der Strategie',
		title: (count: string) =>
			count === '1'
				? 'Eine Angabe der Strategie, mit Fundstelle'
				: `${count} Angaben der Strategie, mit Fundstelle`,
		lead: (contradictions: string, spoken: string) =>
			`Jede mit Region, Zeitraum, Abschnitt, der dort genannten Quelle und unserem Hinweis. ${
				contradictions === '0'
					? 'Widersprüche sind keine bekannt.'
					: `${counted(contradictions, 'Angabe gehört', 'Angaben gehören')} zu einem Widerspruch, den wir zeigen und nicht bereinigen.`
			}${spoken === '0' ? '' : ` Wo nur Worte stehen (${counted(spoken, 'Angabe', 'Angaben')}), zeigen wir die Worte und keine Zahl.`}`,
		figures: (count: string) => counted(count, 'Angabe', 'Angaben'),
		result: (shown: string, all: string, filtered: boolean) =>
			filtered
				? `${shown} von ${counted(all, 'Angabe', 'Angaben')}`
				: counted(all, 'Angabe', 'Angaben'),
		panel: 'Auswahl eingrenzen',
		panelCount: (count: number) => (count === 0 ? '' : `(${count} gewählt)`),
		showResults: (count: string) => `${count} anzeigen`,
		search: 'Suche',
		searchHint: 'In Kennzahl, Wert, Region, Abschnitt, Quelle und Hinweis',
		facets: {
			theme: 'Sachgebiet',
			region: 'Region',
			certainty: 'Art der Zahl',
			note: 'Hinweise'
		} satisfies Record<FigureFacet, string>,
		chosen: 'Gewählt',
		chosenCount: (count: number) => `${count} gewählt`,
		optionCount: (count: string) => `: ${count}`,
		remove: (name: string) => `${name} entfernen`,
		sorts: {
			nummer: 'Nummer',
			name: 'Kennzahl',
			wert: 'Einheit und Wert',
			region: 'Region',
			zeit: 'Zeitraum',
			quelle: 'Abschnitt',
			art: 'Art der Zahl'
		} satisfies Record<FigureSort, string>,
		columns: {
			name: 'Kennzahl',
			value: 'Wert',
			region: 'Region',
			period: 'Zeitraum',
			source: 'Quelle'
		},
		caption: 'Zahlen der Strategie',
		population: 'Bezugsgruppe',
		certainty: 'Art der Zahl',
		note: 'Hinweis',
		permalink: (id: string) => `Adresse der Zahl ${id}`,
		cite: 'Zitieren',
		citeOf: (id: string) => `Zahl ${id}`,
		citation: (id: string) => `Zitat der Zahl ${id}`,
		copy: 'Kopieren',
		copied: 'Kopiert.',
		selected: 'Markiert. Kopieren Sie mit Strg+C.',
		file: 'zahlen-der-strategie',
		noScript:
			'Ohne JavaScript zeigt diese Seite alle Angaben. Zum Suchen, Ordnen und Kopieren braucht es JavaScript; die ganze Tabelle gibt es auch als Datei.',
		dataset: 'Datensatz und Feldbeschreibung',
		empty: {
			title: 'Keine Angabe erfüllt alle Bedingungen',
			relax: 'Nehmen Sie einen Teil der Auswahl zurück:',
			part: (title: string, count: string) => `Ohne „${title}“: ${count}`,
			none: 'Setzen Sie die Auswahl zurück, um wieder alle Angaben zu sehen.'
		}
	},
	en: {
		tab: 'Figures of the strategy',
		title: (count: string) =>
			count === '1'
				? 'One statement of the strategy, with its section'
				: `${count} statements of the strategy, with their section`,
		lead: (contradictions: string, spoken: string) =>
			`Each with region, period, section, the source named there and our note. ${
				contradictions === '0'
					? 'No contradictions are known.'
					: `${counted(contradictions, 'statement is', 'statements are')} part of a contradiction, which we show and do not repair.`
			}${spoken === '0' ? '' : ` Where there are only words (${counted(spoken, 'statement', 'statements')}), we show the words and no number.`}`,
		figures: (count: string) => counted(count, 'statement', 'statements'),
		result: (shown: string, all: string, filtered: boolean) =>
			filtered
				? `${shown} of ${counted(all, 'statement', 'statements')}`
				: counted(all, 'statement', 'statements'),
		panel: 'Narrow down',
		panelCount: (count: number) => (count === 0 ? '' : `(${count} chosen)`),
		showResults: (count: string) => `Show ${count}`,
		search: 'Search',
		searchHint: 'In figure, value, region, section, source and note',
		facets: { theme: 'Subject', region: 'Region', certainty: 'Kind of figure', note: 'Notes' },
		chosen: 'Chosen',
		chosenCount: (count: number) => `${count} chosen`,
		optionCount: (count: string) => `: ${count}`,
		remove: (name: string) => `Remove ${name}`,
		sorts: {
			nummer: 'number',
			name: 'figure',
			wert: 'unit and value',
			region: 'region',
			zeit: 'period',
			quelle: 'section',
			art: 'kind of figure'
		},
		columns: {
			name: 'Figure',
			value: 'Value',
			region: 'Region',
			period: 'Period',
			source: 'Source'
		},
		caption: 'Figures of the strategy',
		population: 'Refers to',
		certainty: 'Kind of figure',
		note: 'Note',
		permalink: (id: string) => `Address of figure ${id}`,
		cite: 'Cite',
		citeOf: (id: string) => `figure ${id}`,
		citation: (id: string) => `Citation of figure ${id}`,
		copy: 'Copy',
		copied: 'Copied.',
		selected: 'Selected. Copy with Ctrl+C.',
		file: 'strategy-figures',
		noScript:
			'Without JavaScript this page shows all statements. Searching, ordering and copying need JavaScript; the whole table is also there as a file.',
		dataset: 'Dataset and description of fields',
		empty: {
			title: 'No statement meets all conditions',
			relax: 'Take back a part of the choice:',
			part: (title: string, count: string) => `Without “${title}”: ${count}`,
			none: 'Reset the choice to see all statements again.'
		}
	}
};
