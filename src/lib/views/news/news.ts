import { byKey } from '../../core/period.ts';
import type { Locale } from '../../core/locale.ts';
import { yearOf, type Format, type Unit } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { upkeepLines } from '../catalogue/upkeep.ts';
import {
	byIndicator,
	differ,
	largestRevision,
	numberIn,
	type IndicatorNews,
	type Row
} from './diff.ts';
import type { Edition, NewsDataset } from './edition.server.ts';
import { newsWords } from './words.ts';

/** What is said of one indicator. */
export interface ToldIndicator {
	id: string;
	name: string;
	path: string;
	sentences: string[];
	/** New and revised numbers of the county itself. */
	own: string[];
}
/** What is said of one dataset. */
export interface ToldDataset {
	id: string;
	title: string;
	/** Null for a dataset that has no page any more. */
	path: string | null;
	state: string;
	/** Whether nothing differs from the edition before. */
	isSame: boolean;
	about: string[];
	/** False for lists and vocabularies of this site. */
	isOfficial: boolean;
}
/** What an edition brought against the one before it. */
export interface News {
	edition: string;
	date: string;
	/** Date of the edition before; null where there is none. */
	before: string | null;
	indicators: ToldIndicator[];
	datasets: ToldDataset[];
}
/** What news are told with. */
export interface Teller {
	locale: Locale;
	t: Messages;
	format: Format;
	county: { region: string };
}

/** Readers come for the numbers; lists of names come last. */
const groups = ['official', 'strategy', 'activities', 'vocabulary'];

/** The last year or day a dataset speaks of: "2001 – 2025" is as new as "2025-12-31". */
const newest = ({ referenceDate }: NewsDataset): string => {
	const last = referenceDate?.match(/\d{4}(?:-\d\d-\d\d)?/g)?.at(-1) ?? '';
	return last.length === 4 ? `${last}-12-31` : last;
};

