import { byName, type Activity, type Catalogue } from '../../figures/activities/catalogue.ts';
import type { Sort } from './specs.ts';

/** Activities under one heading of the list; the list by name has one without. */
export interface ListSection {
	id: string;
	title: string;
	german: boolean;
	activities: Activity[];
}

/** Puts activities in order and under the headings that belong to it. */
export function orderActivities(
	activities: readonly Activity[],
	sort: Sort,
	{ themes, leads }: Catalogue
): ListSection[] {
	const sorted = [...activities].sort(byName);
	if (sort === 'name')
		return sorted.length === 0
			? []
			: [{ id: 'name', title: '', german: false, activities: sorted }];
	const terms = sort === 'thema' ? themes : leads;
	const keyOf = (own: Activity) => (sort === 'thema' ? own.theme : own.lead);
	return terms
		.map(({ id, name }) => ({
			id,
			title: name,
			german: sort === 'federfuehrung',
			activities: sorted.filter((own) => keyOf(own) === id)
		}))
		.filter((section) => section.activities.length > 0);
}
