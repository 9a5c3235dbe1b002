import type { County } from '../../../core/county.ts';
import type { Locale } from '../../../core/locale.ts';
import { isNumber, seriesOfSource, toValue, type Value } from '../../../core/value.ts';
import type { PartRow } from '../../../data/queries/compare-part.ts';
import { isDrawn, stretchesOf } from '../../../figures/kinds/stretches.ts';
import { readPart, rankingIn, seriesIn, type ComparePart } from '../../../figures/compare/part.ts';
import { oldText } from '../../../figures/columns/old.ts';
import { printOf } from '../../../figures/compare/choice.ts';
import { rankPlaces } from '../../../figures/compare/places.ts';
import { leadWords } from '../../../figures/lead/words.ts';
import { roundTo } from '../../../findings/series.ts';
import { byKey, readPeriod } from '../../../core/period.ts';
import { valueText, yearOf, type Format } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Reading } from './read.ts';
import type { AskedRegion, Vocabulary } from './vocabulary.ts';
import { askWords } from './words.ts';

/** One answer as it is printed: the number, what it is, when, who says so, and where it stands. */
export interface Answer {
	/** The number, or a sentence that says why there is none. */
	value: string;
	about: string;
	source: string;
	path: string;
}
/** What an answer is printed with. */
export interface Speaker {
	locale: Locale;
	t: Messages;
	format: Format;
	county: Pick<County, 'region' | 'state' | 'inState'>;
}
/** The file of an indicator. */
export interface Part {
	rows: readonly PartRow[];
	sources: Readonly<Record<string, { attribution: string }>>;
}

type ValueReading = Extract<Reading, { kind: 'value' }>;
type ExtremeReading = Extract<Reading, { kind: 'extreme' }>;

/** Answers of a question about an indicator, from the rows of its file. */
export function answerFrom(
	reading: ValueReading | ExtremeReading,
	part: Part,
	vocabulary: Vocabulary,
	speaker: Speaker
): Answer[] {
	const read = readPart(part.rows);
	const desk = { read, part, vocabulary, speaker, words: askWords[speaker.locale] };
	if (reading.kind === 'extreme')
		return reading.regions.length > 0
			? reading.regions.map((region) => extremeYear(reading, region, desk))
			: [extremePlace(reading, desk)];
	const own = vocabulary.regions.filter(({ id }) => id === vocabulary.own);
	const asked = reading.regions.length > 0 ? reading.regions : own;
	return asked.map((region) => valueIn(reading, region, desk));
}

interface Desk {
	read: ComparePart;
	part: Part;
	vocabulary: Vocabulary;
	speaker: Speaker;
	words: (typeof askWords)[Locale];
}

/** Rows of one region as its line is drawn: of two sources for a year the one that reaches further. */
function drawnIn({ read }: Desk, region: string) {
	const rows = seriesIn(read, [region]);
	if (rows.length === 0) return [];
	const stretches = stretchesOf(rows);
	return rows
		.filter((row) => isDrawn(row, stretches))
		.toSorted((a, b) => byKey(a.period, b.period));
}

function valueIn({ indicator, year }: ValueReading, region: AskedRegion, desk: Desk): Answer {
	const { words } = desk;
	const rows = drawnIn(desk, region.id);
	const known = rows.filter((row) => isNumber(toValue(row.value, row.value_symbol)));
	const row = year ? rows.findLast(({ period }) => period.startsWith(year)) : known.at(-1);
	const path = pathTo(indicator.id, row && year ? yearText(row.period) : '', [region], desk);
	if (!row) {
		const range = rangeText(
			known.map(({ period }) => period),
			year,
			desk
		);
		return {
			value: words.none(year),
			about: `${indicator.name}, ${region.name}. ${range}`.trim(),
			source: '',
			path
		};
	}
	return {
		value: print(toValue(row.value, row.value_symbol), desk),
		about: [
			indicator.name,
			region.name,
			when(row.period, desk),
			flagText(row.flag, desk),
			// Whoever asks for no year expects the present.
			year ? '' : oldText(readPeriod(row.period), desk.speaker)
		]
			.filter(Boolean)
			.join(', '),
		source: sourceOf(row.source, desk),
		path
	};
}

/** The district with the highest or lowest value; several where the printed values are alike. */
function extremePlace({ indicator, extreme, year }: ExtremeReading, desk: Desk): Answer {
	const { read, speaker, words, vocabulary } = desk;
	const about = indicator.name;
	const isHighest = wantsHighest(extreme, read.indicator.direction);
	if (isHighest === undefined)
		return {
			value: words.noDirection,
			about,
			source: '',
			path: pathTo(indicator.id, '', [], desk)
		};
	const periods = read.indicator.periods.split(',');
	const period = year ? periods.find((own) => own.startsWith(year)) : periods[0];
	if (period === undefined)
		return {
			value: words.none(year),
			about: `${about}. ${rangeText(periods.toReversed(), year, desk)}`,
			source: '',
			path: pathTo(indicator.id, '', [], desk)
		};
	const ranked = rankPlaces(rankingIn(read, period, speaker.county), read.indicator);
	const found = ranked.places.flatMap((place) =>
		isNumber(place.value)
			? [{ ...place, value: roundTo(place.value, read.indicator.decimals) }]
			: []
	);
	const edge = isHighest
		? Math.max(...found.map(({ value }) => value))
		: Math.min(...found.map(({ value }) => value));
	const first = found.filter(({ value }) => value === edge);
	const nameOf = (id: string) => vocabulary.regions.find((own) => own.id === id)?.name ?? id;
	const own = found.find(({ region }) => region === vocabulary.own);
	const counts = [found.length, ranked.places.length].map((n) => speaker.format.number(n));
	const among = words.among(
		isHighest,
		counts[0] ?? '',
		counts[1] ?? '',
		speaker.county.inState[speaker.locale]
	);
	const regions = first.flatMap((place) =>
		vocabulary.regions.filter(({ id }) => id === place.region)
	);
	return {
		value: `${speaker.t.list(first.map(({ region }) => nameOf(region)))}: ${print(edge, desk)}`,
		about: [
			`${indicator.name}, ${when(period, desk)}, ${among}`,
			...(own && !first.includes(own) ? [`${nameOf(own.region)}: ${print(own.value, desk)}`] : []),
			...(indicator.comparable ? [] : [words.count])
		].join('. '),
		source: sourceOf(ranked.source, desk),
		path: pathTo(indicator.id, year ? yearText(period) : '', regions, desk)
	};
}

