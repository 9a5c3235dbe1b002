/** Sentences of the bars by theme. */
export const byThemeWords = {
	de: {
		subtitle: 'Zahl der Aktivitäten nach Schlüsselthema',
		head: 'Schlüsselthema',
		one: (theme: string, count: string) => `Im Thema „${theme}“ gibt es ${count}`,
		/** No other theme has an activity of the choice. */
		only: (theme: string, all: string, one: boolean) =>
			`${all} ${one ? 'gehört' : 'gehören'} zum Thema „${theme}“`,
		most: (themes: string, many: boolean, count: string, all: string) =>
			`Die meisten Aktivitäten ${many ? 'haben die Themen' : 'hat das Thema'} ${themes}: ${many ? 'je ' : ''}${count} von ${all}`,
		even: (count: string, themes: string) => `${count} verteilen sich auf ${themes} Themen`,
		/** For chosen target groups; `here` where more is chosen. */
		forGroups: (groups: string, said: string, here: boolean) =>
			`Für ${groups}: ${said}${here ? ' (in dieser Auswahl)' : ''}`,
		silent: (count: string, of: string) =>
			`; in ${count} von ${of} Themen nicht genannt, Hilfe kann es trotzdem geben`,
		unnamed: (themes: string) =>
			`In der Liste nicht genannt: ${themes}; Hilfe kann es trotzdem geben.`,
		unfit: (themes: string) => `Trifft nicht zu (unsere Annahme): ${themes}.`,
		all: (count: string, themes: string, one: boolean) =>
			`${count} in ${themes} ${one ? 'Thema' : 'Themen'}.`,
		fewest: (themes: string, count: string, each: boolean) =>
			`Am wenigsten: ${themes} (${each ? 'je ' : ''}${count}).`
	},
	en: {
		subtitle: 'Number of activities by key theme',
		head: 'Key theme',
		one: (theme: string, count: string) => `${count} in the theme “${theme}”`,
		only: (theme: string, all: string, one: boolean) =>
			`${all} ${one ? 'belongs' : 'belong'} to the theme “${theme}”`,
		most: (themes: string, many: boolean, count: string, all: string) =>
			`The ${many ? 'themes' : 'theme'} ${themes} ${many ? 'have' : 'has'} the most activities: ${count} of ${all}${many ? ' each' : ''}`,
		even: (count: string, themes: string) => `${count} are spread over ${themes} themes`,
		forGroups: (groups: string, said: string, here: boolean) =>
			`For ${groups}: ${said}${here ? ' (in this selection)' : ''}`,
		silent: (count: string, of: string) =>
			`; not named in ${count} of ${of} themes, there may still be help`,
		unnamed: (themes: string) => `Not named in the list: ${themes}; there may still be help.`,
		unfit: (themes: string) => `Does not apply (our assumption): ${themes}.`,
		all: (count: string, themes: string, one: boolean) =>
			`${count} in ${themes} ${one ? 'theme' : 'themes'}.`,
		fewest: (themes: string, count: string, each: boolean) =>
			`The fewest: ${themes} (${count}${each ? ' each' : ''}).`
	}
};
