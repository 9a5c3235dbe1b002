import { toValue } from '../../core/value.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import type { IndicatorRow, RegionRow } from '../../data/queries/compare.ts';
import type { OverviewRow } from '../../data/queries/place-overview.ts';
import { rankRule } from '../../findings/rank.ts';
import type { Format, Unit } from '../../i18n/format.ts';
import { valueText } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Locale } from '../../core/locale.ts';
import type { PartsManifest } from '../../data/parts/manifest.ts';
import { placeWords } from './words.ts';

interface Voice {
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

const isUnit = (unit: string, { t }: Voice): unit is Unit => unit in t.units;

const printer = ({ unit, decimals }: Pick<IndicatorRow, 'unit' | 'decimals'>, voice: Voice) => {
	return (value: number) =>
		isUnit(unit, voice)
			? voice.format.unit(value, unit, decimals)
			: `${voice.format.number(value, decimals)} ${unit}`;
};

/** Name of a place in the language of the page. */
export const nameOf = (place: Pick<RegionRow, 'name_de' | 'name_en'>, locale: Locale): string =>
	(locale === 'en' && place.name_en) || place.name_de;

/** Rank among the peers by the one rule of ranks, or "–" for counts and where nobody is beside it. */
function rankText(row: OverviewRow, indicator: IndicatorRow, { locale, format }: Voice): string {
	const words = placeWords[locale];
	if (row.value === null || row.peers < 2 || indicator.comparable !== 1) return '–';
	const rule = rankRule({ direction: indicator.direction, comparable: true });
	const before = rule === 'lowest-is-best' ? row.lower : row.higher;
	const text = words.rank(format.number(before + 1), format.number(row.peers));
	return row.peers - row.higher - row.lower > 1 ? words.shared(text) : text;
}

function sourceText(id: string, sources: Sources): string {
	const own = sources.find(({ source }) => source === id);
	return own ? [own.publisher, own.title, own.licence].filter(Boolean).join(', ') : id;
}

/** The overview of a place as a table: every number with its period, source and kind. */
export function overviewTable(
	{
		place,
		rows,
		indicators,
		manifest
	}: {
		place: RegionRow;
		rows: readonly OverviewRow[];
		indicators: readonly IndicatorRow[];
		manifest: Pick<PartsManifest, 'sources'>;
	},
	voice: Voice
): Table {
	const { locale, t, format } = voice;
	const words = placeWords[locale];
	const heads = Object.entries(words.heads).map(([id, name]) => ({
		...{ id, name },
		numeric: ['value', 'rank', 'state', 'country'].includes(id)
	}));
	const known = new Map(indicators.map((own) => [own.indicator, own]));
	const lines = rows.flatMap((row) => {
		const own = known.get(row.indicator);
		if (!own) return [];
		const print = printer(own, voice);
		const beside = (value: number | null) => (value === null ? '–' : print(value));
		const flag = row.flag in t.flags ? t.flags[row.flag as keyof Messages['flags']] : row.flag;
		const value = valueText(toValue(row.value, row.value_symbol), print, t.missing);
		const certainty =
			own.certainty in t.certainty
				? t.certainty[own.certainty as keyof Messages['certainty']]
				: own.certainty;
		const cells = [
			locale === 'en' ? own.name_en : own.name_de,
			flag ? `${value} (${flag})` : value,
			format.period(row.period),
			rankText(row, own, voice),
			beside(row.state_value),
			beside(row.country_value),
			sourceText(row.source, manifest.sources),
			certainty
		];
		return [{ id: row.indicator, cells }];
	});
	return { caption: words.caption(nameOf(place, locale)), columns: heads, rows: lines };
}

/** The values of one indicator by period, a column for the place and each of those above it. */
export function courseTable(
	rows: readonly PartRow[],
	{ place, indicator, sources }: { place: RegionRow; indicator: IndicatorRow; sources: Sources },
	voice: Voice
): Table {
	const { locale, t, format } = voice;
	const words = placeWords[locale];
	const order = [...new Set([place.region, place.region.slice(0, 2), 'DG'])];
	const places = rows
		.flatMap((row) => (row.row === 'region' && order.includes(row.region) ? row : []))
		.sort((a, b) => order.indexOf(a.region) - order.indexOf(b.region));
	const values = rows.flatMap((row) =>
		row.row === 'value' && order.includes(row.region) ? row : []
	);
	const keys = [...new Map(values.map((row) => [`${row.period} ${row.source}`, row]))].sort(
		([a], [b]) => (a < b ? 1 : -1)
	);
	const print = printer(indicator, voice);
	return {
		caption: locale === 'en' ? indicator.name_en : indicator.name_de,
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
					return own ? valueText(toValue(own.value, own.value_symbol), print, t.missing) : '–';
				}),
				sourceText(source, sources)
			]
		}))
	};
}
