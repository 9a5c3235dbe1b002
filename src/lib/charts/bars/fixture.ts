import { barChart, type BarChart } from './chart.ts';
import type { BarRow, BarsData } from './data.ts';

const number = new Intl.NumberFormat('de-DE');
const print = (value: number) => number.format(value).replace('-', '−');

const row = (name: string, value: number, rest: Partial<BarRow> = {}): BarRow => ({
	id: name.toLowerCase().replace(/[^a-zäöüß0-9]+/g, '-'),
	name,
	value,
	text: `${print(value)} %`,
	label: `${name}: ${print(value)} %, 2025`,
	role: 'context',
	...rest
});
const bars = (rows: BarRow[], rest: Partial<BarsData> = {}): BarChart =>
	barChart({
		rows,
		...rest
	});

/** A few rows, the county highlighted, the state as a rule. */
export const typical = bars(
	[
		row('Offenbach am Main', 9.4, { role: 'context' }),
		row('Frankfurt am Main', 6.6),
		row('Groß-Gerau', 6.4, { flag: '(p)' }),
		row('Main-Taunus-Kreis', 5.4, { role: 'accent', flag: '(p)' }),
		row('Hochtaunuskreis', 4.9)
	],
	{ reference: { value: 5.8, label: 'Hessen 5,8 %' } }
);

/** Missing and surplus workers on both sides of zero. */
export const negative = bars(
	[
		row('Mit Berufsausbildung', -2590, { role: 'negative', text: '−2.590' }),
		row('Mit akademischem Abschluss', -2410, { role: 'negative', text: '−2.410' }),
		row('Ohne Berufsausbildung', 1260, { role: 'positive', text: '+1.260' })
	],
	{ ends: { negative: 'es fehlen', positive: 'Überhang' } }
);

/** Two places in each group, the surplus on the other side. */
export const grouped = bars(
	(['Im Saldo', 'Ohne Berufsausbildung'] as const).flatMap((group, index) => [
		row('Main-Taunus-Kreis', index === 0 ? -36.1 : 12.1, {
			...{ id: `own-${index}`, group, role: 'accent' }
		}),
		row('Hessen', index === 0 ? -68 : 8.7, { id: `state-${index}`, group, role: 'compare' })
	]),
	{ ends: { negative: 'es fehlen', positive: 'Überhang' } }
);

/** Numbers that must not be measured against each other. */
export const bare = bars([
	row('Main-Taunus-Kreis', 88, { text: '88 Tage', role: 'accent', bare: true }),
	row('Durchschnitt, Region nicht genannt', 140, { text: 'rund 140 Tage', bare: true })
]);

/** One row alone. */
export const oneRow = bars([row('Main-Taunus-Kreis', 5.4, { role: 'accent' })]);

/** A secret value, an exact zero and an unstated rest. */
export const missing = bars([
	row('Bauhauptgewerbe', 12.1),
	row('Bergbau', 0, {
		value: 'secret',
		text: '.',
		label: 'Bergbau: Wert geheim gehalten, 2025'
	}),
	row('Fischerei', 0, { text: '0 %' }),
	row('Ohne Angabe', 7.3, { role: 'unstated' })
]);

/** Names of several lines with a second line under them. */
export const longNames = bars([
	row('Geschäftsleitung, Unternehmensführung und -strategie', 1240, {
		text: '1.240 Personen',
		detail: 'Stichtag 30.06.2024'
	}),
	row('Bildung und Ausbildung', 860, { text: '860 Personen', detail: 'Stichtag 30.06.2024' }),
	row('Gesundheits- und Krankenpflege, Rettungsdienst und Geburtshilfe', 2310, {
		text: '2.310 Personen',
		detail: 'Stichtag 30.06.2024',
		role: 'accent'
	}),
	row('Sicherheit', 95, { text: '95 Personen', detail: 'Stichtag 30.06.2023' })
]);

/** A ranked list of 26 counties. */
export const ranked = bars(
	[
		...[12.1, 9.4, 8.8, 8.2, 7.9, 7.5, 7.1, 6.9, 6.6, 6.4, 6.1, 5.9, 5.8, 5.7, 5.6, 5.5],
		...[5.4, 5.2, 5.1, 4.9, 4.8, 4.6, 4.4, 4.1, 3.9, 3.5]
	].map((value, index) =>
		row(index === 16 ? 'Main-Taunus-Kreis' : `Landkreis ${index + 1}`, value, {
			role: index === 16 ? 'accent' : 'context',
			href: '#'
		})
	),
	{ reference: { value: 5.8, label: 'Hessen 5,8 %' } }
);

/** Nothing to draw. */
export const empty = bars([]);
