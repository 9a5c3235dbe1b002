import { shareChart, type ShareChart } from './chart.ts';
import type { Value } from '../../core/value.ts';
import type { Role } from '../kit/spec.ts';
import type { SharesData } from './data.ts';

const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

const bar = (
	name: string,
	segments: [name: string, value: Value, role: Role][],
	detail?: string
): SharesData['bars'][number] => ({
	id: name,
	name,
	...(detail && { detail }),
	segments: segments.map(([segment, value, role]) => {
		const text = typeof value === 'number' ? `${number.format(value)} %` : '.';
		return {
			id: `${name}/${segment}`,
			name: segment,
			value,
			role,
			text,
			label: `${name}, ${segment}: ${text}, 2024`
		};
	})
});
const shares = (...bars: SharesData['bars']): ShareChart => shareChart({ bars });

const levels = (name: string, none: number, trained: number, academic: number, unstated: number) =>
	bar(name, [
		['Mit Berufsausbildung', trained, 'cat1'],
		['Akademisch', academic, 'cat3'],
		['Ohne Abschluss', none, 'cat5'],
		['Ohne Angabe', unstated, 'unstated']
	]);

/** Qualification of employees in the county, the state and the country. */
export const typical = shares(
	levels('Main-Taunus-Kreis', 9.8, 52.4, 24.1, 13.7),
	levels('Hessen', 12.6, 55.9, 20.2, 11.3),
	levels('Deutschland', 12.1, 60.3, 18.1, 9.5)
);

/** One bar with narrow segments at its end. */
export const oneRow = shares(
	bar('Main-Taunus-Kreis', [
		['Vollzeit', 71.2, 'cat1'],
		['Teilzeit', 24.6, 'cat3'],
		['Minijob', 2.4, 'cat2'],
		['Ausbildung', 1.1, 'cat4'],
		['Ohne Angabe', 0.7, 'unstated']
	])
);

/** Two parts named above the bar. */
export const fewParts = shares(
	bar('', [
		['Frauen', 53, 'cat1'],
		['Männer', 47, 'cat3']
	])
);

/** A secret value leaves a gap, as does a sum below 100. */
export const missing = shares(
	bar('Hofheim', [
		['Frauen', 61.5, 'cat1'],
		['Männer', 'secret', 'cat3']
	]),
	bar('Kelkheim', [
		['Frauen', 55, 'cat1'],
		['Männer', 40, 'cat3']
	]),
	bar('Eppstein', [
		['Frauen', 'secret', 'cat1'],
		['Männer', 'secret', 'cat3']
	])
);

/** Long names of bars and categories. */
export const longNames = shares(
	bar(
		'Arbeitslose im Rechtskreis SGB II ohne abgeschlossene Berufsausbildung',
		[
			['Langzeitarbeitslos seit mindestens zwölf Monaten', 48.3, 'cat1'],
			['Weniger als zwölf Monate arbeitslos', 44.2, 'cat3'],
			['Dauer nicht angegeben', 7.5, 'unstated']
		],
		'Jahresdurchschnitt 2024'
	),
	bar(
		'Arbeitslose im Rechtskreis SGB III',
		[
			['Langzeitarbeitslos seit mindestens zwölf Monaten', 12.3, 'cat1'],
			['Weniger als zwölf Monate arbeitslos', 87.7, 'cat3']
		],
		'Jahresdurchschnitt 2024'
	)
);

/** Nothing to draw. */
export const empty = shares();
