/** What can be known of an activity: from the list, then from reports. */
export const items = [
	...(['lead', 'groups', 'needs'] as const),
	...(['report', 'places', 'participants', 'money', 'output', 'outcome', 'review'] as const)
];
export type Item = (typeof items)[number];
