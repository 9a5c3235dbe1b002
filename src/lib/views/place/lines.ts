import { isNumber, toValue } from '../../core/value.ts';
import type { Locale } from '../../core/locale.ts';
import type { PartsManifest } from '../../data/parts/manifest.ts';
import { upFrom } from '../../data/parts/names.ts';
import type { IndicatorRow, RegionRow } from '../../data/queries/compare.ts';
import { rankRule } from '../../findings/rank.ts';
import { valueText, type Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Course, Line } from './ask.ts';
import { placeWords } from './words.ts';

/** The language of a page. */
export interface Voice {
	locale: Locale;
	t: Messages;
	format: Format;
}

type Sources = PartsManifest['sources'];

/** A table as pages show it. */
export interface Table {
	caption: string;
	columns: { id: string; name: string; numeric: boolean }[];
	rows: { id: string; cells: string[] }[];
}

/** A value as its columns hold it; all null where there is no row. */
interface Cell {
	value: number | null;
	value_symbol: string | null;
	flag: string | null;
}

/** Prints values of an indicator with their flag or the reason for their absence, "–" without a row. */
const printer = (about: IndicatorRow, { t, format }: Voice) => {
	const { unit, decimals } = about;
	if (!isKeyOf(unit, t.units)) throw new Error(`indicator unit "${unit}" has no words`);
	return ({ value, value_symbol, flag }: Cell): string => {
		if (value === null && value_symbol === null) return '–';
		const own = toValue(value, value_symbol ?? '');
		const text = valueText(own, (number) => format.unit(number, unit, decimals), t.missing);
		const word = flag !== null && isKeyOf(flag, t.flags) ? t.flags[flag] : '';
		return isNumber(own) && word !== '' ? `${text} (${word})` : text;
	};
};

const isKeyOf = <T extends object>(key: string, words: T): key is Extract<keyof T, string> =>
	Object.hasOwn(words, key);

const titleOf = (about: IndicatorRow, locale: Locale): string => about[`name_${locale}`];

/** Name of a place in the language of the page. */
export const nameOf = (place: Pick<RegionRow, 'name_de' | 'name_en'>, locale: Locale): string =>
	(locale === 'en' && place.name_en) || place.name_de;

function certaintyText({ indicator, certainty }: IndicatorRow, t: Messages): string {
	if (!isKeyOf(certainty, t.certainty))
		throw new Error(`indicator "${indicator}": unknown certainty "${certainty}"`);
	return t.certainty[certainty];
}

/** Rank among the peers by the one rule of ranks, or "–" for counts and where nobody is beside it. */
function rankText(row: Line, { locale, format }: Voice): string {
	const words = placeWords[locale];
	if (row.value === null || row.peers < 2 || row.about.comparable !== 1) return '–';
	const rule = rankRule({ direction: row.about.direction, comparable: true });
	const before = rule === 'lowest-is-best' ? row.lower : row.higher;
	const text = words.rank(format.number(before + 1), format.number(row.peers));
	return row.peers - row.higher - row.lower > 1 ? words.shared(text) : text;
}

function sourceText(id: string, sources: Sources): string {
	const own = sources.find(({ source }) => source === id);
	return own ? `${own.attribution}, ${own.title} (${id}), ${own.licence}` : id;
}

/** The overview of a place as a table: every number with its period, source and kind. */
export function overviewTable(
	{
		place,
		rows,
		manifest
	}: { place: RegionRow; rows: readonly Line[]; manifest: Pick<PartsManifest, 'sources'> },
	voice: Voice
): Table {
	const { locale, t, format } = voice;
	const words = placeWords[locale];
	const columns = Object.entries(words.heads).map(([id, name]) => ({
		...{ id, name },
		numeric: ['value', 'rank', 'state', 'country'].includes(id)
	}));
	const lines = rows.map((row) => {
		const print = printer(row.about, voice);
		const cells = [
			titleOf(row.about, locale),
			print(row),
			format.period(row.period),
			rankText(row, voice),
			print({ value: row.state_value, value_symbol: row.state_symbol, flag: row.state_flag }),
			print({ value: row.country_value, value_symbol: row.country_symbol, flag: row.country_flag }),
			sourceText(row.source, manifest.sources),
			certaintyText(row.about, t)
		];
		return { id: row.indicator, cells };
	});
	return { caption: words.caption(nameOf(place, locale)), columns, rows: lines };
}

/** Values of what is shown of a course: the place, and what lies above it. */
export const shownValues = ({ place, rows }: Course) => {
	const shown = upFrom(place.region);
	return rows.flatMap((row) => (row.row === 'value' && shown.includes(row.region) ? row : []));
};

/** The values of one indicator by period, a column for the place and each of those above it. */
export function courseTable(course: Course, sources: Sources, voice: Voice): Table {
	const { locale, format } = voice;
	const words = placeWords[locale];
	const { place, indicator, rows } = course;
	const order = upFrom(place.region);
	const places = rows
		.flatMap((row) => (row.row === 'region' && order.includes(row.region) ? row : []))
		.sort((a, b) => order.indexOf(a.region) - order.indexOf(b.region));
	const values = shownValues(course);
	const keys = [...new Map(values.map((row) => [`${row.period} ${row.source}`, row]))].sort(
		([a], [b]) => (a < b ? 1 : -1)
	);
	const print = printer(indicator, voice);
	return {
		caption: titleOf(indicator, locale),
		columns: [
			{ id: 'period', name: words.period, numeric: false },
			...places.map((own) => ({ id: own.region, name: nameOf(own, locale), numeric: true })),
			{ id: 'source', name: words.heads.source, numeric: false }
		],
		rows: keys.map(([id, { period, source }]) => ({
			id,
			cells: [
				format.period(period),
				...places.map(({ region }) => {
					const own = values.find(
						(row) => row.region === region && row.period === period && row.source === source
					);
					return own ? print(own) : '–';
				}),
				sourceText(source, sources)
			]
		}))
	};
}
