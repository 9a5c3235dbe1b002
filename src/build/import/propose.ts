import type { ReadSource } from '#lib/data/import/detect.ts';
import type { SourceRow } from '#lib/data/import/reading.ts';
import { open, originOf } from './origin.ts';
import type { ImportTable } from './tables.ts';

const persons =
	/person|beschäftigt|bevölkerung|arbeitslos|pendler|schüler|empfäng|einwohner|employ|population/i;

/** Units of the sources and ours; "?" has to be filled in by whoever knows. */
function unitOf(unit: string, name: string): string {
	if (/^(anzahl|number|personen)$/i.test(unit)) return persons.test(name) ? 'persons' : open;
	if (/^(prozent|percent|%)$/i.test(unit)) return 'percent';
	if (/^eur(o)?$/i.test(unit)) return 'eur';
	return /^(tsd\.? ?eur|1[. ]?000 eur)$/i.test(unit) ? 'thousand-eur' : open;
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
	topics.find(([number]) => number.test(table))?.[1] ?? open;

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
	const { language } = about;
	const labels = new Map(columns.map(({ role, code, label }) => [`${role}|${code}`, label]));
	const kinds = Map.groupBy(rows, (row) => {
		const by = Object.entries(row.keys).map(([name, code]) => `${name}=${code}`);
		return [row.measure, row.unit, ...by].join('|');
	});
	const entries = [...kinds.values()].flatMap((alike): Kind[] => {
		const row = alike.at(-1);
		if (!row) return [];
		const by = Object.entries(row.keys).map(
			([name, code]) => labels.get(`key|${name}=${code}`) ?? code
		);
		const name = [labels.get(`measure|${row.measure}`) ?? row.measure, ...by].join(', ');
		const indicator = slug(
			`t_${about.table}_${row.measure}_${row.unit}_${Object.values(row.keys).join('_')}`
		);
		return [{ row, name, indicator, decimals: decimalsOf(alike) }];
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
			title: {
				de: language === 'de' ? about.title || open : open,
				en: language === 'en' ? about.title || open : open
			},
			source: originOf(source),
			indicators: entries.map((kind) => ({
				...indicatorRow(kind, dataset, language),
				topic: topicOf(about.table)
			}))
		}
	};
}

/** The most decimals that the numbers of a measure print; the register allows three. */
const decimalsOf = (rows: readonly SourceRow[]): string =>
	String(
		Math.min(
			3,
			Math.max(0, ...rows.map(({ value }) => (String(value ?? '').split('.')[1] ?? '').length))
		)
	);

interface Kind {
	row: SourceRow;
	name: string;
	indicator: string;
	decimals: string;
}

/** The row of an indicator; what the file prints in one language is asked for in the other. */
const indicatorRow = (
	{ row: { unit, period, measure }, name, indicator, decimals }: Kind,
	dataset: string,
	language: 'de' | 'en'
): Record<string, string> => ({
	indicator,
	dataset,
	name_de: language === 'de' ? name : open,
	name_en: language === 'en' ? name : open,
	unit: unitOf(unit, name),
	decimals,
	period_kind: period.length > 4 ? 'reference-date' : 'annual',
	direction: 'neutral',
	region_concept: 'none',
	certainty: open,
	group_de: language === 'de' ? measure : open,
	group_en: language === 'en' ? measure : open,
	comparable: /prozent|percent/i.test(unit) ? '1' : '0',
	subject_de: language === 'de' ? `Der Wert „${name}“` : open,
	subject_en: language === 'en' ? `The value “${name}”` : open
});
