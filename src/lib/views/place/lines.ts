import { toValue } from '../../core/value.ts';
import type { Locale } from '../../core/locale.ts';
import type { PartsManifest } from '../../data/parts/manifest.ts';
import type { IndicatorRow, RegionRow } from '../../data/queries/compare.ts';
import {
	certaintyOf,
	isComparable,
	nameOf as titleOf,
	printOf
} from '../../figures/compare/choice.ts';
import { printValue } from '../../figures/time-series.ts';
import { rankRule } from '../../findings/rank.ts';
import type { Format } from '../../i18n/format.ts';
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
	const print = printOf(about, t.units);
	return ({ value, value_symbol, flag }: Cell): string =>
		value === null && value_symbol === null
			? '–'
			: printValue(toValue(value, value_symbol ?? ''), flag ?? '', print, { t, format });
};

/** Name of a place in the language of the page. */
export const nameOf = (place: Pick<RegionRow, 'name_de' | 'name_en'>, locale: Locale): string =>
	place[`name_${locale}`] || place.name_de;

/** Rank among the peers by the one rule of ranks, or "–" for counts and where nobody is beside it. */
function rankText(row: Line, { locale, format }: Voice): string {
	const words = placeWords[locale];
	if (row.value === null || row.peers < 2 || !isComparable(row.about)) return '–';
	const rule = rankRule({ direction: row.about.direction, comparable: true });
	const before = rule === 'lowest-is-best' ? row.lower : row.higher;
	const text = words.rank(format.number(before + 1), format.number(row.peers));
	return row.peers - row.higher - row.lower > 1 ? words.shared(text) : text;
}

/** Where numbers come from, once each; beside them stand the keys of these tables. */
export const printedSources = (rows: readonly { source: string }[], sources: Sources): string[] =>
	[...new Set(rows.map(({ source }) => source))].map((id) => {
		const own = sources.find(({ source }) => source === id);
		return own ? `${id}: ${own.attribution}, ${own.title}, ${own.licence}` : id;
	});

/** The overview of a place as a table: every number with its period, source and kind. */
export function overviewTable(
	{ place, rows }: { place: RegionRow; rows: readonly Line[] },
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
			row.source,
			t.certainty[certaintyOf(row.about)]
		];
		return { id: row.indicator, cells };
	});
	return { caption: words.caption(nameOf(place, locale)), columns, rows: lines };
}

/** Values of what is shown of a course: the place, and what lies above it. */
export const shownValues = ({ shown, rows }: Pick<Course, 'shown' | 'rows'>) =>
	rows.flatMap((row) => (row.row === 'value' && shown.includes(row.region) ? row : []));

/** The values of one indicator by period, a column for the place and each of those above it. */
export function courseTable(course: Course, voice: Voice): Table {
	const { locale, format } = voice;
	const words = placeWords[locale];
	const { indicator, shown: order, rows } = course;
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
				source
			]
		}))
	};
}
