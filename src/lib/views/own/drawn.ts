import type { County } from '../../core/county.ts';
import { mostPeers, type Peer } from '../../figures/compare/choice.ts';
import type { Site } from '../../i18n/site.ts';
import type { OwnChoice, OwnPoints } from '../../own/points.ts';
import type { OwnEntry } from '../../own/table.ts';
import type { OwnAsked } from './figures.ts';
import { figureWords } from './figure.words.ts';
import { numberKinds, otherUnit, type NumberKind } from './kinds.ts';
import { measureName, peersIn, periodsIn } from './named.ts';
import type { OwnPage } from './page.ts';
import { ownPart } from './part.ts';
import { picturesFor, type Pictures } from './rules.ts';

/** What of a table is drawn, and as which kind of number. */
export interface OwnMeasure {
	table: OwnEntry;
	choice: OwnChoice;
	kind: NumberKind;
}

/** What a reader chose beside the numbers: regions, all or none of them, and a period. */
export interface OwnWish {
	peers: readonly string[] | undefined;
	period: string;
	/** Id in data and files, where one column holds several measures that are drawn at once. */
	id?: string;
}

/** What figures of own numbers are drawn from. */
export interface OwnDrawn {
	asked: OwnAsked;
	pictures: Pictures;
	/** Regions one can choose from. */
	options: readonly Peer[];
	/** Periods with a number, the newest first. */
	periods: readonly string[];
}

type Place = Pick<Site, 'locale' | 'format' | 'county' | 't'>;

/** Puts together what is drawn; what the reader chose counts as far as the table has it. */
export function drawnOf(
	{ table, choice, kind }: OwnMeasure,
	found: OwnPoints,
	wish: OwnWish,
	{ places, names, site }: Pick<OwnPage, 'places' | 'names'> & { site: Place }
): OwnDrawn {
	const { points } = found;
	const { county, t } = site;
	const nameOf = namesIn(table, names);
	const options = peersIn(points, county, nameOf);
	const wanted = wish.peers ?? usualPeers(found, options, county);
	const peers = options.filter(({ region }) => wanted.includes(region)).slice(0, mostPeers);
	const periods = periodsIn(points);
	const period = periods.includes(wish.period) ? wish.period : (periods[0] ?? '');
	// A narrow picture leaves out what is behind the colon.
	const mark = `${t.certainty['own-data']}: ${table.file}`;
	const id = wish.id ?? `${table.name}_${choice.measure}`;
	const about = { id, name: measureName(table, choice), kind, mark, nameOf };
	const { comparable } = numberKinds[kind];
	const districts = places.filter(({ level }) => level === 'district').length;
	return {
		asked: {
			...{ rows: ownPart(points, about, places, county), peers, period },
			...{ file: table.file, mark, unit: otherUnit(table, choice), notes: notesOn(found, site) }
		},
		pictures: picturesFor(points, { period, comparable, districts }, county),
		...{ options, periods }
	};
}

/** Names of regions: those of the site, else those of the file. */
export const namesIn =
	({ shape }: Pick<OwnEntry, 'shape'>, names: Readonly<Record<string, string>>) =>
	(region: string): string =>
		names[region] ?? shape.labels[`region=${region}`] ?? region;

/** Two neighbours beside the own county; where it is missing, the first of the table. */
function usualPeers(
	{ points }: OwnPoints,
	options: readonly Peer[],
	{ neighbours, region }: Pick<County, 'neighbours' | 'region'>
): string[] {
	const known = options.map((option) => option.region);
	return points.some((point) => point.region === region)
		? neighbours.filter((own) => known.includes(own)).slice(0, 2)
		: known.slice(0, 3);
}

/** What the table has and the picture does not. */
function notesOn({ repeated, earlier }: OwnPoints, { locale, format }: Place): string[] {
	const said = figureWords[locale];
	return [
		...(repeated > 0 ? [said.repeated(format.number(repeated), repeated === 1)] : []),
		...(earlier > 0 ? [said.earlier(format.number(earlier), earlier === 1)] : [])
	];
}
