import { columnChart, type ColumnChart } from './chart.ts';
import { isNumber, symbolOf, type Value } from '../../core/value.ts';
import type { ColumnsData } from './data.ts';
import type { Role } from '../kit/spec.ts';

const print = (value: number) =>
	new Intl.NumberFormat('de-DE', { useGrouping: true }).format(value).replace('-', '−');
const parts: [string, Role][] = [
	['Erwerbsfähige', 'cat1'],
	['Nicht Erwerbsfähige', 'cat2'],
	['Asylbewerberleistungen', 'cat3']
];

function columns(
	rows: Record<number, Value[]>,
	rest: Partial<ColumnsData> = {},
	names: readonly [string, Role][] = parts
): ColumnChart {
	return columnChart({
		columns: Object.entries(rows).map(([year, values]) => ({
			id: year,
			x: Number(year),
			name: year,
			totalText: values.every(isNumber)
				? print(values.filter(isNumber).reduce((a, b) => a + b, 0))
				: '',
			segments: values.map((value, index) => {
				const [name, role] = names[index] ?? ['', 'context' as const];
				const text = isNumber(value) ? print(value) : symbolOf(value);
				return {
					id: `${year}-${index}`,
					name,
					role,
					value,
					text,
					label: `${name}, ${year}: ${text} Personen`
				};
			})
		})),
		breaks: [],
		print: { locale: 'de' },
		axisLabel: 'Personen',
		...rest
	});
}

/** Recipients by kind of benefit, ten years. */
export const typical = columns({
	2015: [7039, 3164, 2148],
	2016: [7348, 3347, 2232],
	2017: [7679, 3584, 1161],
	2018: [7167, 3493, 1086],
	2019: [6732, 3247, 1010],
	2020: [7384, 3288, 960],
	2021: [7112, 3156, 1050],
	2022: [8055, 3666, 1290],
	2023: [8389, 3639, 1500],
	2024: [8486, 3539, 1125]
});

/** One column. */
export const oneRow = columns({ 2024: [8486, 3539] });

/** A part, a whole column and a year are missing. */
export const missing = columns({
	2015: [7039, 3164, 'secret'],
	2016: [7348, 3347, 2232],
	2018: [7167, 'secret', 'secret'],
	2019: ['not-yet'],
	2020: [7384, 3288, 960]
});

/** Long names, and a part that is not stated. */
export const longNames = columns(
	{ 2022: [8055, 3666, 290], 2023: [8389, 3639, 500], 2024: [8486, 3539, 125] },
	{ breaks: [{ x: 2023, label: 'Ab 2023 einschließlich Geflüchteter aus der Ukraine' }] },
	[
		['Regelleistungsberechtigte in Bedarfsgemeinschaften', 'cat1'],
		['Sonstige Leistungsberechtigte und Kinder ohne Leistungsanspruch', 'cat2'],
		['Ohne Angabe', 'unstated']
	]
);

/** Surplus and gap on both sides of zero. */
export const negative = columns(
	{ 2022: [1200, -2590], 2023: [1260, -2410], 2024: [900, -2700] },
	{},
	[
		['Überhang', 'positive'],
		['Es fehlen', 'negative']
	]
);

/** Nothing to draw. */
export const empty = columns({});
