/** What the bundler knows of a module. */
export interface Module {
	imports: readonly string[];
	/** Modules that it may ask for later. */
	later?: readonly string[];
	/** Modules of which the server alone draws something there. */
	drawn?: readonly string[];
	bytes: number;
}

/** A page, by the modules it starts from. */
export interface Page {
	starts: readonly string[];
	/** How much it counts beside the others. */
	weight: number;
	/** Loads nothing that it does not need, whatever that saves others. */
	isStrict?: boolean;
	/** A module that it must never load. */
	avoids?: string;
}

/** Modules that are to be one file, and the pages that load it. */
export interface Group {
	modules: string[];
	bytes: number;
	pages: ReadonlySet<Page>;
}

type Modules = ReadonlyMap<string, Module>;

/** The groups that each group imports from. */
export type Leads = ReadonlyMap<Group, ReadonlySet<Group>>;

/** All modules that come with some at once, in the order in which they run; for style also those that the server draws. */
export function needed(starts: readonly string[], modules: Modules, isStyled = false): Set<string> {
	const seen = new Set<string>();
	const found = new Set<string>();
	const walk = (id: string) => {
		const module = modules.get(id);
		if (!module || seen.has(id)) return;
		seen.add(id);
		module.imports.forEach(walk);
		if (isStyled) module.drawn?.forEach(walk);
		found.add(id);
	};
	starts.forEach(walk);
	return found;
}

/** Which group imports from which. */
export function leadsOf(groups: readonly Group[], modules: Modules): Leads {
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

/** All groups that some import in turn. */
export function reachOf(from: readonly Group[], leads: Leads): Set<Group> {
	const found = new Set<Group>();
	const open = from.flatMap((group) => [...(leads.get(group) ?? [])]);
	for (let group = open.pop(); group; group = open.pop()) {
		if (found.has(group) || from.includes(group)) continue;
		found.add(group);
		open.push(...(leads.get(group) ?? []));
	}
	return found;
}

/** Whether a way between two groups leads over a third. */
export function isBetween(one: Group, other: Group, leads: Leads): boolean {
	const leadsTo = (from: Group, to: Group) => {
		const next = [...(leads.get(from) ?? [])].filter((group) => group !== to);
		return next.some((group) => leads.get(group)?.has(to) || reachOf([group], leads).has(to));
	};
	return leadsTo(one, other) || leadsTo(other, one);
}

/** Groups after those they import from. */
export function inOrder(groups: readonly Group[], leads: Leads): Group[] {
	const done = new Set<Group>();
	const put = (group: Group) => {
		if (done.has(group)) return;
		leads.get(group)?.forEach(put);
		done.add(group);
	};
	groups.forEach(put);
	return [...done];
}
