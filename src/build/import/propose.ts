import type { ReadSource } from '#lib/data/import/detect.ts';
import type { SourceRow } from '#lib/data/import/reading.ts';
import type { ImportTable } from './tables.ts';

const persons =
	/person|beschäftigt|bevölkerung|arbeitslos|pendler|schüler|empfäng|einwohner|employ|population/i;

/** Units of the sources and ours; "?" has to be filled in by whoever knows. */
function unitOf(unit: string, name: string): string {
	if (/^(anzahl|number|personen)$/i.test(unit)) return persons.test(name) ? 'persons' : '?';
	if (/^(prozent|percent|%)$/i.test(unit)) return 'percent';
	if (/^eur(o)?$/i.test(unit)) return 'eur';
	return /^(tsd\.? ?eur|1[. ]?000 eur)$/i.test(unit) ? 'thousand-eur' : '?';
}

/** Themes of the indicators by the number of the official statistic. */
const topics: readonly (readonly [number: RegExp, topic: string])[] = [
	[/^132/, 'unemployment'],
	[/^(13|8)/, 'work'],
	[/^12/, 'population'],
	[/^21/, 'education'],
	[/^22/, 'benefits'],
	[/^33/, 'land']
];

const topicOf = (table: string): string =>
	topics.find(([number]) => number.test(table))?.[1] ?? '?';

const slug = (text: string): string =>
	text
		.toLowerCase()
		.replace(/ä/g, 'ae')
		.replace(/ö/g, 'oe')
		.replace(/ü/g, 'ue')
		.replace(/ß/g, 'ss')
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_|_$/g, '');

/** A first mapping for a table that nobody has mapped yet: one indicator for each measure, unit and category. */
export function propose(source: ReadSource, dataset: string): ImportTable {
	const { about, rows, columns } = source;
	const labels = new Map(columns.map(({ role, code, label }) => [`${role}|${code}`, label]));
	const kinds = new Map<string, SourceRow>();
	for (const row of rows) {
		const by = Object.entries(row.keys).map(([name, code]) => `${name}=${code}`);
		kinds.set([row.measure, row.unit, ...by].join('|'), row);
	}
	const entries = [...kinds.values()].map((row) => {
		const by = Object.entries(row.keys).map(
			([name, code]) => labels.get(`key|${name}=${code}`) ?? code
		);
		const name = [labels.get(`measure|${row.measure}`) ?? row.measure, ...by].join(', ');
		const indicator = slug(
			`t_${about.table}_${row.measure}_${row.unit}_${Object.values(row.keys).join('_')}`
		);
		return { row, name, indicator };
	});
	return {
		table: about.table,
		dataset,
		source: about.table,
		levels: ['country', 'state', 'district', 'municipality'],
		regions: {},
		rows: entries.map(({ row, indicator }) => ({
			indicator,
			measure: [row.measure],
			unit: [row.unit],
			where: { ...row.keys },
			by: []
		})),
		add: {
			title: { de: about.title || about.table, en: about.title || about.table },
			source: sourceRow(source),
			indicators: entries.map(({ row, name, indicator }) => ({
				...indicatorRow(row, name, indicator, dataset),
				topic: topicOf(about.table)
			}))
		}
	};
}

const attribution = 'Statistische Ämter des Bundes und der Länder, Deutschland';

const sourceRow = ({ about }: ReadSource): Record<string, string> => ({
	source: about.table,
	title: about.title || about.table,
	publisher: 'Regionaldatenbank Deutschland',
	licence: 'dl-de/by-2-0',
	licence_url: 'https://www.govdata.de/dl-de/by-2-0',
	attribution,
	url: 'https://www.regionalstatistik.de/genesis/online'
});

const indicatorRow = (
	{ unit, period, measure }: SourceRow,
	name: string,
	indicator: string,
	dataset: string
): Record<string, string> => ({
	indicator,
	dataset,
	name_de: name,
	name_en: name,
	unit: unitOf(unit, name),
	decimals: /prozent|percent/i.test(unit) ? '1' : '0',
	period_kind: period.length > 4 ? 'reference-date' : 'annual',
	direction: 'neutral',
	region_concept: 'none',
	certainty: 'register',
	group_de: measure,
	group_en: measure,
	comparable: /prozent|percent/i.test(unit) ? '1' : '0',
	subject_de: `Der Wert „${name}“`,
	subject_en: `The value “${name}”`
});
