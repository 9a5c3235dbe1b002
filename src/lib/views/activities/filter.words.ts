import { familyNames } from '../../figures/activities/family-names.ts';

/** Texts of the filter bar, the same on every page that has it. */
export const filterWords = {
	de: {
		panel: 'Auswahl eingrenzen',
		panelCount: (count: number) => (count === 0 ? '' : `(${count} gewählt)`),
		showResults: (count: string) => `${count} anzeigen`,
		edition: 'Fassung',
		search: 'Suche',
		searchHint: 'In Name, Beschreibung, Stellen, Zielgruppen und Recht',
		facets: {
			theme: 'Thema',
			group: 'Zielgruppe',
			status: 'Status',
			lead: 'Federführung',
			partner: 'Partner',
			domain: 'Rechtskreis'
		},
		families: familyNames.de,
		domains: {
			'SGB II': 'Grundsicherung für Arbeitsuchende',
			'SGB III': 'Arbeitsförderung',
			'SGB VIII': 'Kinder- und Jugendhilfe',
			'SGB IX': 'Rehabilitation und Teilhabe',
			'SGB XI': 'Pflegeversicherung',
			'SGB XII': 'Sozialhilfe',
			AufenthG: 'Aufenthaltsrecht'
		},
		noDomain: 'in der Liste nicht genannt',
		domainHint:
			'Ein Rechtskreis zählt, wenn der Eintrag ihn nennt. Was wir aus dem Gegenstand erschließen, steht gesondert und wird nicht mitgezählt.',
		bases: { genannt: 'In der Liste genannt', erschlossen: 'Erschlossen, eine Annahme' },
		onBasis: {
			genannt: (domain: string) => `${domain}, in der Liste genannt`,
			erschlossen: (domain: string) => `${domain}, erschlossen`
		},
		optionCount: (count: string) => `: ${count}`,
		chosen: 'Gewählt',
		chosenCount: (count: number) => `${count} gewählt`,
		remove: (name: string) => `${name} entfernen`,
		result: (shown: string, all: string, filtered: boolean) =>
			filtered ? `${shown} von ${all}` : all,
		/** For chosen target groups; silence of the list comes with its caveat. */
		resultFor: (result: string, said: string, silent: boolean) =>
			`${result}: ${said}${silent ? '; Hilfe kann es trotzdem geben' : ''}`,
		noScript:
			'Ohne JavaScript zeigt diese Seite alles, ohne Auswahl. Zum Auswählen braucht es JavaScript.',
		empty: {
			title: 'Kein Eintrag der Liste erfüllt alle Bedingungen',
			relax: 'Nehmen Sie einen Teil der Auswahl zurück:',
			part: (title: string, count: string) => `Ohne „${title}“: ${count}`,
			none: 'Setzen Sie die Auswahl zurück, um wieder alle Aktivitäten zu sehen.'
		}
	},
	en: {
		panel: 'Narrow down',
		panelCount: (count: number) => (count === 0 ? '' : `(${count} chosen)`),
		showResults: (count: string) => `Show ${count}`,
		edition: 'Version',
		search: 'Search',
		searchHint: 'In name, description, bodies, target groups and law',
		facets: {
			theme: 'Theme',
			group: 'Target group',
			status: 'Status',
			lead: 'Lead',
			partner: 'Partner',
			domain: 'Legal domain'
		},
		families: familyNames.en,
		domains: {
			'SGB II': 'basic income support for jobseekers',
			'SGB III': 'employment promotion',
			'SGB VIII': 'child and youth welfare',
			'SGB IX': 'rehabilitation and participation',
			'SGB XI': 'long-term care insurance',
			'SGB XII': 'social assistance',
			AufenthG: 'residence law'
		},
		noDomain: 'not named in the list',
		domainHint:
			'A legal domain counts when the entry names it. What we infer from the subject stands apart and is not counted in.',
		bases: { genannt: 'Named in the list', erschlossen: 'Inferred, an assumption' },
		onBasis: {
			genannt: (domain: string) => `${domain}, named in the list`,
			erschlossen: (domain: string) => `${domain}, inferred`
		},
		optionCount: (count: string) => `: ${count}`,
		chosen: 'Chosen',
		chosenCount: (count: number) => `${count} chosen`,
		remove: (name: string) => `Remove ${name}`,
		result: (shown: string, all: string, filtered: boolean) =>
			filtered ? `${shown} of ${all}` : all,
		resultFor: (result: string, said: string, silent: boolean) =>
			`${result}: ${said}${silent ? '; there may still be help' : ''}`,
		noScript:
			'Without JavaScript this page shows everything, without a choice. Choosing needs JavaScript.',
		empty: {
			title: 'No entry of the list meets all conditions',
			relax: 'Take back a part of the choice:',
			part: (title: string, count: string) => `Without “${title}”: ${count}`,
			none: 'Reset the choice to see all activities again.'
		}
	}
};
