import type { Certainty } from '../../core/certainty.ts';

/** Texts of the methods page. */
export const methodWords = {
	de: {
		title: 'Woher die Zahlen kommen und wie sicher sie sind',
		lead: 'Welche Quellen wir nutzen, was die Zeichen bedeuten und wo sich Angaben widersprechen.',
		sources: {
			title: 'Quellen',
			official:
				'Amtliche Statistik: Tabellen der Statistischen Ämter des Bundes und der Länder und der Bundesagentur für Arbeit, dazu Kennzahlen des Bundesinstituts für Bau-, Stadt- und Raumforschung (INKAR). Unter welcher Lizenz sie stehen und ob wir sie aus zweiter Hand haben, sagt jeder Datensatz.',
			forecasts: (publishers: string) =>
				`Prognosen: Wellen von Berufsprognosen (${publishers}). Sie haben verschiedene Basisjahre und sind deshalb keine Zeitreihe.`,
			strategy:
				'Strategie: Zahlen und Aktivitäten, die der Kreis in seiner Strategie nennt. Jede Zahl trägt den Abschnitt, in dem sie steht.',
			more: 'Alle Datensätze mit Feldern und Lizenz'
		},
		certainty: {
			title: 'Art der Zahl',
			lead: 'Unter jeder Abbildung steht, wie die Zahl zustande kam.',
			help: {
				'full-count': 'Alle Fälle sind gezählt.',
				register: 'Die Zahl stammt aus Verwaltungsdaten, die laufend geführt werden.',
				sample: 'Befragt wurde ein Teil; das Ergebnis ist hochgerechnet.',
				model: 'Die Zahl ist nach einem Modell gerechnet oder vorausberechnet, nicht gezählt.',
				set: 'Ein Beschluss legt die Zahl fest, etwa als Ziel. Sie ist weder gemessen noch geschätzt.',
				'strategy-statement':
					'Die Strategie nennt die Zahl; eine amtliche Tabelle dazu gibt es hier nicht.',
				'own-calculation': 'Aus den genannten Zahlen berechnet.',
				assumption: 'Wir nehmen es so an; keine Quelle nennt es.',
				'own-data':
					'Aus einer Datei, die jemand auf der Seite „Eigene Daten“ geöffnet hat. Hier nicht geprüft und nicht veröffentlicht.'
			} satisfies Record<Certainty, string>
		},
		signs: {
			title: 'Zeichen statt Zahlen',
			lead: 'Fehlt eine Zahl, bleibt der Grund sichtbar, in der Abbildung, in der Tabelle und in der heruntergeladenen Datei.',
			sign: 'Zeichen',
			meaning: 'Bedeutung'
		},
		breaks: {
			title: 'Brüche in den Reihen',
			official: [
				'Bevölkerung: Bis 2021 beruhen die Zahlen auf dem Zensus 2011, ab 2022 auf dem Zensus 2022. Der Sprung dazwischen ist kein Zuzug oder Fortzug. Anteile an der Bevölkerung, etwa bei der Mindestsicherung, folgen diesem Wechsel, wie ihre Werte zeigen: Ein kleiner Teil ihrer Veränderung kann daher kommen.',
				'Bruttoinlandsprodukt und Einkommen: Die Statistik wurde grundlegend überarbeitet. Alte und neue Werte stehen als getrennte Linien nebeneinander. Das verfügbare Einkommen pro Kopf bezieht sich weiter auf die Bevölkerung nach dem Zensus 2011.'
			],
			qualification:
				'Qualifikation: Die Anteile 2012 bis 2015 (INKAR) und die Angaben der Strategie sind verschieden abgegrenzt. Wir verbinden sie nicht.',
			territory: (name: string, since: string, before: string) =>
				`${name} ist seit ${since} ein Gebiet für sich. Frühere Werte für ${before} enthalten ${name}.`
		},
		calculation: {
			title: 'Wie wir rechnen',
			items: [
				'Veränderungen berechnen wir aus den Werten, wie sie hier stehen (gerundet), damit Sie sie nachrechnen können.',
				'Summen gerundeter Werte passen wir nicht an. Weicht eine Summe ab, steht die Abweichung dabei.',
				'Die Sätze zu den Abbildungen entstehen aus denselben Zahlen wie die Abbildung. Ändern sich die Daten, ändern sich die Sätze.',
				'Jede amtliche Zahl wird vor der Veröffentlichung mit ihrer Einheit, den Jahren davor und danach und den anderen Gebieten verglichen. Was auffällt, nennen wir und vergleichen es mit der Quelle, soweit uns ihre Datei vorliegt; veröffentlichte Werte ändern wir nicht.',
				'Gestrichelte Linien verbinden zwei Angaben. Dazwischen liegt keine Messung.',
				'Die Zahl der Aktivitäten sagt nichts über Reichweite oder Wirkung. Wo federführende Stellen nicht berichten, ist beides nicht erhoben.'
			]
		},
		contradictions: {
			title: 'Wo sich Angaben widersprechen',
			lead: 'Wir zeigen Widersprüche und korrigieren sie nicht.'
		}
	},
	en: {
		title: 'Where the figures come from and how certain they are',
		lead: 'Which sources we use, what the signs mean, and where statements contradict each other.',
		sources: {
			title: 'Sources',
			official:
				'Official statistics: tables of the statistical offices of the Federation and the Länder and of the Federal Employment Agency, and indicators of the Federal Institute for Research on Building, Urban Affairs and Spatial Development (INKAR). Each dataset states its licence, and whether it was taken over at second hand.',
			forecasts: (publishers: string) =>
				`Forecasts: waves of occupational forecasts (${publishers}). Their base years differ, so they are not a time series.`,
			strategy:
				'Strategy: figures and activities the district names in its strategy. Each figure carries the section it stands in.',
			more: 'All datasets with fields and licence'
		},
		certainty: {
			title: 'Kind of figure',
			lead: 'Below each chart you read how the figure came about.',
			help: {
				'full-count': 'All cases have been counted.',
				register: 'Taken from administrative records that are kept continuously.',
				sample: 'Part of the population was asked and the result extrapolated.',
				model: 'Calculated by a model or forecast, not counted.',
				set: 'A decision sets the figure, for example as a target. It is neither measured nor estimated.',
				'strategy-statement': 'Stated in the strategy; no official table for it is held here.',
				'own-calculation': 'Calculated from the figures named.',
				assumption: 'We take it to be so; no source names it.',
				'own-data':
					'From a file that somebody has opened on the page “Own data”. Neither checked nor published here.'
			} satisfies Record<Certainty, string>
		},
		signs: {
			title: 'Signs in place of figures',
			lead: 'Where a figure is missing, the reason stays visible: in the chart, in the table and in the downloaded file.',
			sign: 'Sign',
			meaning: 'Meaning'
		},
		breaks: {
			title: 'Breaks in the series',
			official: [
				'Population: figures up to 2021 are based on the census of 2011, those for 2022 and later on the census of 2022. The step between them is not migration. Shares of the population, such as those on minimum income, follow this change, as their values show: a small part of their change may come from it.',
				'Gross domestic product and income: the statistics were thoroughly revised. Old and new values stand as separate lines. Disposable income per head still uses the population base of the census of 2011.'
			],
			qualification:
				'Qualification: the shares of 2012 to 2015 (INKAR) and the statements of the strategy are defined differently. We do not join them.',
			territory: (name: string, since: string, before: string) =>
				`${name} has been a territory of its own since ${since}. Earlier values for ${before} include ${name}.`
		},
		calculation: {
			title: 'How we calculate',
			items: [
				'Changes are computed from the values as they stand here (rounded), so that you can check them.',
				'Sums of rounded values are not adjusted. Where a sum differs, the difference is stated.',
				'The sentences beside the charts are made from the same figures as the chart. When the data change, so do the sentences.',
				'Before publication each official figure is compared with its unit, the years around it and the other regions. What stands out we name, and compare with the source where we hold its file; published values are not changed.',
				'Dashed lines join two statements. There is no measurement between them.',
				'The number of activities says nothing of reach or effect. Where lead offices do not report, neither is collected.'
			]
		},
		contradictions: {
			title: 'Where statements contradict each other',
			lead: 'We show contradictions and do not repair them.'
		}
	}
};