/** Compares an edition with the one before it, which may be none. */
export function tellNews(now: Edition, before: Edition | undefined, teller: Teller): News {
	const sorted = now.datasets.toSorted(
		(a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || byKey(newest(b), newest(a))
	);
	const all = sorted.map((dataset) => compared(dataset, now, before));
	const gone = (before?.datasets ?? []).filter(
		({ id }) => !now.datasets.some((one) => one.id === id)
	);
	const observed = all.filter(({ dataset }) => dataset.kind === 'observations');
	const desk = deskOf(now, before, teller);
	const indicators = before
		? observed.flatMap(({ difference }) =>
				byIndicator(difference).map((own) => tellIndicator(own, desk))
			)
		: [];
	return {
		edition: now.id,
		date: now.date,
		before: before?.date ?? null,
		indicators,
		datasets: [
			...all.map((own) => tellDataset(own, before !== undefined, teller)),
			...gone.map((own) => tellGone(own, teller))
		]
	};
}

function compared(dataset: NewsDataset, now: Edition, before: Edition | undefined) {
	const old = before?.datasets.find(({ id }) => id === dataset.id);
	const rows = before ? now.rows(dataset.id) : [];
	const difference = differ(old && before ? before.rows(dataset.id) : [], rows, dataset.primaryKey);
	return { dataset, isNew: old === undefined, difference };
}

interface Desk extends Teller {
	words: (typeof newsWords)[Locale];
	indicatorOf: (id: string) => Row | undefined;
	regionOf: (id: string) => string;
}

function deskOf(now: Edition, before: Edition | undefined, teller: Teller): Desk {
	const byKey = (dataset: string, key: string) =>
		new Map(
			[...(before?.rows(dataset) ?? []), ...now.rows(dataset)].map((row) => [row[key] ?? '', row])
		);
	const [indicators, regions] = [byKey('indicators', 'indicator'), byKey('regions', 'region')];
	return {
		...teller,
		words: newsWords[teller.locale],
		indicatorOf: (id) => indicators.get(id),
		regionOf: (id) => regions.get(id)?.[`name_${teller.locale}`] ?? id
	};
}

function tellIndicator(own: IndicatorNews, desk: Desk): ToldIndicator {
	const { words, format, county } = desk;
	const { added, gone, revised, relabelled } = own;
	const row = desk.indicatorOf(own.indicator);
	const print = printer(row, desk);
	const count = (rows: readonly unknown[]) => words.values(rows.length, format.number(rows.length));
	const isOwn = ({ region, sex, age }: Row) =>
		region === county.region && (sex ?? 'total') === 'total' && (age ?? 'total') === 'total';
	const ownNew = added.filter(isOwn).toSorted(byPeriod).at(-1);
	const ownRevised = revised
		.filter(([, after]) => isOwn(after))
		.toSorted(([, a], [, b]) => byPeriod(b, a));
	return {
		id: own.indicator,
		name: nameOf(own.indicator, row, desk),
		path: `/vergleich/?indikator=${own.indicator}`,
		sentences: [
			...(added.length > 0 ? [words.added(count(added), years(added))] : []),
			...(revised.length > 0
				? [
						words.revised(
							count(revised),
							years(revised.map(([, after]) => after)),
							largest(own, row, desk)
						)
					]
				: []),
			...(gone.length > 0 ? [words.gone(count(gone), years(gone))] : []),
			...(relabelled > 0
				? [words.relabelled(words.values(relabelled, format.number(relabelled)))]
				: [])
		],
		own: [
			...(ownNew ? [`${placeIn(ownNew, desk)}: ${print(ownNew.value)}`] : []),
			...ownRevised
				.slice(0, mostOwn)
				.map(([was, is]) => words.instead(placeIn(is, desk), print(is.value), print(was.value))),
			...(ownRevised.length > mostOwn
				? [words.more(format.number(ownRevised.length - mostOwn))]
				: [])
		]
	};
}

/** The name of an indicator, and that it is ours where we compute it. */
function nameOf(id: string, row: Row | undefined, { locale, t }: Desk): string {
	const name = row?.[`name_${locale}`] ?? id;
	return row?.certainty === 'own-calculation' ? `${name} (${t.certainty[row.certainty]})` : name;
}

const mostOwn = 4;
const byPeriod = (a: Row, b: Row) => byKey(a.period ?? '', b.period ?? '');
const placeIn = (row: Row, { format, regionOf }: Desk) =>
	`${regionOf(row.region ?? '')}, ${format.period(row.period ?? '')}`;

/** The years of some rows: one, or first and last. */
function years(rows: readonly Row[]): [first: string, last: string] {
	const all = rows.map(({ period = '' }) => String(yearOf(period))).toSorted();
	return [all[0] ?? '', all.at(-1) ?? ''];
}

const isShare = (row: Row | undefined) => /^percent/.test(row?.unit ?? '');

function printer(
	row: Row | undefined,
	{ format, t, words }: Desk
): (text: string | undefined) => string {
	const unit = row?.unit ?? '';
	const isUnit = (own: string): own is Unit => Object.hasOwn(t.units, own);
	return (text) => {
		const number = numberIn(text);
		if (number === undefined) return text ? words.sign(text) : t.missing['not-stated'];
		const decimals = Number(row?.decimals ?? 0);
		return isUnit(unit) ? format.unit(number, unit, decimals) : format.number(number, decimals);
	};
}

/** The revision that moved its number most, in words; "" where no two numbers can be compared. */
function largest({ revised }: IndicatorNews, row: Row | undefined, desk: Desk): string {
	const found = largestRevision(revised, isShare(row));
	if (!found) return '';
	const { format, t, words } = desk;
	const print = printer(row, desk);
	const size = isShare(row)
		? `${format.signed(found.size, Number(row?.decimals ?? 1))} ${t.units['percent-points'].other}`
		: `${format.signed(found.size, 1)} ${t.units.percent.other}`;
	return words.largest(
		placeIn(found.after, desk),
		print(found.before.value),
		print(found.after.value),
		size
	);
}

function tellDataset(
	{ dataset, isNew, difference: { added, gone, changed } }: ReturnType<typeof compared>,
	hasBefore: boolean,
	{ locale, format }: Teller
): ToldDataset {
	const words = newsWords[locale];
	const counts = [added.length, changed.length, gone.length].map((n) => format.number(n));
	const isSame = hasBefore && !isNew && added.length + changed.length + gone.length === 0;
	const state = !hasBefore
		? words.holds(dataset.rows, format.number(dataset.rows))
		: isNew
			? words.isNew(dataset.rows, format.number(dataset.rows))
			: isSame
				? words.same
				: words.rows(counts[0] ?? '', counts[1] ?? '', counts[2] ?? '');
	return {
		id: dataset.id,
		title: dataset.title[locale],
		path: `/daten/${dataset.id}/`,
		...{ state, isSame, isOfficial: dataset.group === 'official' },
		about: [
			...(dataset.referenceDate && dataset.rows > 0
				? [words.span(format.dates(dataset.referenceDate))]
				: []),
			words.rhythm(dataset.rhythm[locale]),
			...(dataset.checked ? [words.checked(format.period(dataset.checked))] : []),
			...upkeepLines(dataset, { locale, format }).flatMap(({ name, texts }) =>
				texts.map((text) => `${name}: ${text}`)
			),
			words.file(format.period(dataset.version))
		]
	};
}

const tellGone = ({ id, title, group }: NewsDataset, { locale }: Teller): ToldDataset => ({
	id,
	title: title[locale],
	path: null,
	state: newsWords[locale].datasetGone,
	about: [],
	isSame: false,
	isOfficial: group === 'official'
});