/** The year with the highest or lowest value of one district, within its latest source. */
function extremeYear(
	{ indicator, extreme, year }: ExtremeReading,
	region: AskedRegion,
	desk: Desk
): Answer {
	if (year) return valueIn({ kind: 'value', indicator, regions: [region], year }, region, desk);
	const { read, words } = desk;
	const isHighest = wantsHighest(extreme, read.indicator.direction);
	const path = pathTo(indicator.id, '', [region], desk);
	const rows = drawnIn(desk, region.id);
	const seriesFrom = (of: string) => seriesOfSource(of, read.indicator.break_de !== '');
	const source = rows.at(-1)?.source ?? '';
	const newest = seriesFrom(source);
	const known = rows.flatMap((row) => {
		const value = toValue(row.value, row.value_symbol);
		return seriesFrom(row.source) === newest && isNumber(value)
			? [{ period: row.period, value: roundTo(value, read.indicator.decimals) }]
			: [];
	});
	const about = `${indicator.name}, ${region.name}`;
	if (isHighest === undefined) return { value: words.noDirection, about, source: '', path };
	if (known.length === 0) return { value: words.none(''), about, source: '', path };
	const edge = (isHighest ? Math.max : Math.min)(...known.map(({ value }) => value));
	const years = known.filter(({ value }) => value === edge).map(({ period }) => yearText(period));
	const since = yearText(known[0]?.period ?? '');
	const rule = words.since(isHighest, desk.speaker.format.number(known.length), since);
	const note = read.indicator[`break_${desk.speaker.locale}`];
	return {
		value: `${desk.speaker.t.list(years)}: ${print(edge, desk)}`,
		about: [`${about}, ${rule}`, ...(note ? [note] : [])].join('. '),
		source: sourceOf(source, desk),
		path
	};
}

/** Whether the largest number is meant; undefined where nobody declares what is better. */
function wantsHighest(extreme: ExtremeReading['extreme'], direction: string): boolean | undefined {
	if (extreme === 'highest' || extreme === 'lowest') return extreme === 'highest';
	if (direction === 'neutral') return undefined;
	return (extreme === 'best') === (direction === 'up-good');
}

/** Which years have values, and whether a missing one is a gap between them. */
function rangeText(periods: readonly string[], year: string, { words }: Desk): string {
	const [first, last] = [periods[0], periods.at(-1)].map((own) => yearText(own ?? ''));
	if (periods.length === 0 || !first || !last) return '';
	return first < year && year < last ? words.gap(first, last) : words.range(first, last);
}

const yearText = (period: string) => String(yearOf(period));

function print(value: Value, { read, speaker: { format, t } }: Desk): string {
	const { unit, decimals, bare } = printOf(read.indicator, t.units);
	// Persons are named by the indicator; money and rates need their unit.
	const isBare = bare && unit === 'persons';
	const text = (number: number) =>
		isBare ? format.number(number, decimals) : format.unit(number, unit, decimals);
	return valueText(value, text, t.missing);
}

function when(period: string, { read, speaker: { locale, format } }: Desk): string {
	const kinds = leadWords[locale].periods;
	const kind = read.indicator.period_kind;
	const isKind = (own: string): own is keyof typeof kinds => Object.hasOwn(kinds, own);
	// A day says itself what kind of date it is.
	const isDay = readPeriod(period).kind === 'date';
	if (!isKind(kind)) return format.period(period);
	return kinds[isDay ? 'reference-date' : kind](format.period(period));
}

function flagText(flag: string, { speaker: { t } }: Desk): string {
	const isFlag = (own: string): own is keyof typeof t.flags => Object.hasOwn(t.flags, own);
	return isFlag(flag) ? t.flags[flag] : '';
}

const sourceOf = (source: string, { part }: Desk): string => {
	const attribution = part.sources[source]?.attribution;
	return attribution ? `${attribution} (${source})` : source;
};

/** The comparison in that state; county, state and country always stand in it. */
function pathTo(
	indicator: string,
	year: string,
	regions: readonly AskedRegion[],
	{ vocabulary }: Desk
): string {
	const search = new URLSearchParams({ indikator: indicator });
	if (year) search.set('jahr', year);
	for (const { id, level } of regions)
		if (level === 'district' && id !== vocabulary.own) search.append('region', id);
	return `/vergleich/?${search}`;
}
