import type { Locale } from '../../core/locale.ts';
import type { ChapterId } from './plan.ts';

interface Words {
	name: string;
	/** Name of the brief in links. */
	link: string;
	county: { title: (of: string) => string; lead: (topics: string, where: string) => string };
	theme: { title: (theme: string) => string };
	themes: { title: string; lead: string; word: string };
	cover: Record<'county' | 'strategy' | 'edition', string>;
	edition: (date: string, id: string) => string;
	keyFigures: string;
	tiles: Record<'label' | 'value' | 'change' | 'comparison' | 'origin', string>;
	/** Around the numbers of a page: "Seite 2 von 14". */
	pages: [string, string];
	chapters: Record<ChapterId, { title: string; lead: string }>;
	again: (numbers: string, one: boolean) => string;
	/** Notes that stand at other figures. */
	notesAt: (numbers: string, one: boolean) => string;
	figure: (number: number) => string;
	annexTable: (number: number) => string;
	annex: { title: string; lead: string };
	signs: { title: string; lead: string };
	contradictions: { title: string; lead: string };
	sources: { title: string; lead: string; licence: string };
	activities: Record<'caption' | 'name' | 'about' | 'status' | 'lead' | 'report', string> & {
		conditions: (conditions: string) => string;
	};
	partners: Record<'caption' | 'name' | 'count' | 'leads', string>;
	bar: {
		title: string;
		print: string;
		/** What folds up on a phone. */
		more: string;
		annex: { legend: string; nein: string; ja: string };
		breaks: { legend: string; kompakt: string; kapitel: string };
		parts: string;
	};
}

