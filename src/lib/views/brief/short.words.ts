import type { Locale } from '../../core/locale.ts';

interface Words {
	name: string;
	/** Choices of the page: how much of the profile. */
	scope: { legend: string; ganz: string; kurz: string };
	word: { kurz: string; ganz: string };
	annex: { title: string; lead: string };
	findings: string;
	/** By which rule findings are chosen. */
	rule: (state: string) => string;
	/** What their lines are. */
	lines: (state: string) => string;
	coverage: string;
	targets: string;
	noTargets: string;
	reports: string;
	/** Reports on the activities of one theme. */
	themeReports: (known: number, text: string, all: string, period: string) => string;
	scores: {
		title: string;
		themeTitle: string;
		lead: string;
		old: (count: string) => string;
		columns: Record<
			'name' | 'value' | 'date' | 'oneYear' | 'fiveYears' | 'strip' | 'rank' | 'source',
			string
		>;
		strip: (state: string) => string;
	};
	lists: (named: string, open: string, white: string) => string;
}

/** Texts of the short version of a brief. */
export const shortWords: Record<Locale, Words> = {
	de: {
		name: 'Kurzfassung',
		scope: { legend: 'Umfang', ganz: 'ganzes Profil', kurz: 'Kurzfassung (2 Seiten)' },
		word: {
			kurz: 'Kurzfassung als Word-Datei (DOCX)',
			ganz: 'Ganzes Profil als Word-Datei (DOCX)'
		},
		annex: {
			title: 'Anhang: ausführliches Profil',
			lead: 'Alle Abbildungen mit Anmerkungen, fehlenden Werten, Widersprüchen und Quellen.'
		},
		findings: 'Das Wichtigste',
		rule: (state) =>
			`Ausgewählt nach fester Regel: Abstand zu ${state}, Veränderung, Rang und Alter.`,
		lines: (state) => `Linien: fett der Kreis, dünn ${state}.`,
		coverage: 'Was die Liste der Aktivitäten nennt',
		targets: 'Ziele und Berichte',
		noTargets: 'Die Strategie nennt kein messbares Ziel.',
		reports: 'Berichte zu den Aktivitäten',
		themeReports: (known, text, all, period) =>
			known === 0
				? 'nicht erhoben.'
				: `Für ${period} ${known === 1 ? 'liegt ein Bericht' : `liegen ${text} Berichte`} vor; die Liste nennt ${all} Aktivitäten.`,
		scores: {
			title: 'Kennzahlen im Vergleich der Kreise',
			themeTitle: 'Kennzahlen des Themas im Vergleich der Kreise',
			lead: 'Veränderungen von Anteilen in Prozentpunkten (Pkt.), alle anderen in Prozent; Geldbeträge in jeweiligen Preisen. Veränderungen und Ränge sind eigene Berechnungen.',
			old: (count) => `${count} weitere Kennzahlen sind älter als drei Jahre und fehlen hier.`,
			columns: {
				name: 'Kennzahl',
				value: 'Wert',
				date: 'Stand',
				oneYear: 'Seit 1 Jahr',
				fiveYears: 'Seit 5 Jahren',
				strip: 'Alle Kreise',
				rank: 'Rang',
				source: 'Quelle'
			},
			strip: (state) => `Punkte: Kreise, groß der eigene; Strich: ${state}.`
		},
		lists: (named, open, white) =>
			`Zielgruppen: ${named} genannt, ${open === '0' ? '' : `${open} nur über allgemeine Angebote, `}${white} zum Thema nicht genannt; Hilfe kann es trotzdem geben.`
	},
	en: {
		name: 'Short version',
		scope: { legend: 'Extent', ganz: 'whole profile', kurz: 'Short version (2 pages)' },
		word: {
			kurz: 'Short version as a Word file (DOCX)',
			ganz: 'Whole profile as a Word file (DOCX)'
		},
		annex: {
			title: 'Annex: profile in full',
			lead: 'All charts with notes, missing values, contradictions and sources.'
		},
		findings: 'What matters most',
		rule: (state) => `Chosen by a fixed rule: gap to ${state}, change, rank and age.`,
		lines: (state) => `Lines: bold for the district, thin for ${state}.`,
		coverage: 'What the list of activities names',
		targets: 'Targets and reports',
		noTargets: 'The strategy names no measurable target.',
		reports: 'Reports on the activities',
		themeReports: (known, text, all, period) =>
			known === 0
				? 'not collected.'
				: `For ${period} there ${known === 1 ? 'is one report' : `are ${text} reports`}; the list names ${all} activities.`,
		scores: {
			title: 'Indicators compared across the districts',
			themeTitle: 'Indicators of the theme compared across the districts',
			lead: 'Changes of shares in percentage points (pts), all others in per cent; money at current prices. Changes and ranks are our own calculations.',
			old: (count) => `${count} more indicators are older than three years and left out here.`,
			columns: {
				name: 'Indicator',
				value: 'Value',
				date: 'Date',
				oneYear: 'Over 1 year',
				fiveYears: 'Over 5 years',
				strip: 'All districts',
				rank: 'Rank',
				source: 'Source'
			},
			strip: (state) => `Dots: districts, this district large; line: ${state}.`
		},
		lists: (named, open, white) =>
			`Target groups: ${named} named, ${open === '0' ? '' : `${open} only by general offers, `}${white} not named for the theme; there may still be help.`
	}
};
