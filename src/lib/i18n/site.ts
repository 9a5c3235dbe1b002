import { createContext } from 'svelte';
import type { County } from '../core/county.ts';
import type { Locale } from '../core/locale.ts';
import type { Format } from './format.ts';
import type { Messages } from './messages.ts';

/** Language, words, formats and addresses of the page around a component. */
export interface Site {
	readonly locale: Locale;
	readonly t: Messages;
	readonly format: Format;
	readonly county: County;
	/** Where the site lives on its host, without a slash at the end: "", "/monitor"; its files lie below. */
	readonly root: string;
	/** Address of a page in the current language: "/daten/" → "../en/daten/". */
	href(path: string): string;
}

/** getSite() in any component below the layout; setSite() in the layout. */
export const [getSite, setSite] = createContext<Site>();
