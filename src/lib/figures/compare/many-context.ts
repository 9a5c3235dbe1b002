import type { Role } from '../../charts/kit/spec.ts';
import type { RankingRow } from '../../data/queries/compare.ts';
import type { Context } from '../figure.ts';
import type { Print } from '../time-series.ts';
import type { ManyChoice } from './many-choice.ts';
import type { ViewLines } from './many-lines.ts';
import type { ComparePart } from './part.ts';
import type { Ranked } from './places.ts';

export type ManyContext = Context<ManyChoice>;

/** A region as it is drawn in every panel. */
export interface ManyRegion {
	id: string;
	name: string;
	role: Role;
}

/** One indicator with what is drawn of it. */
export interface ManyPanel {
	part: ComparePart;
	lines: ViewLines;
	name: string;
	/** How its values are printed in the view that is drawn. */
	print: Print;
}

const peerRoles: readonly Role[] = ['cat2', 'cat3', 'cat4'];

/** The own county first, then the chosen districts, then the state. */
export const regionsOf = ({ county, filters, locale }: ManyContext): ManyRegion[] => [
	{ id: county.region, name: county.short[locale], role: 'accent' },
	...filters.peers.map(({ region, name }, index) => ({
		...{ id: region, name },
		role: peerRoles[index % peerRoles.length] ?? ('context' as const)
	})),
	{ id: county.state, name: county.stateName[locale], role: 'compare' }
];

/** The own county and the chosen districts of its state: ranks are among these. */
export const districtsOf = (context: ManyContext): ManyRegion[] => {
	const { region, state } = context.county;
	return regionsOf(context).filter(
		({ id }) => id === region || (id !== state && id.startsWith(state))
	);
};

/** Names of the chosen districts that lie in another state. */
export const farNames = ({ county, filters }: ManyContext): string[] =>
	filters.peers.filter(({ region }) => !region.startsWith(county.state)).map(({ name }) => name);

/** One indicator with its ranking in the newest period. */
export interface RankPanel {
	part: ComparePart;
	name: string;
	rows: readonly RankingRow[];
	ranked: Ranked;
}
