import { county } from '../../core/county.ts';
import { langOf, type Locale } from '../../core/locale.ts';
import {
	byName,
	inEdition,
	partnersBeside,
	readCatalogue,
	type Activity,
	type Catalogue
} from '../activities/catalogue.ts';
import { noFilters, sliceActivities, type ActivityFilters } from '../activities/slice.ts';
import type { BodyKind, NetworkRow } from './cube.ts';

/** An organisation, or a kind of organisations that the list names as one. */
export interface Body {
	id: string;
	name: string;
	nameEn: string;
	/** Abbreviation from the list, a part of the name, or the name. */
	short: string;
	kind: BodyKind;
	/** The list names a kind ("Schulen") and no particular organisation. */
	generic: boolean;
	/** Spellings and abbreviations besides the name. */
	aliases: readonly string[];
}
/** An activity and the bodies in it; the lead is not among its partners. */
export interface Joint {
	id: string;
	name: string;
	theme: string;
	lead: string;
	partners: readonly string[];
	/** Names of its target groups by our assignment, and the words of the list. */
	groups: readonly string[];
	printed: string;
}
export interface ThemeName {
	id: string;
	name: string;
	short: string;
}
/** Activities with their bodies, in one language. */
export interface Network {
	activities: readonly Joint[];
	/** By name. */
	bodies: readonly Body[];
	themes: readonly ThemeName[];
	edition: { name: string; date: string };
	/** The body of an id; throws where the vocabulary lacks it. */
	bodyOf: (id: string) => Body;
}

const abbreviation = /^\p{Lu}{2,6}$/u;

/** The network of the activities under the filters; names of organisations and activities stay German. */
export function readNetwork(
	rows: readonly NetworkRow[],
	locale: Locale,
	filters: ActivityFilters = noFilters
): Network {
	const catalogue = readCatalogue(rows, locale);
	const shown = Number(filters.edition) || county.edition;
	const edition = catalogue.editions.find((own) => own.edition === shown);
	return {
		activities: sliceActivities(inEdition(catalogue, shown), filters).map((own) =>
			toJoint(own, catalogue)
		),
		themes: catalogue.themes,
		edition: { name: edition?.name ?? '', date: edition?.date ?? '' },
		...readBodies(rows, locale)
	};
}

function toJoint(activity: Activity, { nameOf }: Catalogue): Joint {
	const { id, name, theme, lead, printed } = activity;
	const groups = activity.groups.map((group) => nameOf('group', group));
	return {
		id,
		name,
		theme,
		lead,
		partners: partnersBeside(activity),
		groups,
		printed: printed.group
	};
}

function readBodies(
	rows: readonly NetworkRow[],
	locale: Locale
): Pick<Network, 'bodies' | 'bodyOf'> {
	const bodies = rows
		.flatMap((row): Body[] => (row.kind === 'organisation' ? [toBody(row, locale)] : []))
		.sort(byName);
	const byId = new Map(bodies.map((body) => [body.id, body]));
	return {
		bodies,
		bodyOf: (id) => {
			const body = byId.get(id);
			if (!body) throw new Error(`organisation "${id}" is not in the vocabulary`);
			return body;
		}
	};
}

function toBody(row: Extract<NetworkRow, { kind: 'organisation' }>, locale: Locale): Body {
	const { id, name_en: nameEn, body_kind: kind, is_generic, aliases } = row;
	// What names no certain organisation is a word, and words are translated.
	const isWord = langOf('de', locale) && is_generic === 1 && nameEn !== '';
	const name = isWord ? nameEn : row.name_de;
	return {
		id,
		name,
		nameEn,
		short: isWord ? name : shortName(name, aliases),
		kind,
		generic: is_generic === 1,
		aliases: aliases.filter((alias) => alias !== name)
	};
}

/** An abbreviation, else the shortest spelling that is a part of the name: no slip of the list gets in. */
const shortName = (name: string, aliases: readonly string[]): string =>
	aliases.find((alias) => abbreviation.test(alias)) ??
	[name, ...aliases]
		.filter((alias) => name.includes(alias))
		.reduce((short, alias) => (alias.length < short.length ? alias : short));

/** Name with its abbreviation where the name does not hold it: "Handwerkskammer (HWK)". */
export const longName = ({ name, short }: Body): string =>
	name.includes(short) ? name : `${name} (${short})`;

/** A body and a number of activities. */
export interface BodyCount {
	body: Body;
	count: number;
}

/** Bodies by their number of activities in a role, the most frequent first, then by name. */
export const countRole = (network: Network, role: 'lead' | 'partner'): BodyCount[] =>
	countBodies(
		network,
		network.activities.flatMap(({ lead, partners }) => (role === 'lead' ? [lead] : partners))
	);

/** Counts how often each body occurs; those that do not are left out. */
export function countBodies({ bodies }: Network, ids: readonly string[]): BodyCount[] {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return bodies
		.map((body) => ({ body, count: counts.get(body.id) ?? 0 }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

/** All bodies of an activity, the lead first. */
export const bodiesOf = ({ lead, partners }: Pick<Joint, 'lead' | 'partners'>): string[] => [
	lead,
	...partners
];
