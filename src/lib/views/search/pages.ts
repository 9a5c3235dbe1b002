import type { Locale } from '../../core/locale.ts';
import { isWaiting } from '../../data/waiting.ts';
import { steeringPages, type Page } from './steering-pages.ts';
import { toolPages } from './tool-pages.ts';

const pages: readonly Page[] = [
	...toolPages,
	{
		path: '/vergleich/mehrere/',
		title: { de: 'Mehrere Kennzahlen nebeneinander', en: 'Several indicators side by side' },
		text: {
			de: 'Bis zu sechs Kennzahlen für den Kreis und andere Kreise auf einmal, auch als Index und je 1.000.',
			en: 'Up to six indicators for the district and others at once, as an index and per 1,000, too.'
		},
		words: {
			de: 'zwei Kreise vergleichen Gegenüberstellung Index Rang',
			en: 'two districts compare side by side index rank'
		}
	},
	{
		path: '/',
		title: { de: 'Überblick', en: 'Overview' },
		text: {
			de: 'Die wichtigsten Kennzahlen mit Quelle, Stand und Vergleich.',
			en: 'The most important figures with source, date and comparison.'
		},
		words: { de: 'Startseite Kennzahlen', en: 'home key figures' }
	},
	{
		path: '/strategie/',
		title: { de: 'Strategie', en: 'Strategy' },
		text: {
			de: 'Welche Bedarfe die Strategie nennt und welche Einträge der Liste dazu passen.',
			en: 'Which needs the strategy names and which entries of the list fit.'
		},
		words: { de: 'Bedarfe Lücken', en: 'needs gaps' }
	},
	{
		path: '/themen/',
		title: { de: 'Themen der Strategie', en: 'Themes of the strategy' },
		text: {
			de: 'Jedes Thema mit Aktivitäten, Beteiligten und Kennzahlen.',
			en: 'Each theme with activities, partners and indicators.'
		},
		words: { de: 'Handlungsfelder', en: 'fields of action' }
	},
	{
		path: '/ziele/',
		title: { de: 'Ziele und Stand', en: 'Targets and status' },
		text: {
			de: 'Ziele mit Zahl, Ausgangswert und Termin; Kennzahlen ohne Ziel.',
			en: 'Targets with number, baseline and date; key figures without a target.'
		},
		words: { de: 'Zielwert Controlling Evaluation Ampel', en: 'goals controlling evaluation' }
	},
	...steeringPages,
	{
		path: '/zahlen/',
		title: { de: 'Zahlen der Strategie', en: 'Figures of the strategy' },
		text: {
			de: 'Alle Zahlen der Strategie mit Abschnitt, Quelle und Hinweisen, zum Zitieren.',
			en: 'All figures of the strategy with section, source and notes, ready to cite.'
		},
		words: { de: 'Zitat Zitieren Widerspruch', en: 'quote citation contradiction' }
	},
	{
		path: '/fachkraefte/',
		isTopic: true,
		title: { de: 'Fachkräfte', en: 'Skilled workers' },
		text: {
			de: 'Wie viele Arbeits- und Fachkräfte voraussichtlich fehlen, in welchen Berufen und warum.',
			en: 'How many workers are missing, in which occupations and why.'
		},
		words: {
			de: 'Fachkräftemangel Fachkräftelücke Prognose IWAK Renteneintritte Vakanzzeit Engpassberufe',
			en: 'skills gap forecast retirements vacancy shortage occupations'
		}
	},
	{
		path: '/qualifikation/',
		isTopic: true,
		title: { de: 'Qualifikation', en: 'Qualification' },
		text: {
			de: 'Abschlüsse der Beschäftigten und Schulabgänge ohne Abschluss.',
			en: 'Degrees of employees and school leavers without a certificate.'
		},
		words: {
			de: 'Berufsabschluss Akademiker Studium Schulabschluss Hauptschulabschluss ungelernt',
			en: 'vocational academic degree school certificate unskilled'
		}
	},
	{
		path: '/grundsicherung/',
		isTopic: true,
		title: { de: 'Grundsicherung', en: 'Basic income support' },
		text: {
			de: 'Wer Leistungen nach dem SGB II und dem SGB XII erhält und wie sich das ändert.',
			en: 'Who receives benefits under SGB II and SGB XII and how that changes.'
		},
		words: {
			de: 'Bürgergeld Jobcenter Leistungsberechtigte Bedarfsgemeinschaften Asyl Hartz Sozialhilfe Armut',
			en: 'jobcentre recipients households asylum social assistance poverty'
		}
	},
	{
		path: '/aktivitaeten/',
		title: { de: 'Aktivitäten', en: 'Activities' },
		text: {
			de: 'Alle Aktivitäten nach Thema, Zielgruppe, Status und Federführung.',
			en: 'All activities by theme, target group, status and lead.'
		},
		words: { de: 'Maßnahmen Projekte Angebote Liste', en: 'measures projects offers list' }
	},
	{
		path: '/fassungen/',
		title: { de: 'Fassungen der Liste', en: 'Versions of the list' },
		text: {
			de: 'Was sich zwischen den Fassungen der Aktivitätenliste geändert hat.',
			en: 'What changed between the versions of the list of activities.'
		},
		words: { de: 'Änderungen Ausgabe Vergleich', en: 'changes edition' }
	},
	{
		path: '/kreis/',
		isTopic: true,
		title: { de: 'Kreise in Zahlen', en: 'Districts in figures' },
		text: {
			de: 'Jede Kennzahl aus amtlichen Zahlen mit Wert, Richtung und Rang unter allen Kreisen des Landes.',
			en: 'Every indicator made of official figures with value, direction and rank among all districts of the state.'
		},
		words: {
			de: 'Steckbrief Rangliste Landkreise Städtevergleich Scorecard Ranking',
			en: 'scorecard ranking profile districts'
		}
	},
	{
		path: '/gemeinden/',
		isTopic: true,
		title: { de: 'Gemeinden', en: 'Municipalities' },
		text: {
			de: 'Bevölkerung und Fläche der Städte und Gemeinden nebeneinander.',
			en: 'Population and land use of towns and municipalities side by side.'
		},
		words: {
			de: 'Sozialraum Sozialmonitoring Stadt Städte Zensus Siedlungsfläche',
			en: 'local areas social monitoring towns census settlement area'
		}
	},
	{
		path: '/netzwerk/',
		title: { de: 'Netzwerk', en: 'Network' },
		text: {
			de: 'Wer mit wem an welchen Aktivitäten arbeitet.',
			en: 'Who works with whom on which activities.'
		},
		words: {
			de: 'Partner Organisationen Beteiligte Kooperation Federführung',
			en: 'partners organisations cooperation lead'
		}
	},
	{
		path: '/arbeitsmarkt/',
		isTopic: true,
		title: { de: 'Arbeitsmarkt', en: 'Labour market' },
		text: {
			de: 'Arbeitslosigkeit, Beschäftigung, Bevölkerung und Wirtschaft.',
			en: 'Unemployment, employment, population and economy.'
		},
		words: {
			de: 'Arbeitslosenquote Beschäftigte Einwohner Alter Frauen Jugendliche Ausländer Einkommen BIP Bruttoinlandsprodukt demografischer Wandel',
			en: 'unemployment rate employees inhabitants age women young people foreigners income GDP demographic change'
		}
	},
	{
		path: '/vergleich/',
		title: { de: 'Vergleich', en: 'Comparison' },
		text: {
			de: 'Jede Kennzahl aus amtlichen Zahlen im Vergleich mit anderen Kreisen, dem Land und dem Bund.',
			en: 'Every indicator made of official figures compared with other districts, the state and the country.'
		},
		words: { de: 'Nachbarkreise Rangfolge Benchmark', en: 'neighbours ranking benchmark' }
	},
	{
		path: '/daten/',
		title: { de: 'Daten', en: 'Data' },
		text: {
			de: 'Alle Datensätze mit Quelle und Lizenz, als CSV und Parquet.',
			en: 'All datasets with source and licence, as CSV and Parquet.'
		},
		words: { de: 'Download Open Data herunterladen Excel', en: 'download open data Excel' }
	},
	{
		path: '/daten/ausgaben/',
		title: { de: 'Ausgaben der Daten', en: 'Editions of the data' },
		text: {
			de: 'Frühere Datenstände mit festen Adressen, zum Zitieren und Einbetten.',
			en: 'Earlier states of the data with fixed addresses, to cite and embed.'
		},
		words: { de: 'Archiv eingefroren Datenstand', en: 'archive frozen release' }
	},
	{
		path: '/neues/',
		title: { de: 'Neu in den Daten', en: 'New in the data' },
		text: {
			de: 'Was mit dieser Ausgabe neu ist, berichtigt wurde oder wegfiel; auch als Feed.',
			en: 'What this edition brought, revised or dropped; also as a feed.'
		},
		words: {
			de: 'Aktualisierung Aktuelles Änderungen berichtigt Atom RSS Feed Termine geprüft',
			en: 'update latest changes revised Atom RSS feed release dates checked'
		}
	},
	{
		path: '/methodik/',
		title: { de: 'Methodik', en: 'Method' },
		text: {
			de: 'Woher die Zahlen kommen, wie sicher sie sind, was die Zeichen bedeuten.',
			en: 'Where the figures come from, how certain they are, what the signs mean.'
		},
		words: { de: 'Quellen Widersprüche Zeichen Rundung', en: 'sources contradictions rounding' }
	},
	{
		path: '/kreisprofil/',
		title: { de: 'Kreisprofil', en: 'District profile' },
		text: {
			de: 'Alles Wichtige auf A4 zum Drucken, als PDF oder als Word-Datei, auch je Thema.',
			en: 'The essentials on A4 to print, as PDF or as a Word file, also for each theme.'
		},
		words: {
			de: 'Bericht Drucken PDF Word DOCX Vorlage Steckbrief',
			en: 'report print PDF Word DOCX brief'
		}
	},
	{
		path: '/barrierefreiheit/',
		title: { de: 'Barrierefreiheit', en: 'Accessibility' },
		text: {
			de: 'Wie zugänglich dieses Angebot ist und wie Sie Hürden melden.',
			en: 'How accessible this site is and how to report barriers.'
		},
		words: { de: 'Erklärung Screenreader', en: 'statement screen reader' }
	},
	{
		path: '/datenschutz/',
		title: { de: 'Datenschutz', en: 'Privacy' },
		text: {
			de: 'Welche Daten beim Besuch anfallen: keine Cookies, keine fremden Server.',
			en: 'Which data a visit leaves: no cookies, no foreign servers.'
		},
		words: { de: 'Cookies DSGVO', en: 'cookies GDPR' }
	},
	{
		path: '/offline/',
		title: { de: 'Offline lesen', en: 'Reading offline' },
		text: {
			de: 'Was auf Ihrem Gerät abgelegt ist und wie Sie es löschen.',
			en: 'What is stored on your device and how to delete it.'
		},
		words: { de: 'offline Kopie Speicher Cache', en: 'copy storage cache' }
	},
	{
		path: '/impressum/',
		title: { de: 'Impressum', en: 'Legal notice' },
		text: {
			de: 'Wer dieses Angebot betreibt und wie Sie uns erreichen.',
			en: 'Who runs this site and how to reach us.'
		},
		words: { de: 'Kontakt Betreiber Adresse', en: 'contact operator address' }
	}
];

interface Listed {
	path: string;
	title: string;
	text: string;
	words: string;
}

const inLanguage = (own: readonly Page[], locale: Locale): Listed[] =>
	own
		.filter(({ path }) => !isWaiting(path))
		.map(({ path, title, text, words }) => ({
			path,
			title: title[locale],
			text: text[locale],
			words: words[locale]
		}));

/** All pages that stand for themselves, in one language. */
export const pagesIn = (locale: Locale): Listed[] => inLanguage(pages, locale);

/** The pages that are about one topic. */
export const topicsIn = (locale: Locale): Listed[] =>
	inLanguage(
		pages.filter(({ isTopic }) => isTopic),
		locale
	);
