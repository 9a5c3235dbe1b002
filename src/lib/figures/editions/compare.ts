import type { Activity } from '../activities/catalogue.ts';
import { compareNames } from './same-name.ts';

/** Changes of substance, in the order in which they are told. */
export const substanceKinds = [
	'removed',
	'added',
	'renamed',
	'theme',
	'lead',
	'status',
	'interval',
	'partners',
	'groups',
	'domains'
] as const;
/** Differences that change nothing the county does: legal domains we infer, and spelling. */
export const apartKinds = ['inferred', 'wording'] as const;
export const changeKinds = [...substanceKinds, ...apartKinds] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One difference between two editions; `lost` and `gained` hold ids where a list has changed. */
export interface Change {
	kind: ChangeKind;
	/** Id of the activity. */
	id: string;
	/** As the earlier edition has it; null when it is new. */
	before: Activity | null;
	/** As the later edition has it; null when it is gone. */
	after: Activity | null;
	lost: readonly string[];
	gained: readonly string[];
}

/** All differences between two editions of the list, by kind and then in the order of the list. */
export function compareEditions(
	earlier: readonly Activity[],
	later: readonly Activity[]
): Change[] {
	const old = new Map(earlier.map((own) => [own.id, own]));
	const now = new Set(later.map(({ id }) => id));
	const changes = [
		...earlier.filter(({ id }) => !now.has(id)).map((own) => change('removed', own, null)),
		...later.flatMap((own) => {
			const before = old.get(own.id);
			return before ? differences(before, own) : [change('added', null, own)];
		})
	];
	return changes.sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}

const change = (
	kind: ChangeKind,
	before: Activity | null,
	after: Activity | null,
	lost: readonly string[] = [],
	gained: readonly string[] = []
): Change => ({ kind, id: (after ?? before)?.id ?? '', before, after, lost, gained });

function differences(before: Activity, after: Activity): Change[] {
	const found = (kind: ChangeKind, isFound: boolean) =>
		isFound ? [change(kind, before, after)] : [];
	const listed = (kind: ChangeKind, lost: readonly string[], gained: readonly string[]) =>
		lost.length + gained.length > 0 ? [change(kind, before, after, lost, gained)] : [];
	const name = compareNames(before.name, after.name);
	const domains = without(before.explicit, after.explicit);
	const named = [...domains.lost, ...domains.gained];
	const inferred = without(before.implied, after.implied);
	const isUnnamed = (id: string) => !named.includes(id);
	return [
		...found('renamed', name === 'renamed'),
		...found('theme', before.theme !== after.theme),
		...found('lead', before.lead !== after.lead),
		...rhythm(before, after).flatMap((kind) => found(kind, true)),
		...(['partners', 'groups'] as const).flatMap((kind) => {
			const { lost, gained } = without(before[kind], after[kind]);
			return listed(kind, lost, gained);
		}),
		...listed('domains', domains.lost, domains.gained),
		// A domain that is named now and was inferred before is one change, told as named.
		...listed('inferred', inferred.lost.filter(isUnnamed), inferred.gained.filter(isUnnamed)),
		...found('wording', name === 'wording')
	];
}

/** What has changed of status and interval. Another interval comes with another note; only a note that changes alone speaks of the status. */
export function rhythm(before: Activity, after: Activity): ('status' | 'interval')[] {
	if (before.status !== after.status) return ['status'];
	if (before.interval !== after.interval) return ['interval'];
	return before.statusNote === after.statusNote ? [] : ['status'];
}

const without = (before: readonly string[], after: readonly string[]) => ({
	lost: before.filter((id) => !after.includes(id)),
	gained: after.filter((id) => !before.includes(id))
});

/** How many activities have any of these kinds of change. */
export const activitiesWith = (changes: readonly Change[], kinds: readonly ChangeKind[]): number =>
	new Set(changes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)).size;
