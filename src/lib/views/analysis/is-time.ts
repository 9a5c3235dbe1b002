/** Whether a column is one of time, by its name. */
export const isTime = (name: string): boolean =>
	/^(period|year|jahr|zeitraum|datum|date)$/i.test(name);

/** Whether a column numbers its rows, by its name. */
export const isRank = (name: string): boolean => /^(rang|rank|nr|no|position)$/i.test(name);
