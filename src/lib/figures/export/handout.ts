import type { County } from '../../core/county.ts';
import type { RowColumns } from '../../data/query.ts';
import type { Locale } from '../../core/locale.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { asOfText } from '../columns/as-of.ts';
import { certaintyIn } from '../columns/read.ts';
import type { Presentation, SourceText } from '../figure.ts';
import type { Facts } from './facts.ts';
import { exportWords } from './words.ts';

/** Files with the rows of a cube that is too large for its page. */
export interface CubeParts {
	/** The one the view stands on. */
	own: string;
	all: readonly string[];
	/** The rows of one; throws where it does not come. */
	load: (part: string) => Promise<readonly unknown[]>;
}

/** What a figure can show, with the datasets it was asked from. */
export interface Cube {
	tables: readonly string[];
	columns?: RowColumns | undefined;
	/** Every row there is; of a cube in parts those of the view. */
	rows: readonly unknown[];
	parts?: CubeParts;
}

/** A figure as it leaves the house: what is shown, in its language and state, with all that must go along. */
export interface Handout {
	/** Id of the figure. */
	figure: string;
	shown: Presentation;
	/** The sources the presentation names. */
	sources: readonly SourceText[];
	locale: Locale;
	t: Messages;
	format: Format;
	county: County;
	/** Address of the figure in this state; empty where the site does not know its own. */
	address: string;
	/** ISO date of the day it was taken; empty in files made at build time. */
	accessed: string;
	cube?: Cube;
	/** Licences of what has no source table of its own. */
	licences?: readonly { licence: string; licenceUrl: string }[];
	/** Edition of all data the site stands on. */
	edition?: { id: string; date: string };
	/** Address of the figure in this state that no update of the data changes; left out where there is none. */
	frozen?: string;
	/** Names of the filters it follows; left out where nobody knows: then all of the address go along. */
	follows?: readonly string[];
	/** Names of filters that its marks set on the page; its numbers do not follow them there. */
	chooses?: readonly string[];
	/** What the datasets say about the numbers; left out where nobody has asked them. */
	facts?: Facts;
}

/** The filters of the address that the figure follows: "?gruppe=women" or "". */
export function queryOf({ address, follows }: Pick<Handout, 'address' | 'follows'>): string {
	if (!URL.canParse(address)) return '';
	const { search, searchParams } = new URL(address);
	if (!follows) return search;
	const own = [...searchParams].filter(([name]) => follows.includes(name));
	return own.length > 0 ? `?${new URLSearchParams(own).toString()}` : '';
}

/** Address of the figure in its state, without what it does not follow: a file or citation names no choice that its numbers do not know. */
export function ownAddress({ address, follows }: Pick<Handout, 'address' | 'follows'>): string {
	if (!follows || !URL.canParse(address)) return address;
	const { origin, pathname, searchParams, hash } = new URL(address);
	const isWhole = [...searchParams.keys()].every((name) => follows.includes(name));
	return isWhole ? address : `${origin}${pathname}${queryOf({ address, follows })}${hash}`;
}

/** Sources as printed under the figure: document, then tables with publisher and number. */
export const sourceLine = ({ shown, sources }: Handout): string =>
	[
		...(shown.citation ? [shown.citation] : []),
		...sources.map(({ attribution, title, source }) => `${attribution}, ${title} (${source})`)
	].join('; ');

/** Licences of the sources, each once: "dl-de/by-2-0 (https://…)". */
export const licenceLine = ({ sources, licences = [] }: Handout): string =>
	[
		...new Set(
			[...sources, ...licences].map(({ licence, licenceUrl }) =>
				licenceUrl ? `${licence} (${licenceUrl})` : licence
			)
		)
	].join('; ');

/** How the figures came about, in words. */
export const certaintyLine = ({ shown, t }: Handout): string =>
	certaintyIn(shown)
		.map((kind) => t.certainty[kind])
		.join(', ');

/** What the numbers speak of; old is what is old on the day of the handout's edition. */
export const asOfHandout = (handout: Handout): string =>
	asOfText(handout.shown.data, handout, handout.edition?.date ?? '');

/** What someone who cannot see the picture is told. */
export const altText = ({
	shown
}: {
	shown: Pick<Presentation, 'headline' | 'subtitle' | 'summary'>;
}): string =>
	[shown.headline, shown.subtitle, shown.summary]
		.filter((text) => text !== '')
		.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
		.filter((text, index, all) => all.indexOf(text) === index)
		.join(' ');

/** Date of the numbers, and definition and territorial status as the datasets give them, each with its name. */
export function factLines(handout: Handout): string[] {
	const { facts, locale, t } = handout;
	const { card } = exportWords[locale];
	const dated = asOfHandout(handout);
	const known = (['definition', 'territory'] as const).flatMap((id) =>
		facts && facts[id].length > 0 ? [`${card[id]}: ${facts[id].join('; ')}`] : []
	);
	return [...(dated === '' ? [] : [`${t.figure.asOf}: ${dated}`]), ...known];
}

/** Where the newest data are, beside an address that stays as it is. */
export const newestLine = ({ frozen, address, locale }: Handout): string =>
	frozen && address !== '' ? `${exportWords[locale].newest}: ${address}` : '';
