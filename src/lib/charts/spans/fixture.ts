import { spanChart, type SpanChart } from './chart.ts';
import type { SpanRow } from './data.ts';

const number = new Intl.NumberFormat('de-DE', { useGrouping: true });
const print = (value: number) => number.format(value).replace('-', '−');

const span = (
	name: string,
	[from, to]: [number, number],
	value: number,
	group: string,
	rest: Partial<SpanRow> = {}
): SpanRow => ({
	id: `${group}/${name}/${from}`,
	name,
	from,
	to,
	value,
	text: print(value),
	label: `${name}, ${group}, ${from} bis ${to}: ${print(value)} Personen`,
	role: 'context',
	group,
	...rest
});
const spans = (...rows: SpanRow[]): SpanChart =>
	spanChart({
		rows
	});

/** Three editions of one forecast and a second source. */
export const typical = spans(
	span('Ausgabe 2019', [2017, 2024], -4560, 'IWAK, Main-Taunus-Kreis'),
	span('Ausgabe 2021', [2019, 2026], -5210, 'IWAK, Main-Taunus-Kreis'),
	span('Ausgabe 2023', [2021, 2028], -3750, 'IWAK, Main-Taunus-Kreis', { role: 'accent' }),
	span('Ausgabe 2020', [2020, 2030], -1980, 'IHK, Main-Taunus-Kreis'),
	span('Ausgabe 2022', [2022, 2035], -6400, 'IHK, Main-Taunus-Kreis')
);

/** A surplus beside two gaps. */
export const negative = spans(
	span('Mit Ausbildung', [2021, 2028], -2590, '', { role: 'negative' }),
	span('Akademisch', [2021, 2028], -2410, '', { role: 'negative' }),
	span('Ohne Ausbildung', [2021, 2028], 1260, '', { role: 'positive', text: '+1.260' })
);

/** One forecast alone. */
export const oneRow = spans(span('Ausgabe 2023', [2021, 2028], -3750, '', { role: 'accent' }));

/** A forecast whose value is not published. */
export const missing = spans(
	span('Ausgabe 2021', [2019, 2026], 0, 'IWAK', {
		value: 'not-yet',
		text: '...',
		label: 'Ausgabe 2021, IWAK: Wert fällt später an'
	}),
	span('Ausgabe 2023', [2021, 2028], -3750, 'IWAK', { role: 'accent' })
);

/** Names of several lines. */
export const longNames = spans(
	span(
		'Berufe in Gesundheits- und Krankenpflege, Rettungsdienst',
		[2021, 2028],
		-840,
		'Regierungsbezirk Darmstadt ohne kreisfreie Städte'
	),
	span('Informatik', [2021, 2030], -1120, 'Regierungsbezirk Darmstadt ohne kreisfreie Städte', {
		role: 'accent'
	})
);

/** Nothing to draw. */
export const empty = spans();
