import { listed } from '../trend.words.ts';
import { sentenceStart, type Movement } from '../trend.ts';

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
			all: 'die Arbeitslosigkeit',
			women: 'die Arbeitslosigkeit unter Frauen',
			men: 'die Arbeitslosigkeit unter Männern',
			young: 'die Arbeitslosigkeit unter 15- bis 24-Jährigen',
			foreign: 'die Arbeitslosigkeit unter Ausländerinnen und Ausländern'
		},
		subtitle: (group: string, regions: string, years: string) =>
			listed(
				`Arbeitslosenquote${group}`,
				regions,
				`Jahresdurchschnitte ${years}`.trim(),
				'Prozent der zivilen Erwerbspersonen'
			),
		headline: (subject: string, place: string, year: string, move: Movement | null) => {
			if (move === null) return `${sentenceStart(subject)} ${place} ${year}`;
			if (move.sign === 0) return `${year} blieb ${subject} ${place} unverändert`;
			const again = move.again ? ' wieder' : '';
			if (move.steps > 1)
				return `Seit ${move.since} ${move.sign > 0 ? 'steigt' : 'sinkt'} ${subject} ${place}${again}`;
			const verb = move.sign > 0 ? 'stieg' : 'sank';
			const first = move.before !== null && Number(year) - move.before > 2;
			return `${year} ${verb} ${subject} ${place}${first ? ` zum ersten Mal seit ${move.before}` : ''}`;
		},
		value: (year: string, value: string, extreme: string) =>
			`${year} lag die Quote bei ${value}${extreme}.`,
		note: 'Gezählt sind Menschen, die bei einer Arbeitsagentur oder einem Jobcenter arbeitslos gemeldet sind, im Mittel des Jahres.',
		to: 'bis',
		early: (years: string) =>
			`Für ${years} gibt die Quelle keine Quoten nach Gruppen: Sie druckt einen Strich, nach allem, was erkennbar ist, für „nicht vorhanden“.`,
		gaps: (years: string) =>
			`Für ${years} weist die Quelle keine Quote aus; die Linie bleibt offen.`
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
			all: 'unemployment',
			women: 'unemployment among women',
			men: 'unemployment among men',
			young: 'unemployment among people aged 15 to 24',
			foreign: 'unemployment among foreign nationals'
		},
		subtitle: (group: string, regions: string, years: string) =>
			listed(
				`Unemployment rate${group.toLowerCase()}`,
				regions,
				`annual averages ${years}`.trim(),
				'per cent of the civilian labour force'
			),
		headline: (subject: string, place: string, year: string, move: Movement | null) => {
			const start = `${sentenceStart(subject)} ${place}`;
			if (move === null) return `${start} in ${year}`;
			if (move.sign === 0) return `${start} did not change in ${year}`;
			if (move.steps > 1)
				return `${start} has been ${move.sign > 0 ? 'rising' : 'falling'}${move.again ? ' again' : ''} since ${move.since}`;
			const verb = move.sign > 0 ? 'rose' : 'fell';
			const first = move.before !== null && Number(year) - move.before > 2;
			return `${start} ${verb} in ${year}${first ? ` for the first time since ${move.before}` : ''}`;
		},
		value: (year: string, value: string, extreme: string) =>
			`In ${year} the rate was ${value}${extreme}.`,
		note: 'Counted are people registered as unemployed with an employment agency or a job centre, averaged over the year.',
		to: 'to',
		early: (years: string) =>
			`For ${years} the source gives no rates by group: it prints a dash, by all signs for “not available”.`,
		gaps: (years: string) => `For ${years} the source gives no rate; the line stays open.`
	}
};
