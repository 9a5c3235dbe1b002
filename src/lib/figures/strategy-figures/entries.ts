import type { Certainty } from '../../core/certainty.ts';
import type { County } from '../../core/county.ts';
import { langOf, type Locale } from '../../core/locale.ts';
import { sourceIn, sourceLang } from '../../i18n/source-in.ts';
import type { Context } from '../figure.ts';
import type { StrategyFigureRow } from './cube.ts';
import { figureTextWords } from './texts.words.ts';
import { amountText, isCitable, spanText, wordingText, type Amount } from './value.ts';

/** A contradiction the page on method explains. */
export interface Contradiction {
	id: string;
	title: string;
}
/** A figure of the strategy with every text a reader needs, in one language. */
export interface Entry {
	/** "F035" */
	id: string;
	theme: { id: string; name: string };
	name: string;
	/** The number in words: "über 3.100 Personen". */
	text: string;
	amount: Amount;
	/** How the text gives it, where it is not in digits: 'ausgeschrieben: „fünf Prozent“'. */
	wording: string;
	/** False where there is no number to quote. */
	citable: boolean;
	/** Official key, or `elsewhere`. */
	region: string;
	regionName: string;
	/** True when only the German name is known. */
	regionGerman: boolean;
	population: string;
	period: string;
	/** The period as stored, for the order. */
	time: string;
	section: string;
	source: string;
	/** Where nothing of the source is translated. */
	sourceLang: 'de' | undefined;
	certainty: Certainty;
	note: string;
	contradictions: Contradiction[];
	/** Page on which it stands in its context: "/grundsicherung/". */
	view: string;
	/** Shown there with everything that belongs to it. */
	prominent: boolean;
}

/** Stands for figures whose region is none of county, state and country. */
export const elsewhere = 'andere';

type Words = Pick<Context, 'locale' | 't' | 'format' | 'county'>;

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A German name as a part of an address: "SGB II: Recht" → "sgb-ii-recht". */
export const slugOf = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** Anchor of a figure on its page: "F035" → "f035". */
export const anchorOf = (id: string): string => id.toLowerCase();

/** Reads the rows in one language; `known` gives the contradictions of a figure. */
export const readEntries = (
	rows: readonly StrategyFigureRow[],
	known: (figure: string) => Contradiction[],
	words: Words
): Entry[] => rows.map((row) => toEntry(row, known(row.figure), words));

function toEntry(row: StrategyFigureRow, contradictions: Contradiction[], words: Words): Entry {
	const { locale } = words;
	const { value, value_symbol, value_max, qualifier, unit, wording, words_de, words_en } = row;
	const amount = {
		value,
		value_symbol,
		value_max,
		qualifier,
		unit,
		wording,
		words_de,
		words_en
	};
	return {
		id: row.figure,
		theme: { id: slugOf(row.theme_de), name: row[`theme_${locale}`] },
		name: row[`name_${locale}`],
		text: amountText(amount, words),
		amount,
		wording: wordingText(amount, locale),
		citable: isCitable(amount),
		region: row.region === '' ? elsewhere : row.region,
		...regionOf(row, words),
		population: row[`population_${locale}`],
		period: row[`period_${locale}`] || spanText(row.period, words),
		time: row.period,
		section: row.section,
		source: sourceIn(row.source_named, locale),
		sourceLang: sourceLang(row.source_named, locale),
		certainty: row.certainty,
		note: row[`note_${locale}`],
		contradictions,
		view: row.view,
		prominent: row.prominent === 1
	};
}

/** Name of one of the three regions; undefined for any other key. */
export function regionName(key: string, county: County, locale: Locale): string | undefined {
	if (key === county.region) return county.name[locale];
	if (key === county.state) return county.stateName[locale];
	return key === county.country ? county.countryName[locale] : undefined;
}

/** How the dataset writes that the text names no region. */
const unnamed = 'nicht genannt';

function regionOf(
	{ region, region_as_printed: printed }: StrategyFigureRow,
	{ county, locale, t }: Words
): Pick<Entry, 'regionName' | 'regionGerman'> {
	const known = regionName(region, county, locale);
	if (known !== undefined) return { regionName: known, regionGerman: false };
	if (printed === unnamed)
		return { regionName: figureTextWords[locale].noRegion, regionGerman: false };
	const parts = printed.split(' und ').map((name) => translated(name, county, locale));
	return parts.length > 1 && parts.every((name) => name !== undefined)
		? { regionName: t.list(parts), regionGerman: false }
		: { regionName: printed, regionGerman: langOf('de', locale) !== undefined };
}

/** The German name of one of the three regions in the language of the page; undefined for any other name. */
const translated = (name: string, county: County, locale: Locale): string | undefined =>
	[county.name, county.stateName, county.countryName].find(({ de }) => de === name)?.[locale];
