import { inOrder, isBetween, leadsOf, needed, reachOf } from './graph.ts';
import type { Group, Leads, Module, Page } from './graph.ts';

/**
 * Which modules are to be one file: by module the number of its group, groups after those they import from. At first
 * modules that the same pages need are together; then two groups at a time become one, as long as the requests saved
 * outweigh the bytes that pages load for others: those of the two, and of all files that these import in turn. What
 * fewer pages need is no group: it is in the files of those pages. What a page must never load joins nothing, or all
 * that joined it could never come along again. A request more counts as so many bytes where a
 * page has eight files, twice as many where it has sixteen.
 */
export function planChunks(
	modules: ReadonlyMap<string, Module>,
	pages: readonly Page[],
	bytesOfRequest: number,
	fewest = 2
): Map<string, number> {
	let groups = samePages(modules, pages, fewest);
	const avoided = pages.flatMap(({ avoids }) => avoids ?? []);
	for (;;) {
		const leads = leadsOf(groups, modules);
		const open = groups.filter((group) => !group.modules.some((id) => avoided.includes(id)));
		const pair = bestPair(open, leads, worthOf(groups, bytesOfRequest));
		if (!pair) break;
		groups = joined(groups, pair, leads);
	}
	return new Map(
		inOrder(groups, leadsOf(groups, modules)).flatMap(({ modules: own }, index) =>
			own.map((id) => [id, index] as const)
		)
	);
}

function samePages(
	modules: ReadonlyMap<string, Module>,
	pages: readonly Page[],
	fewest: number
): Group[] {
	const users = new Map<string, Page[]>();
	for (const page of pages)
		for (const id of needed(page.starts, modules)) users.set(id, [...(users.get(id) ?? []), page]);
	const shared = [...users].filter(([, used]) => used.length >= fewest);
	const keyOf = (used: readonly Page[]) => used.map((page) => pages.indexOf(page)).join();
	const sorted = shared.sort(([a], [b]) => (a < b ? -1 : 1));
	return [...Map.groupBy(sorted, ([, used]) => keyOf(used)).values()].map((list) => ({
		modules: list.map(([id]) => id),
		bytes: list.reduce((sum, [id]) => sum + (modules.get(id)?.bytes ?? 0), 0),
		pages: new Set(list[0]?.[1])
	}));
}

/** Two groups become one; what it imports is loaded wherever it is. */
function joined(groups: readonly Group[], [one, other]: Pair, leads: Leads): Group[] {
	const pages = one.pages.union(other.pages);
	const both: Group = {
		modules: [...one.modules, ...other.modules],
		bytes: one.bytes + other.bytes,
		pages
	};
	const reach = reachOf([one, other], leads);
	const rest = groups.filter((group) => group !== one && group !== other);
	return [
		...rest.map((group) =>
			reach.has(group) ? { ...group, pages: group.pages.union(pages) } : group
		),
		both
	];
}

type Pair = [Group, Group];
type Worth = (page: Page) => number;

/** What one request less is worth to each page, in bytes: the more files it has, the more. */
function worthOf(groups: readonly Group[], bytesOfRequest: number): Worth {
	const files = new Map<Page, number>();
	for (const { pages } of groups)
		for (const page of pages) files.set(page, (files.get(page) ?? 0) + 1);
	return (page) => (bytesOfRequest * page.weight * (files.get(page) ?? 0)) / 8;
}

const mayLoad = ({ isStrict, avoids }: Page, { modules }: Group): boolean =>
	!isStrict && (avoids === undefined || !modules.includes(avoids));

/** What a page pays for a group that it does not need. */
const lossOf = (page: Page, group: Group): number =>
	mayLoad(page, group) ? page.weight * group.bytes : Infinity;

/** What all pages together save when two groups are one, their imports apart. */
function gainOf([one, other]: Pair, worth: Worth): number {
	let gain = 0;
	// It is asked a million times: no set is made for it.
	for (const page of one.pages) gain += other.pages.has(page) ? worth(page) : -lossOf(page, other);
	for (const page of other.pages) if (!one.pages.has(page)) gain -= lossOf(page, one);
	return gain;
}

/** What pages pay for files that come along because the new one imports them. */
function costOf([one, other]: Pair, leads: Leads, worth: Worth): number {
	const pages = one.pages.union(other.pages);
	let cost = 0;
	for (const group of reachOf([one, other], leads))
		for (const page of pages.difference(group.pages)) {
			if (!mayLoad(page, group)) return Infinity;
			cost += worth(page) + page.weight * group.bytes;
		}
	return cost;
}

/** The two groups that save most as one, and do not wait for each other through a third then. */
function bestPair(groups: readonly Group[], leads: Leads, worth: Worth): Pair | undefined {
	const pairs = groups
		.flatMap((one, index) => groups.slice(index + 1).map((other): Pair => [one, other]))
		.map((pair) => ({ pair, gain: gainOf(pair, worth) }))
		.filter(({ gain }) => gain > 0)
		.sort((a, b) => b.gain - a.gain);
	let best: Pair | undefined;
	let most = 0;
	for (const { pair, gain } of pairs) {
		if (gain <= most) break;
		const saved = gain - costOf(pair, leads, worth);
		if (saved <= most || isBetween(...pair, leads)) continue;
		best = pair;
		most = saved;
	}
	return best;
}
