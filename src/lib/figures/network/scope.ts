import type { Context } from '../figure.ts';
import type { NetworkRow } from './cube.ts';
import {
	allThemes,
	inTheme,
	readNetwork,
	type BodyCount,
	type Network,
	type NetworkFilters
} from './network.ts';
import { networkWords } from './network.words.ts';

/** What every figure on the network starts from. */
export interface NetworkScope {
	/** Only the activities under the filter. */
	network: Network;
	/** Where, when and which theme: the end of every subtitle. */
	place: string;
	citation: string;
}

/** Reads the cube in the language of the page and takes the chosen theme. */
export function readScope(
	rows: readonly NetworkRow[],
	{ locale, filters, format, county }: Context<NetworkFilters>
): NetworkScope {
	const words = networkWords[locale];
	const network = readNetwork(rows, locale);
	const { edition, themes } = network;
	const theme = themes.find(({ id }) => id === filters.theme);
	const place = [
		county.name[locale],
		...(filters.theme === allThemes ? [] : [words.theme(theme?.short ?? filters.theme)]),
		...(edition.date ? [words.date(format.period(edition.date))] : [])
	].join(', ');
	return {
		network: inTheme(network, filters),
		place,
		citation: [county.strategy[locale], edition.name].filter(Boolean).join(', ')
	};
}

const mostLeaders = 3;

/** The named bodies that share the first place; nobody where too many do or where all are equal. */
export function leadersOf(counts: readonly BodyCount[]): BodyCount[] {
	const named = counts.filter(({ body }) => !body.generic);
	const found = named.filter(({ count }) => count === named[0]?.count);
	const isEven = found.length === named.length && named.length > 1;
	return found.length > mostLeaders || isEven ? [] : found;
}

/** The first rows of a ranking, cut where the count changes, so that equal ones stay together. */
export function firstOf(counts: readonly BodyCount[], most: number): BodyCount[] {
	if (counts.length <= most) return [...counts];
	const next = counts[most]?.count ?? 0;
	const first = counts.filter(({ count }) => count > next);
	return first.length > 0 ? first : counts.slice(0, most);
}