/** Texts of the county brief and of the briefs of the themes. */
export const briefWords: Record<Locale, Words> = {
	de: {
		name: 'Kreisprofil',
		link: 'Kreisprofil (A4)',
		county: {
			title: (of) => `Ausbildung und Arbeit: Profil ${of}`,
			lead: (topics, where) =>
				`Wie es um ${topics} ${where} steht: Kennzahlen und Abbildungen mit Quelle, Stand und Vergleich, zum Ausdrucken und Weitergeben.`
		},
		theme: { title: (theme) => `Thema „${theme}“` },
		themes: {
			title: 'Profile der Themen',
			lead: 'Zu jedem Thema der Strategie gibt es ein eigenes Profil mit Kennzahlen, Aktivitäten und nicht genannten Zielgruppen.',
			word: 'als Word-Datei'
		},
		cover: { county: 'Kreis', strategy: 'Strategie', edition: 'Ausgabe der Daten' },
		edition: (date, id) => `${date} (${id})`,
		keyFigures: 'Kennzahlen',
		tiles: {
			label: 'Kennzahl',
			value: 'Wert',
			change: 'Veränderung',
			comparison: 'Vergleich',
			origin: 'Stand, Art der Zahl, Quelle'
		},
		pages: ['Seite', 'von'],
		chapters: {
			questions: {
				title: 'Vier Fragen der Strategie',
				lead: 'Wer fehlt, was können die Beschäftigten, wer braucht Unterstützung, und wo setzt der Kreis an?'
			},
			skills: {
				title: 'Fachkräfte',
				lead: 'Die Prognosen rechnen voraus, wie viele Arbeits- und Fachkräfte fehlen. Sie sind keine Messung.'
			},
			qualification: {
				title: 'Qualifikation',
				lead: 'Welche Abschlüsse die Beschäftigten haben, und wie viele Jugendliche ohne Abschluss die Schule verlassen.'
			},
			caseload: {
				title: 'Grundsicherung',
				lead: 'Wer Leistungen nach dem SGB II, dem SGB XII und dem Asylbewerberleistungsgesetz erhält.'
			},
			activities: {
				title: 'Aktivitäten',
				lead: 'Was der Kreis und seine Partner tun, für wen, und was die Liste nicht nennt.'
			},
			labour: {
				title: 'Arbeitsmarkt',
				lead: 'Arbeitslosigkeit, Beschäftigung, Bevölkerung und Wirtschaft im Vergleich mit Land und Bund.'
			}
		},
		again: (numbers, one) => `Siehe auch ${one ? 'Abbildung' : 'die Abbildungen'} ${numbers}.`,
		notesAt: (numbers, one) =>
			`Es gelten auch Anmerkungen zu ${one ? 'Abbildung' : 'den Abbildungen'} ${numbers}.`,
		figure: (number) => `Abbildung ${number}`,
		annexTable: (number) => `Tabelle zu Abbildung ${number}`,
		annex: {
			title: 'Anhang: Tabellen',
			lead: 'Die Werte aller Abbildungen, wie sie gezeichnet sind.'
		},
		signs: {
			title: 'Zeichen für fehlende Werte',
			lead: 'Wo eine Zahl fehlt, steht in Abbildungen und Tabellen der Grund.'
		},
		contradictions: {
			title: 'Widersprüche in den verwendeten Daten',
			lead: 'Wo Quellen einander oder sich selbst widersprechen, gleichen wir nichts an.'
		},
		sources: {
			title: 'Quellen',
			lead: 'Die Nummern stehen bei Kennzahlen und Abbildungen.',
			licence: 'Lizenz'
		},
		activities: {
			caption: 'Aktivitäten des Themas',
			name: 'Aktivität',
			about: 'Worum es geht',
			status: 'Status',
			lead: 'Federführung',
			report: 'Letzter Bericht',
			conditions: (conditions: string) => `Bedingungen: ${conditions}`
		},
		partners: {
			caption: 'Stellen, die Aktivitäten des Themas führen oder daran beteiligt sind',
			name: 'Stelle',
			count: 'Aktivitäten',
			leads: 'davon in Federführung'
		},
		bar: {
			title: 'Ausgabe',
			print: 'Drucken oder als PDF sichern',
			more: 'Anhang, Umbruch, Kapitel',
			annex: { legend: 'Tabellen im Anhang', nein: 'ohne', ja: 'mit' },
			breaks: {
				legend: 'Seitenumbruch',
				kompakt: 'kompakt',
				kapitel: 'je Kapitel eine neue Seite'
			},
			parts: 'Kapitel'
		}
	},
	en: {
		name: 'District profile',
		link: 'District profile (A4)',
		county: {
			title: (of) => `Training and work: profile ${of}`,
			lead: (topics, where) =>
				`How ${topics} stand ${where}: indicators and charts with source, date and comparison, to print and pass on.`
		},
		theme: { title: (theme) => `Theme “${theme}”` },
		themes: {
			title: 'Profiles of the themes',
			lead: 'Each theme of the strategy has a profile of its own with indicators, activities and target groups not named.',
			word: 'as a Word file'
		},
		cover: { county: 'District', strategy: 'Strategy', edition: 'Edition of the data' },
		edition: (date, id) => `${date} (${id})`,
		keyFigures: 'Indicators',
		tiles: {
			label: 'Indicator',
			value: 'Value',
			change: 'Change',
			comparison: 'Comparison',
			origin: 'Date, kind of figure, source'
		},
		pages: ['Page', 'of'],
		chapters: {
			questions: {
				title: 'Four questions of the strategy',
				lead: 'Who is missing, what can employees do, who needs support, and where does the district act?'
			},
			skills: {
				title: 'Skilled workers',
				lead: 'The forecasts project how many workers will be missing. They are not measurements.'
			},
			qualification: {
				title: 'Qualification',
				lead: 'Which qualifications employees hold, and how many young people leave school without a certificate.'
			},
			caseload: {
				title: 'Basic income support',
				lead: 'Who receives benefits under SGB II, SGB XII and the Asylum Seekers’ Benefits Act.'
			},
			activities: {
				title: 'Activities',
				lead: 'What the district and its partners do, for whom, and what the list does not name.'
			},
			labour: {
				title: 'Labour market',
				lead: 'Unemployment, employment, population and economy compared with state and country.'
			}
		},
		again: (numbers, one) => `See also ${one ? 'figure' : 'figures'} ${numbers}.`,
		notesAt: (numbers, one) => `Notes on ${one ? 'figure' : 'figures'} ${numbers} apply here too.`,
		figure: (number) => `Figure ${number}`,
		annexTable: (number) => `Table for figure ${number}`,
		annex: { title: 'Annex: tables', lead: 'The values of all figures as they are drawn.' },
		signs: {
			title: 'Signs for missing values',
			lead: 'Where a number is missing, figures and tables give the reason.'
		},
		contradictions: {
			title: 'Contradictions in the data used',
			lead: 'Where sources contradict each other or themselves, we adjust nothing.'
		},
		sources: {
			title: 'Sources',
			lead: 'Indicators and charts refer to these numbers.',
			licence: 'Licence'
		},
		activities: {
			caption: 'Activities of the theme',
			name: 'Activity',
			about: 'What it is about',
			status: 'Status',
			lead: 'Lead',
			report: 'Latest report',
			conditions: (conditions: string) => `Conditions: ${conditions}`
		},
		partners: {
			caption: 'Bodies that lead activities of the theme or take part in them',
			name: 'Body',
			count: 'Activities',
			leads: 'of which leading'
		},
		bar: {
			title: 'Output',
			print: 'Print or save as PDF',
			more: 'Annex, breaks, chapters',
			annex: { legend: 'Tables in the annex', nein: 'without', ja: 'with' },
			breaks: { legend: 'Page breaks', kompakt: 'compact', kapitel: 'new page for each chapter' },
			parts: 'Chapters'
		}
	}
};
