import type { EngineErrorCode } from '../../data/engine-error.ts';
import type { PeerGroup } from '../../figures/compare/choice.ts';

interface Failure {
	what: string;
	remedy: string;
}

const germanFailures: Record<EngineErrorCode, Failure> = {
	unsupported: {
		what: 'Ihr Browser kann die Auswertung nicht ausführen, denn ihm fehlt WebAssembly.',
		remedy: 'Nehmen Sie einen neueren Browser oder laden Sie die Daten herunter.'
	},
	download: {
		what: 'Die Auswertung ließ sich nicht laden.',
		remedy: 'Prüfen Sie die Verbindung zum Internet und versuchen Sie es noch einmal.'
	},
	damaged: {
		what: 'Die geladenen Daten sind beschädigt und werden deshalb nicht gezeigt.',
		remedy: 'Versuchen Sie es noch einmal. Hilft das nicht, laden Sie die Seite neu.'
	},
	timeout: {
		what: 'Die Auswertung hat zu lange nicht geantwortet und wurde beendet.',
		remedy: 'Versuchen Sie es noch einmal; die Verbindung ist vielleicht langsam.'
	},
	crashed: {
		what: 'Die Auswertung ist abgebrochen, vielleicht aus Mangel an Speicher.',
		remedy: 'Schließen Sie andere Fenster und versuchen Sie es noch einmal.'
	},
	query: {
		what: 'Die Auswertung dieser Auswahl ist fehlgeschlagen.',
		remedy: 'Wählen Sie etwas anderes oder laden Sie die Daten herunter.'
	}
};

const englishFailures: Record<EngineErrorCode, Failure> = {
	unsupported: {
		what: 'Your browser cannot run the analysis because it lacks WebAssembly.',
		remedy: 'Use a newer browser, or download the data.'
	},
	download: {
		what: 'The analysis could not be loaded.',
		remedy: 'Check your internet connection and try again.'
	},
	damaged: {
		what: 'The data arrived damaged and are therefore not shown.',
		remedy: 'Try again. If that does not help, reload the page.'
	},
	timeout: {
		what: 'The analysis did not answer for too long and was stopped.',
		remedy: 'Try again; the connection may be slow.'
	},
	crashed: {
		what: 'The analysis broke off, perhaps for lack of memory.',
		remedy: 'Close other windows and try again.'
	},
	query: {
		what: 'The analysis of this choice failed.',
		remedy: 'Choose something else, or download the data.'
	}
};

const germanGroups: Record<PeerGroup, string> = {
	all: 'alle Kreise',
	neighbours: 'Nachbarkreise',
	own: 'eigene Liste'
};
const englishGroups: Record<PeerGroup, string> = {
	all: 'all districts',
	neighbours: 'neighbouring districts',
	own: 'own list'
};

