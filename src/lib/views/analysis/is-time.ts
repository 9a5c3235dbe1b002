/** Whether a column is one of time, by its name. */
export const isTime = (name: string): boolean =>
	/^(period|year|jahr|zeitraum|datum|date)$/i.test(name);
