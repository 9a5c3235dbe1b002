/** Whether numbers of a unit may count people: a file may name people, numbers or nothing at all. */
export const isCountUnit = (unit: string): boolean =>
	/^(person(s|en)?|anzahl|number|)$/i.test(unit);