/** Texts of the page that compares regions. */
export const compareWords = {
	de: {
		title: 'Wo der Kreis im Vergleich steht',
		lead: (state: string) =>
			`Eine Kennzahl im Verlauf und in der Rangfolge aller Kreise und kreisfreien Städte in ${state}.`,
		controls: 'Vergleich einstellen',
		indicator: 'Kennzahl',
		coverage: (regions: number, of: number, years: string) =>
			`bis zu ${regions} von ${of} Kreisen, ${years}`,
		to: 'bis',
		year: 'Jahr der Rangfolge',
		slider: 'Jahr von Karte und Rangfolge',
		latest: (period: string) => `neuestes (${period})`,
		group: 'Vergleichsgruppe',
		groups: germanGroups,
		own: (most: number) => `Kreise der eigenen Liste, höchstens ${most}`,
		full: (most: number) =>
			`Sie haben ${most} Kreise gewählt. Mehr Linien lassen sich im Diagramm nicht unterscheiden.`,
		privacy:
			'Zu jeder Kennzahl, die Sie wählen, lädt die Seite einmal eine kleine Datei von diesem Server. Gruppe, Jahr und Rangfolge rechnet Ihr Browser; wen Sie vergleichen, erfährt niemand.',
		reset: 'Zurück zur Ausgangsansicht',
		noScript:
			'Ohne JavaScript lässt sich die Auswahl nicht ändern. Die Seite zeigt deshalb die Arbeitslosenquote; alle anderen Zahlen gibt es zum Herunterladen:',
		toData: 'Daten herunterladen',
		everywhere: 'Mit Kreisen anderer Länder vergleichen',
		onlyMunicipal:
			'Kennzahlen, die es nur für Gemeinden oder nur nach Alter und Geschlecht gibt, stehen auf der Seite',
		loading: 'Auswertung wird geladen',
		bytes: (loaded: string, total: string) => `${loaded} von ${total} MB geladen`,
		updating: 'Die Abbildungen werden neu berechnet und zeigen noch die vorige Auswahl.',
		updated: (headline: string) => `Abbildungen aktualisiert. ${headline}`,
		failed: 'Ihre Auswahl konnte nicht berechnet werden',
		failures: germanFailures,
		still: 'Die Abbildungen darunter zeigen weiter die vorige Auswahl.',
		retry: 'Noch einmal versuchen',
		absentYear: (year: string) =>
			`Für ${year} ist kein Wert dieser Kennzahl veröffentlicht. Gezeigt wird das neueste Jahr.`,
		surplus: (most: number, names: string) =>
			`Die Adresse nennt mehr als ${most} Kreise. Weggelassen: ${names}.`,
		lines: 'Verlauf',
		ranking: 'Rangfolge und Lage',
		peers: {
			title: 'Die Vergleichsgruppe im Einzelnen',
			file: 'vergleichsgruppe',
			byRank: 'Rang',
			nobody: 'Ihre Liste ist noch leer. Wählen Sie oben Kreise oder Städte für den Vergleich.',
			caption: (name: string, unit: string, away: string, period: string, of: string) =>
				`${name}, ${unit}, ${period}. Rang unter ${of} Kreisen und kreisfreien Städten; Abstände zum eigenen Kreis und zum Landeswert in der Einheit ${away} (eigene Berechnung)`
		},
		noMap:
			'Eine Karte gibt es nur für Quoten und Anteile. Anzahlen folgen der Größe der Kreise; eingefärbt würden sie täuschen.'
	},
	en: {
		title: 'How the district compares',
		lead: (state: string) =>
			`One indicator over time, and the ranking of all districts and cities in ${state}.`,
		controls: 'Set up the comparison',
		indicator: 'Indicator',
		coverage: (regions: number, of: number, years: string) =>
			`up to ${regions} of ${of} districts, ${years}`,
		to: 'to',
		year: 'Year of the ranking',
		slider: 'Year of map and ranking',
		latest: (period: string) => `latest (${period})`,
		group: 'Comparison group',
		groups: englishGroups,
		own: (most: number) => `Districts of your own list, at most ${most}`,
		full: (most: number) =>
			`You have chosen ${most} districts. More lines could not be told apart in the chart.`,
		privacy:
			'For each indicator you choose, the page loads one small file from this server, once. Group, year and ranking are computed by your browser; nobody learns whom you compare.',
		reset: 'Back to the opening view',
		noScript:
			'The choice cannot be changed without JavaScript. The page therefore shows the unemployment rate; all other figures can be downloaded:',
		toData: 'Download data',
		everywhere: 'Compare with districts of other states',
		onlyMunicipal:
			'Indicators that exist only for municipalities, or only by age and sex, stand on the page',
		loading: 'Loading the analysis',
		bytes: (loaded: string, total: string) => `${loaded} of ${total} MB loaded`,
		updating: 'The figures are being computed anew and still show the previous choice.',
		updated: (headline: string) => `Figures updated. ${headline}`,
		failed: 'Your choice could not be computed',
		failures: englishFailures,
		still: 'The figures below still show the previous choice.',
		retry: 'Try again',
		absentYear: (year: string) =>
			`There is no value of this indicator for ${year}. The latest year is shown.`,
		surplus: (most: number, names: string) =>
			`The address names more than ${most} districts. Left out: ${names}.`,
		lines: 'Development',
		ranking: 'Ranking and map',
		peers: {
			title: 'The comparison group in detail',
			file: 'comparison-group',
			byRank: 'Rank',
			nobody: 'Your list is still empty. Choose districts or cities above to compare with.',
			caption: (name: string, unit: string, away: string, period: string, of: string) =>
				`${name}, ${unit}, ${period}. Rank among ${of} districts and cities; gaps to the own district and to the state value in ${away} are own calculations`
		},
		noMap:
			'There is a map for rates and shares only. Counts follow the size of the districts; shaded they would mislead.'
	}
};

export type CompareWords = (typeof compareWords)['de'];
