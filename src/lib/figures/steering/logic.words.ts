import type { LogicStep } from './logic.ts';

/** Names of some steps in one text, if there are any, and whether it is a single one. */
interface Named {
	some: readonly string[];
	one: boolean;
}
/** Of all steps of a theme the number of filled ones, and which are filled in part or empty. */
interface LogicTold {
	filled: string;
	all: string;
	partly: Named;
	missing: Named;
}

/** Words on the intervention logic of a theme. */
export const logicWords = {
	de: {
		step: 'Stufe',
		holds: 'Anzahl',
		content: 'Inhalt',
		theme: 'Schlüsselthema',
		steps: {
			need: 'Bedarf',
			activities: 'Aktivitäten',
			output: 'Output',
			outcome: 'Outcome',
			indicator: 'Kennzahl'
		} satisfies Record<LogicStep, string>,
		uncollected: 'nicht erhoben',
		none: {
			need: 'Kein Bedarf der Strategie ist zugeordnet.',
			activities: 'Die Liste nennt keinen Eintrag; Hilfe kann es trotzdem geben.',
			output: 'Hier liegt kein Bericht vor, was geleistet wurde.',
			outcome: 'Hier liegt kein Bericht vor, was sich geändert hat.',
			indicator: 'Keine amtliche Kennzahl in den Daten.'
		} satisfies Record<LogicStep, string>,
		needed: (text: string) => `Gebraucht würden: ${text}`,
		of: (known: string, all: string) => `${known} von ${all} Aktivitäten`,
		result: (activity: string, name: string, value: string) => `${activity}: ${name}, ${value}`,
		noYear: 'Jahr nicht genannt',
		stated: (name: string, value: string, place: string, when: string) =>
			`${value}: ${name}; aus der Strategie, nicht aus einem Bericht (${place}; ${when})`,
		more: (count: string) => `und ${count} weitere`,
		cell: (theme: string, step: string, text: string) => `${theme}, ${step}: ${text}`,
		headline: (theme: string, { filled, all, partly, missing }: LogicTold) =>
			[
				filled === all
					? `Im Thema „${theme}“ sind alle ${all} Stufen gefüllt`
					: `Im Thema „${theme}“ ${filled === '1' ? 'ist' : 'sind'} ${filled} von ${all} Stufen gefüllt`,
				...partly.some.map((text) => `${text} ${partly.one ? 'ist' : 'sind'} es zum Teil`),
				...missing.some.map((text) => `${text} ${missing.one ? 'ist' : 'sind'} leer`)
			].join('; '),
		subtitle: (county: string, period: string) =>
			`Vom Bedarf über Aktivitäten, Output und Outcome zur Kennzahl. ${county}, ${period}`,
		summary: (needs: string, activities: string, indicators: string) =>
			`Zugeordnete Bedarfe: ${needs}. Aktivitäten der Liste: ${activities}. Amtliche Kennzahlen: ${indicators}.`,
		notes: (state: string) => [
			`Bedarfe und Kennzahlen sind unsere Zuordnung; die Strategie verbindet sie nicht mit Aktivitäten. Die Zuordnung der Bedarfe ist ${state}.`,
			'Ein Pfeil heißt „soll führen zu“, nicht „hat bewirkt“. Output: was eine Aktivität leistet. Outcome: was sich für Teilnehmende ändert.'
		],
		/** What the boxes rest on beside the strategy. */
		rests:
			'amtliche Statistik (Kennzahlen; Quellen auf den Seiten der Themen); Zuordnung: Kreismonitor',
		all: {
			stated: (ids: string) =>
				`Was die Strategie selbst als Ergebnis nennt (${ids}), steht in der Kette seines Themas und zählt hier nicht als Bericht.`,
			headline: (outputs: string, outcomes: string, all: string) =>
				`Output ist zu ${outputs} von ${all} Aktivitäten erhoben, Outcome zu ${outcomes}`,
			headlineNone:
				'Bedarfe und Aktivitäten sind zugeordnet; zu Output und Outcome hat niemand berichtet',
			subtitle: (county: string, period: string) =>
				`Anzahl je Stufe der Wirkungskette und Thema. ${county}, ${period}`,
			summary: (themes: string, one: boolean) =>
				themes === ''
					? 'Jedes Thema hat mindestens eine amtliche Kennzahl.'
					: `Ohne amtliche Kennzahl ${one ? 'ist' : 'sind'}: ${themes}.`
		}
	},
	en: {
		step: 'Step',
		holds: 'Count',
		content: 'Content',
		theme: 'Key theme',
		steps: {
			need: 'Need',
			activities: 'Activities',
			output: 'Output',
			outcome: 'Outcome',
			indicator: 'Indicator'
		},
		uncollected: 'not collected',
		none: {
			need: 'No need of the strategy is assigned.',
			activities: 'The list names no entry; there may still be help.',
			output: 'There is no report here on what was done.',
			outcome: 'There is no report here on what changed.',
			indicator: 'No official indicator in the data.'
		},
		needed: (text: string) => `Needed: ${text}`,
		of: (known: string, all: string) => `${known} of ${all} activities`,
		result: (activity: string, name: string, value: string) => `${activity}: ${name}, ${value}`,
		noYear: 'year not named',
		stated: (name: string, value: string, place: string, when: string) =>
			`${value}: ${name}; from the strategy, not from a report (${place}; ${when})`,
		more: (count: string) => `and ${count} more`,
		cell: (theme: string, step: string, text: string) => `${theme}, ${step}: ${text}`,
		headline: (theme: string, { filled, all, partly, missing }: LogicTold) =>
			[
				filled === all
					? `All ${all} steps of the theme “${theme}” are filled`
					: `${filled} of ${all} steps of the theme “${theme}” ${filled === '1' ? 'is' : 'are'} filled`,
				...partly.some.map((text) => `${text} ${partly.one ? 'is' : 'are'} filled in part`),
				...missing.some.map((text) => `${text} ${missing.one ? 'is' : 'are'} empty`)
			].join('; '),
		subtitle: (county: string, period: string) =>
			`From need through activities, output and outcome to the indicator. ${county}, ${period}`,
		summary: (needs: string, activities: string, indicators: string) =>
			`Needs assigned: ${needs}. Activities of the list: ${activities}. Official indicators: ${indicators}.`,
		notes: (state: string) => [
			`Needs and indicators are our mapping; the strategy does not link them to activities. The mapping of needs is ${state}.`,
			'An arrow means “is to lead to”, not “has caused”. Output: what an activity delivers. Outcome: what changes for participants.'
		],
		rests:
			'official statistics (indicators; sources on the pages of the themes); mapping: Kreismonitor',
		all: {
			stated: (ids: string) =>
				`What the strategy itself names as a result (${ids}) stands in the chain of its theme and does not count as a report here.`,
			headline: (outputs: string, outcomes: string, all: string) =>
				`Output is collected for ${outputs} of ${all} activities, outcome for ${outcomes}`,
			headlineNone:
				'Needs and activities are assigned; there is no report here on output and outcome',
			subtitle: (county: string, period: string) =>
				`Counts by step of the chain of effects and theme. ${county}, ${period}`,
			summary: (themes: string, one: boolean) =>
				themes === ''
					? 'Each theme has at least one official indicator.'
					: `Without an official indicator ${one ? 'is' : 'are'}: ${themes}.`
		}
	}
};
