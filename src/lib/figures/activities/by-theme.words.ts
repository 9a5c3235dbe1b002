/** Sentences of the bars by theme. */
export const byThemeWords = {
	de: {
		subtitle: 'Zahl der Aktivitäten nach Schlüsselthema',
		head: 'Schlüsselthema',
		one: (theme: string, count: string) => `Im Thema „${theme}“ gibt es ${count}`,
		most: (themes: string, many: boolean, count: string, all: string) =>
			`Die meisten Aktivitäten ${many ? 'haben die Themen' : 'hat das Thema'} ${themes}: ${many ? 'je ' : ''}${count} von ${all}`,
		even: (count: string, themes: string) => `${count} verteilen sich auf ${themes} Themen`,
		all: (count: string, themes: string) => `${count} in ${themes} Themen.`,
		fewest: (themes: string, count: string, each: boolean) =>
			`Am wenigsten: ${themes} (${each ? 'je ' : ''}${count}).`
	},
	en: {
		subtitle: 'Number of activities by key theme',
		head: 'Key theme',
		one: (theme: string, count: string) => `${count} in the theme “${theme}”`,
		most: (themes: string, many: boolean, count: string, all: string) =>
			`The ${many ? 'themes' : 'theme'} ${themes} ${many ? 'have' : 'has'} the most activities: ${count} of ${all}${many ? ' each' : ''}`,
		even: (count: string, themes: string) => `${count} are spread over ${themes} themes`,
		all: (count: string, themes: string) => `${count} in ${themes} themes.`,
		fewest: (themes: string, count: string, each: boolean) =>
			`The fewest: ${themes} (${count}${each ? ' each' : ''}).`
	}
};
