/** What the bundler knows of a module. */
export interface Module {
	imports: readonly string[];
	bytes: number;
}

/** A page, by the modules it starts from, and how much it counts beside the others. */
export interface Page {
	starts: readonly string[];
	weight: number;
}

interface Group {
	modules: string[];
	bytes: number;
	pages: ReadonlySet<Page>;
}

/**
 * Which modules are to be one file: by module the number of its group, groups after those they import from. Each
 * page starts from some modules. At first modules that the same pages need are together, as the bundler has them;
 * then two groups at a time become one, as long as the requests saved outweigh the bytes that pages load for others.
 */
export function planChunks(
	modules: ReadonlyMap<string, Module>,
	pages: readonly Page[],
	bytesOfRequest: number
): Map<string, number> {
	let groups = samePages(modules, pages);
	for (;;) {
		const pair = bestPair(groups, modules, bytesOfRequest);
		if (!pair) break;
		groups = [...groups.filter((group) => !pair.includes(group)), joined(...pair)];
	}
	return new Map(
		inOrder(groups, modules).flatMap(({ modules: own }, index) =>
			own.map((id) => [id, index] as const)
		)
	);
}

/** Groups after those they import from. */
function inOrder(groups: readonly Group[], modules: ReadonlyMap<string, Module>): Group[] {
	const leads = leadsOf(groups, modules);
	const done = new Set<Group>();
	const put = (group: Group) => {
		if (done.has(group)) return;
		leads.get(group)?.forEach(put);
		done.add(group);
	};
	groups.forEach(put);
	return [...done];
}

function samePages(modules: ReadonlyMap<string, Module>, pages: readonly Page[]): Group[] {
	const users = new Map<string, Page[]>();
	for (const page of pages)
		for (const id of needed(page.starts, modules)) users.set(id, [...(users.get(id) ?? []), page]);
	// Where a page starts is a file of its own, whatever is planned.
	const own = new Set(pages.flatMap(({ starts }) => starts));
	const shared = [...users].filter(([id]) => !own.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
	const keyOf = (used: readonly Page[]) => used.map((page) => pages.indexOf(page)).join();
	return [...Map.groupBy(shared, ([, used]) => keyOf(used)).values()].map((list) => ({
		modules: list.map(([id]) => id),
		bytes: list.reduce((sum, [id]) => sum + (modules.get(id)?.bytes ?? 0), 0),
		pages: new Set(list[0]?.[1])
	}));
}

/** All modules that come with some at once. */
function needed(starts: readonly string[], modules: ReadonlyMap<string, Module>): Set<string> {
	const found = new Set<string>();
	const open = [...starts];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const module = modules.get(id);
		if (!module || found.has(id)) continue;
		found.add(id);
		open.push(...module.imports);
	}
	return found;
}

const joined = (one: Group, other: Group): Group => ({
	modules: [...one.modules, ...other.modules],
	bytes: one.bytes + other.bytes,
	pages: one.pages.union(other.pages)
});

const weightOf = (pages: ReadonlySet<Page>): number =>
	[...pages].reduce((sum, { weight }) => sum + weight, 0);

/** What all pages together save when two groups are one. */
function gainOf(one: Group, other: Group, bytesOfRequest: number): number {
	const both = weightOf(one.pages.intersection(other.pages));
	return (
		both * bytesOfRequest -
		(weightOf(one.pages) - both) * other.bytes -
		(weightOf(other.pages) - both) * one.bytes
	);
}

/** The two groups that save most as one, and do not wait for each other through a third then. */
function bestPair(
	groups: readonly Group[],
	modules: ReadonlyMap<string, Module>,
	bytesOfRequest: number
): [Group, Group] | undefined {
	const leads = leadsOf(groups, modules);
	return groups
		.flatMap((one, index) =>
			groups.slice(index + 1).map((other) => ({
				pair: [one, other] satisfies [Group, Group],
				gain: gainOf(one, other, bytesOfRequest)
			}))
		)
		.filter(({ gain }) => gain > 0)
		.sort((a, b) => b.gain - a.gain)
		.find(
			({ pair: [one, other] }) => !isBetween(one, other, leads) && !isBetween(other, one, leads)
		)?.pair;
}

type Leads = ReadonlyMap<Group, ReadonlySet<Group>>;

/** The groups that each group imports from. */
function leadsOf(groups: readonly Group[], modules: ReadonlyMap<string, Module>): Leads {
	const places = new Map(
		groups.flatMap((group) => group.modules.map((id) => [id, group] as const))
	);
	return new Map(
		groups.map((group) => {
			const imported = group.modules
				.flatMap((id) => modules.get(id)?.imports ?? [])
				.flatMap((id) => places.get(id) ?? []);
			return [group, new Set(imported.filter((other) => other !== group))];
		})
	);
}

/** Whether a way from one group to another leads over a third. */
function isBetween(from: Group, to: Group, leads: Leads): boolean {
	const seen = new Set<Group>([from]);
	const open = [...(leads.get(from) ?? [])].filter((group) => group !== to);
	for (let group = open.pop(); group; group = open.pop()) {
		if (group === to) return true;
		if (seen.has(group)) continue;
		seen.add(group);
		open.push(...(leads.get(group) ?? []));
	}
	return false;
}
