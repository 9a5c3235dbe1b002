import { langParam, type Locale } from '../../core/locale.ts';
import type { Handout } from './handout.ts';

const longest = 80;
const more = {
	de: (count: number) => `und-${count}-weitere`,
	en: (count: number) => `and-${count}-more`
};

const slug = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');

/** The state of an address in letters that every file system takes: "?gruppe=frauen" → "gruppe-frauen". */
function stateOf(address: string, locale: Locale): string {
	const query = URL.canParse(address) ? [...new URL(address).searchParams] : [];
	const parts = query.map(([name, value]) =>
		slug(`${name}-${value}`).slice(0, longest).replace(/-$/, '')
	);
	const lengths = parts.map((_, at) => parts.slice(0, at + 1).join('_').length);
	// Half a key would name another region.
	const whole = parts.filter((_, at) => (lengths[at] ?? 0) <= longest);
	const left = parts.length - whole.length;
	const rest = left > 0 ? more[locale](left) : '';
	return [...whole, rest, langParam(locale) ?? ''].filter((part) => part !== '').join('_');
}

/** Name of a file: kreismonitor_<ags>_<figure>_<state>.<ext>; without a state the part is left out. */
export function fileName(
	{ figure, county, address, locale }: Pick<Handout, 'figure' | 'county' | 'address' | 'locale'>,
	extension: string,
	variant = ''
): string {
	const parts = ['kreismonitor', county.region, figure, stateOf(address, locale), variant];
	return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}
