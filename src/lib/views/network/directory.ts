import { bodyKinds, type BodyKind } from '../../figures/network/cube.ts';
import { sortItems, type Column, type Order } from '../list/list.ts';
import { countRole, type Body, type Network } from '../../figures/network/network.ts';

/** An organisation in the list of all, with its numbers of activities. */
export interface Entry {
	body: Body;
	lead: number;
	partner: number;
}
/** Organisations of one kind; the last section holds collective terms of every kind, `all` is a list without kinds. */
export interface DirectorySection {
	kind: BodyKind | 'collective' | 'all';
	entries: Entry[];
}

/** All organisations of a network by kind, the busiest first; those without an activity are left out. */
export function listBodies(network: Network): DirectorySection[] {
	const counts = (role: 'lead' | 'partner') =>
		new Map(countRole(network, role).map(({ body, count }) => [body.id, count]));
	const [leads, partners] = [counts('lead'), counts('partner')];
	const entries = network.bodies
		.map((body) => ({
			body,
			lead: leads.get(body.id) ?? 0,
			partner: partners.get(body.id) ?? 0
		}))
		.filter(({ lead, partner }) => lead + partner > 0)
		.sort((a, b) => b.lead + b.partner - (a.lead + a.partner));
	return [...bodyKinds, 'collective' as const]
		.map((kind) => ({
			kind,
			entries: entries.filter(({ body }) =>
				kind === 'collective' ? body.generic : !body.generic && body.kind === kind
			)
		}))
		.filter((section) => section.entries.length > 0);
}

/** The sections in the order asked for; sorted by anything but the kind they become one list. */
export function orderSections(
	sections: readonly DirectorySection[],
	columns: readonly Column<Entry>[],
	order: Order
): DirectorySection[] {
	if (order.sort === 'art') return order.way === 'ab' ? sections.toReversed() : [...sections];
	const entries = sections.flatMap((section) => section.entries);
	return entries.length === 0 ? [] : [{ kind: 'all', entries: sortItems(entries, columns, order) }];
}
