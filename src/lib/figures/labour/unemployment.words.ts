import { listed } from '../trend.words.ts';

/** Sentences of the unemployment figure. */
export const unemploymentWords = {
	de: {
		none: 'Für diese Gruppe liegt keine Arbeitslosenquote vor',
		groups: {
			all: 'Insgesamt',
			women: 'Frauen',
			men: 'Männer',
			young: '15- bis 24-Jährige',
			foreign: 'Ausländerinnen und Ausländer'
		},
		subjects: {
			all: 'die Arbeitslosenquote',
			women: 'die Arbeitslosenquote der Frauen',
			men: 'die Arbeitslosenquote der Männer',
			young: 'die Arbeitslosenquote der 15- bis 24-Jährigen',
			foreign: 'die Arbeitslosenquote der Ausländerinnen und Ausländer'
		},
		subtitle: (group: string, regions: string, years: string) =>
			listed(
				`Arbeitslosenquote${group}`,
				regions,
				`Jahresdurchschnitte ${years}`.trim(),
				'Prozent der zivilen Erwerbspersonen'
			),
		plain: (subject: string, place: string, year: string) => `${subject} ${place} ${year}`,
		value: (year: string, value: string, record: string) =>
			`${year} lag die Quote bei ${value}${record}.`,
		note: 'Gezählt sind Menschen, die bei einer Arbeitsagentur oder einem Jobcenter arbeitslos gemeldet sind, im Mittel des Jahres.',
		to: 'bis',
		early: (years: string) =>
			years &&
			`Für ${years} gibt die Quelle keine Quoten nach Gruppen: Dort steht ein Strich, nach allem, was erkennbar ist, für „nicht vorhanden“.`,
		gaps: (years: string) =>
			years && `Für ${years} weist die Quelle keine Quote aus; die Linie bleibt offen.`
	},
	en: {
		none: 'There is no unemployment rate for this group',
		groups: {
			all: 'Total',
			women: 'Women',
			men: 'Men',
			young: 'Aged 15 to 24',
			foreign: 'Foreign nationals'
		},
		subjects: {
			all: 'the unemployment rate',
			women: 'the unemployment rate of women',
			men: 'the unemployment rate of men',
			young: 'the unemployment rate of people aged 15 to 24',
			foreign: 'the unemployment rate of foreign nationals'
		},
		subtitle: (group: string, regions: string, years: string) =>
			listed(
				`Unemployment rate${group.toLowerCase()}`,
				regions,
				`annual averages ${years}`.trim(),
				'per cent of the civilian labour force'
			),
		plain: (subject: string, place: string, year: string) => `${subject} ${place} in ${year}`,
		value: (year: string, value: string, record: string) =>
			`In ${year} the rate was ${value}${record}.`,
		note: 'Counted are people registered as unemployed with an employment agency or a jobcentre, averaged over the year.',
		to: 'to',
		early: (years: string) =>
			years &&
			`For ${years} the source gives no rates by group: a dash stands there, by all signs for “not available”.`,
		gaps: (years: string) => years && `For ${years} the source gives no rate; the line stays open.`
	}
};
