/** The platform's rules of a language, made when they are first needed: making them takes a phone some 30 ms of its first visit. */
const whenNeeded = <Rules>(make: () => Rules): (() => Rules) => {
	let made: Rules | undefined;
	return () => (made ??= make());
};

const german = /* @__PURE__ */ whenNeeded(() => new Intl.Collator('de'));
const germanNumbers = /* @__PURE__ */ whenNeeded(() => new Intl.Collator('de', { numeric: true }));

/** Orders names as a German list does: for `toSorted`. */
export const byName = (a: string, b: string): number => german().compare(a, b);

/** As byName, with "2" before "10". */
export const byNumberedName = (a: string, b: string): number => germanNumbers().compare(a, b);

/** "A, B oder C", "A, B und C": takes the language and whether all are meant or one of them. */
export const enumeration = (locale: string, type: Intl.ListFormatType) => {
	const format = whenNeeded(() => new Intl.ListFormat(locale, { type }));
	return (names: readonly string[]): string => format().format(names);
};
