/** A key of a region as read, and whether a leading zero had been lost. */
export interface RegionKey {
	region: string;
	restored: boolean;
}

/** Lengths of official keys: state, government district, district, municipality. */
const lengths = [2, 3, 5, 8];

const states = (text: string) => Number(text.slice(0, 2)) >= 1 && Number(text.slice(0, 2)) <= 16;

/** The key in a cell such as "06436", "6436", "064360003003" or "06436 Main-Taunus-Kreis"; null where none stands. */
export function readRegion(cell: string | number): RegionKey | null {
	const text = String(cell).trim();
	const parts = /^(DG|\d{1,12})(?:\s+\p{L}.*)?$/u.exec(text);
	if (!parts?.[1]) return null;
	return parts[1] === 'DG' ? { region: 'DG', restored: false } : fromDigits(parts[1]);
}

function fromDigits(digits: string): RegionKey | null {
	const long = digits.length > 9;
	const whole = long ? digits.padStart(12, '0') : digits;
	// A regional key of 12 digits holds the association of municipalities in the middle.
	if (long) return valid(whole.slice(0, 5) + whole.slice(9), whole !== digits);
	if (lengths.includes(digits.length) && states(digits)) return valid(digits, false);
	const padded = `0${digits}`;
	return lengths.includes(padded.length) ? valid(padded, true) : null;
}

const valid = (region: string, restored: boolean): RegionKey | null =>
	states(region) ? { region, restored } : null;

/** Keys of German areas in European statistics: "DE71A"; the country alone is none. */
export const isNuts = (cell: string): boolean => /^DE[0-9A-G][0-9A-Z]{0,2}$/.test(cell);

/** Names of the country, as tables print it in place of a key. */
export const isCountry = (cell: string | number): boolean =>
	/^(D|DE|DG|Deutschland|Germany|Bundesrepublik Deutschland|Bund)$/.test(String(cell).trim());
