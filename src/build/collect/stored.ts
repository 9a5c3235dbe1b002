/** A row of `activity-reports` as stored. */
export type Report = Record<string, string>;
/** A row of `activity-report-groups` as stored. */
export type Group = Record<
	'period' | 'activity' | 'received' | 'target_group' | 'participants',
	string
>;
