/** Where an activity stands, as offices report it, in the order in which it is shown. */
export const reportStatuses = ['planned', 'running', 'paused', 'finished', 'dropped'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** A status somebody reported, or that nobody did. */
export const shownStatuses = [...reportStatuses, 'unreported'] as const;
export type ShownStatus = (typeof shownStatuses)[number];
