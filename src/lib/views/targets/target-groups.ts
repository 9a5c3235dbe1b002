import type { Catalogue } from '../../figures/activities/catalogue.ts';
import { reachOf } from '../../figures/activities/reach.ts';
import type { FilterSpecs } from '../filters.ts';

/** A target group of the list with the targets whose activity names it or stands open to it. */
export interface TargetGroupChoice {
	id: string;
	name: string;
	targets: readonly string[];
}

/** The target groups that any target concerns, in the order of the vocabulary. */
export const targetGroups = (
	{ activities, groups }: Pick<Catalogue, 'activities' | 'groups'>,
	targets: readonly { target: string; activity: string }[]
): TargetGroupChoice[] =>
	groups
		.map(({ id, name }) => ({
			id,
			name,
			targets: targets.flatMap(({ target, activity }) => {
				const entry = activities.find((own) => own.id === activity);
				return entry && reachOf(entry, id) ? [target] : [];
			})
		}))
		.filter((group) => group.targets.length > 0);

/** The choice of a target group as it stands in the address of every page. */
export const targetGroupSpecs = (groups: readonly TargetGroupChoice[]) =>
	({
		group: {
			kind: 'one',
			param: 'zielgruppe',
			values: ['alle', ...groups.map(({ id }) => id)],
			initial: 'alle'
		}
	}) as const satisfies FilterSpecs;
