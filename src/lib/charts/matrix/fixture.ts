import { matrixChart, type MatrixChart } from './chart.ts';
import { withKey } from './keyed.ts';
import type { MatrixCell } from './data.ts';

type Named = [name: string, short: string];

/** Builds a full grid from the few cells that hold something; most of them are empty. */
function matrix(
	rows: Named[],
	columns: Named[],
	filled: Record<string, string>,
	most: number
): MatrixChart {
	const named = ([name, short]: Named) => ({ id: short, name, short });
	const cells = rows.flatMap(([row, rowId]) =>
		columns.map(([column, columnId]): MatrixCell => {
			const text = filled[`${rowId}/${columnId}`] ?? '';
			return {
				id: `${rowId}/${columnId}`,
				row: rowId,
				column: columnId,
				value: Number(text) || 0,
				text,
				label: `${row}, ${column}: ${text || 'keine'} Aktivitäten`,
				level: text === '' ? null : (Number(text) || most) / most
			};
		})
	);
	return matrixChart({ rows: rows.map(named), columns: columns.map(named), cells });
}

const topics: Named[] = [
	['Berufe', 'Berufe'],
	['Aktivierung', 'Aktivierung'],
	['Gesundheit', 'Gesundheit'],
	['Qualifizierung', 'Qualifiz.'],
	['Bewerbermarkt', 'Bewerber'],
	['Migration', 'Migration'],
	['Gründungen', 'Gründung'],
	['Digitales', 'Digitales'],
	['Verwaltung', 'Verwaltung']
];
const groups: Named[] = [
	['Leistungsberechtigte SGB II', 'SGB II'],
	['Schülerinnen und Schüler', 'Schüler'],
	['Junge Menschen', 'Junge'],
	['Auszubildende', 'Azubis'],
	['Geflüchtete', 'Geflüchtete'],
	['Zugewanderte', 'Zugewanderte'],
	['Gesundheitlich belastet', 'Gesundheit'],
	['Alleinerziehende', 'Alleinerz.'],
	['Betriebe', 'Betriebe']
];

/** Activities by target group and topic. */
export const typical = matrix(
	groups,
	topics,
	{
		'SGB II/Berufe': '2',
		'SGB II/Aktivierung': '11',
		'SGB II/Gesundheit': '3',
		'SGB II/Qualifiz.': '1',
		'SGB II/Bewerber': '2',
		'SGB II/Migration': '1',
		'SGB II/Gründung': '1',
		'Schüler/Berufe': '5',
		'Schüler/Aktivierung': '1',
		'Junge/Berufe': '2',
		'Junge/Aktivierung': '3',
		'Junge/Qualifiz.': '1',
		'Azubis/Aktivierung': '2',
		'Azubis/Digitales': '1',
		'Geflüchtete/Berufe': '1',
		'Geflüchtete/Aktivierung': '1',
		'Geflüchtete/Migration': '7',
		'Zugewanderte/Migration': '9',
		'Gesundheit/Aktivierung': '2',
		'Gesundheit/Gesundheit': '1',
		'Alleinerz./Berufe': '1',
		'Betriebe/Aktivierung': '1'
	},
	11
);

/** One group alone, few topics. */
export const oneRow = matrix(
	groups.slice(0, 1),
	topics.slice(0, 4),
	{ 'SGB II/Berufe': '2', 'SGB II/Aktivierung': '11' },
	11
);

/** Cells that print words, one of them missing. */
export const words = matrix(
	groups.slice(0, 3),
	topics.slice(0, 3),
	{
		'SGB II/Berufe': 'läuft',
		'SGB II/Aktivierung': 'geplant',
		'Schüler/Berufe': 'abgeschlossen',
		'Junge/Gesundheit': 'läuft'
	},
	1
);

/** Its last column is of another kind. */
export const apart: MatrixChart = {
	...words,
	columns: words.columns.map((column, index) =>
		index === 2 ? { ...column, apart: true as const } : column
	)
};

/** Words in more columns than a phone can hold side by side. */
export const manyWords = matrix(
	groups.slice(0, 3),
	topics,
	{ 'SGB II/Berufe': 'läuft', 'SGB II/Digitales': 'geplant', 'Junge/Gründung': 'beendet' },
	1
);

/** A secret value prints its sign in a dashed cell. */
export const missing: MatrixChart = {
	...oneRow,
	cells: oneRow.cells.map((cell, index) =>
		index === 2
			? { ...cell, value: 'secret', text: '.', label: 'SGB II, Gesundheit: geheim gehalten' }
			: cell
	)
};

/** 31 rows with long names, twelve columns. */
export const longNames = matrix(
	Array.from({ length: 31 }, (_, index): Named => [
		`Handlungsempfehlung ${index + 1}: Ausbildung und Übergang Schule und Beruf`,
		`Handlungsempfehlung ${index + 1}`
	]),
	[
		...topics,
		['Berufsorientierung', 'Orientierung'],
		['Fachkräfteeinwanderung', 'Einwanderung'],
		['Wohnen', 'Wohnen']
	],
	Object.fromEntries(
		Array.from({ length: 31 }, (_, index) => [
			`Handlungsempfehlung ${index + 1}/${topics[index % 9]?.[1]}`,
			String((index % 5) + 1)
		])
	),
	5
);

const bodies: Named[] = [
	['Kommunales Jobcenter Main-Taunus-Kreis', 'KJC'],
	['Amt für öffentliche Sicherheit und Ordnung', 'Amt für öffentliche Sicherheit und Ordnung'],
	['Bundesagentur für Arbeit', 'BA'],
	['Kreishandwerkerschaft Main-Taunus', 'Kreishandwerkerschaft'],
	['Bildungswerk der Wirtschaft', 'Bildungswerk der Wirtschaft'],
	['Staatliches Schulamt', 'Staatliches Schulamt'],
	['Volkshochschule', 'VHS'],
	['Industrie- und Handelskammer', 'IHK']
];

/** Long names that are rows and columns at once; none meets itself. */
export const numbered: MatrixChart = {
	...matrix(
		bodies,
		bodies.map(([, short]) => [short, short]),
		{ 'KJC/BA': '1', 'BA/KJC': '1', 'BA/IHK': '6', 'IHK/BA': '6', 'KJC/VHS': '4', 'VHS/KJC': '4' },
		6
	),
	numbered: true
};

/** Cells of four kinds, and a key that says what they mean. */
export const keyed = withKey(
	{
		...oneRow,
		cells: oneRow.cells.map((cell, index) => ({
			...cell,
			...(index === 1 && { text: '(2)', value: 0, level: null, edge: 'open' as const }),
			...(index === 3 && { edge: 'none' as const })
		}))
	},
	[
		{ text: '3', level: 0.2, name: 'genannt' },
		{ text: '(3)', level: null, edge: 'open', name: 'auch offen' },
		{ text: '', level: null, name: 'in der Liste nicht genannt' },
		{ text: 'leer', level: null, edge: 'none', name: 'trifft nicht zu' }
	]
);

/** Nothing to draw. */
export const empty = matrix([], topics, {}, 1);

/** What is known of a row stands with its name. */
export const noted: MatrixChart = {
	...typical,
	rows: typical.rows.map((row, index) => ({
		...row,
		note: index % 2 === 0 ? 'mindestens 12.345' : 'Größe nicht erhoben'
	}))
};
