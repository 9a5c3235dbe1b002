import type { Format } from '../../i18n/format.ts';
import { isOne } from '../trend.words.ts';

const people = (count: number, format: Format) => format.number(Math.round(count));

/** Sentences of the scenario; what is missing comes as a positive number. */
export const scenarioWords = {
	de: {
		mark: 'Annahme, kein amtliches Ergebnis',
		headline: (lack: number, before: number, horizon: number, where: string, format: Format) => {
			const [now, then] = [people(lack, format), people(before, format)];
			if (now === '0')
				return `Unter diesen Annahmen fehlen ${where} bis ${horizon} keine Fachkräfte`;
			const count = isOne(now) ? 'fehlt' : 'fehlen';
			return now === then
				? `Unter diesen Annahmen ${count} ${where} bis ${horizon} weiterhin ${now} Fachkräfte`
				: `Unter diesen Annahmen ${count} ${where} bis ${horizon} ${now} statt ${then} Fachkräfte`;
		},
		still: (lack: number, horizon: number, where: string, format: Format) =>
			`Noch nichts angenommen: Bis ${horizon} fehlen ${where} laut Prognose ${people(lack, format)} Fachkräfte`,
		subtitle: (name: string, base: number, horizon: number, assumed: string) =>
			`Annahme, kein amtliches Ergebnis. Lücke und Überhang nach Qualifikation, ${name}, Personen, ${base} bis ${horizon}. Angenommen: ${assumed}`,
		nothing: 'nichts',
		summary: (part: string, value: string, low: string, high: string, before: string) =>
			`${part}: ${value} (Spanne ${low} bis ${high}), veröffentlicht ${before}.`,
		range: (low: string, high: string) => `${low} bis ${high}`,
		cases: {
			published: 'Veröffentlicht',
			assumed: 'Annahme, kein amtliches Ergebnis',
			low: 'Annahme, unterer Wert',
			high: 'Annahme, oberer Wert'
		},
		short: { published: 'veröffentlicht', assumed: 'Annahme' },
		lack: 'Lücken beider Abschlüsse zusammen',
		kase: 'Fall',
		ends: { negative: 'es fehlen', positive: 'Überhang' },
		notes: {
			range:
				'Die Spanne folgt aus der Rundung der veröffentlichten Zahlen, aus den nicht genannten Abschlüssen und, beim Ruhestand, aus zwei veröffentlichten Jahren. Die Prognose nennt für sich selbst keine Spanne.',
			twice:
				'Was die Prognose schon einrechnet, etwa mehr Frauen in Beschäftigung, ist nicht bekannt. Ein Hebel kann deshalb etwas doppelt zählen. Mehrere Hebel werden addiert.',
			spread:
				'Welche Abschlüsse zusätzliche Menschen haben, ist nicht bekannt. Angenommen ist die Verteilung aller Beschäftigten des Basisjahrs.',
			hours: 'Zusätzliche Stunden sind in volle Stellen umgerechnet; die Prognose zählt Personen.',
			refused: (texts: string) =>
				`Nicht übernommen, weil keine Zahl oder außerhalb der Spanne: ${texts}.`
		}
	},
	en: {
		mark: 'Assumption, not an official result',
		headline: (lack: number, before: number, horizon: number, where: string, format: Format) => {
			const [now, then] = [people(lack, format), people(before, format)];
			if (now === '0')
				return `Under these assumptions no skilled workers are missing ${where} by ${horizon}`;
			const count = isOne(now) ? 'skilled worker is' : 'skilled workers are';
			return now === then
				? `Under these assumptions ${now} ${count} still missing ${where} by ${horizon}`
				: `Under these assumptions ${now} ${count} missing ${where} by ${horizon} instead of ${then}`;
		},
		still: (lack: number, horizon: number, where: string, format: Format) =>
			`Nothing assumed yet: by ${horizon}, ${people(lack, format)} skilled workers will be missing ${where} according to the forecast`,
		subtitle: (name: string, base: number, horizon: number, assumed: string) =>
			`Assumption, not an official result. Gap and surplus by qualification, ${name}, people, ${base} to ${horizon}. Assumed: ${assumed}`,
		nothing: 'nothing',
		summary: (part: string, value: string, low: string, high: string, before: string) =>
			`${part}: ${value} (range ${low} to ${high}), published ${before}.`,
		range: (low: string, high: string) => `${low} to ${high}`,
		cases: {
			published: 'Published',
			assumed: 'Assumption, not an official result',
			low: 'Assumption, lower value',
			high: 'Assumption, upper value'
		},
		short: { published: 'published', assumed: 'assumption' },
		lack: 'Gaps of both qualifications together',
		kase: 'Case',
		ends: { negative: 'missing', positive: 'surplus' },
		notes: {
			range:
				'The range comes from the rounding of the published figures, from the qualifications that are not stated and, for retirement, from two published years. The forecast gives no range of its own.',
			twice:
				'It is not known what the forecast already contains, such as more women in employment. A lever may therefore count something twice. Several levers are added up.',
			spread:
				'It is not known which qualifications additional people have. The distribution of all employees in the base year is assumed.',
			hours: 'Additional hours are converted into full-time jobs; the forecast counts people.',
			refused: (texts: string) => `Left out because not a number or outside its range: ${texts}.`
		}
	}
};
