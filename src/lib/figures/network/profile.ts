import type { NetworkRow } from './cube.ts';
import {
	bodiesOf,
	countBodies,
	type Body,
	type Joint,
	type Network,
	type ThemeName
} from './network.ts';

/** An activity as the page of an organisation lists it. */
export interface OwnActivity {
	id: string;
	name: string;
	theme: ThemeName;
	lead: Body;
	/** Number of other bodies in it. */
	others: number;
	/** Target groups by our assignment, and the words of the list. */
	groups: readonly string[];
	printed: string;
}
/** Everything the page of one organisation shows. */
export interface OrganisationProfile {
	body: Body;
	leads: OwnActivity[];
	takesPart: OwnActivity[];
	/** Bodies it shares activities with, the most frequent first. */
	meets: { body: Body; count: number }[];
	/** Themes it works in, the most frequent first. */
	themes: { theme: ThemeName; count: number }[];
	edition: Network['edition'];
}

/** Builds the profile of an organisation of the network. */
export function makeOrganisationProfile(network: Network, id: string): OrganisationProfile {
	const body = network.bodyOf(id);
	const own = network.activities.filter((activity) => bodiesOf(activity).includes(id));
	const toOwn = (activity: Joint): OwnActivity => ({
		id: activity.id,
		name: activity.name,
		theme: themeOf(network, activity.theme),
		lead: network.bodyOf(activity.lead),
		others: bodiesOf(activity).length - 1,
		groups: activity.groups,
		printed: activity.printed
	});
	return {
		body,
		leads: own.filter(({ lead }) => lead === id).map(toOwn),
		takesPart: own.filter(({ lead }) => lead !== id).map(toOwn),
		meets: countBodies(
			network,
			own.flatMap(bodiesOf).filter((other) => other !== id)
		),
		themes: network.themes
			.map((theme) => ({ theme, count: own.filter((item) => item.theme === theme.id).length }))
			.filter(({ count }) => count > 0)
			.sort((a, b) => b.count - a.count),
		edition: network.edition
	};
}

const themeOf = ({ themes }: Network, id: string): ThemeName =>
	themes.find((theme) => theme.id === id) ?? { id, name: id, short: id };

/** The rows that the page of one organisation is made from: its activities and the words they use. */
export function rowsAbout(rows: readonly NetworkRow[], id: string): NetworkRow[] | undefined {
	if (!rows.some((row) => row.kind === 'organisation' && row.id === id)) return undefined;
	const own = rows.flatMap((row) =>
		row.kind === 'activity' && bodiesOf(row).includes(id) ? [row] : []
	);
	const used = {
		organisation: new Set([id, ...own.flatMap(bodiesOf)]),
		theme: new Set(own.map(({ theme }) => theme)),
		group: new Set(own.flatMap(({ groups }) => groups))
	};
	return rows.flatMap((row): NetworkRow[] => {
		if (row.kind === 'activity') return own.includes(row) ? [row] : [];
		if (row.kind === 'edition') return [row];
		if (!used[row.kind].has(row.id)) return [];
		// The spellings of the others are nowhere shown.
		return row.kind === 'organisation' && row.id !== id ? [{ ...row, aliases: [] }] : [row];
	});
}
