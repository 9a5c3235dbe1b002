import { county } from '../core/county.ts';
import { isWaiting } from '../data/waiting.ts';
import type { Messages } from '../i18n/messages.ts';

export { isWaiting };

export interface NavItem {
	id: keyof Messages['nav'];
	path: string;
}

/** Pages of the main navigation, in reading order. */
const mainPages: readonly NavItem[] = [
	{ id: 'overview', path: '/' },
	{ id: 'strategy', path: '/strategie/' },
	{ id: 'skills', path: '/fachkraefte/' },
	{ id: 'qualification', path: '/qualifikation/' },
	{ id: 'caseload', path: '/grundsicherung/' },
	{ id: 'activities', path: '/aktivitaeten/' },
	{ id: 'labour', path: '/arbeitsmarkt/' },
	{ id: 'compare', path: '/vergleich/' },
	{ id: 'data', path: '/daten/' }
];

/** Further pages: the second line of the menu. */
const morePages: readonly NavItem[] = [
	{ id: 'themes', path: '/themen/' },
	{ id: 'targets', path: '/ziele/' },
	{ id: 'steering', path: '/steuerung/' },
	{ id: 'network', path: '/netzwerk/' },
	{ id: 'figures', path: '/zahlen/' },
	{ id: 'analysis', path: '/analyse/' },
	{ id: 'districts', path: '/kreis/' },
	{ id: 'municipalities', path: '/gemeinden/' },
	{ id: 'places', path: '/ort/' },
	{ id: 'editions', path: '/fassungen/' },
	{ id: 'own', path: '/eigene-daten/' },
	{ id: 'news', path: '/neues/' },
	{ id: 'brief', path: '/kreisprofil/' }
];

/** Pages of further places lead nowhere as long as the county declares no numbers of them. */
const hasPlaces = Boolean(county.parts);

const shown = (items: readonly NavItem[]) =>
	items.filter(({ id, path }) => !isWaiting(path) && (id !== 'places' || hasPlaces));

/** The main navigation and the folded menu, without pages that have no data yet. */
export const [mainNav, moreNav] = [shown(mainPages), shown(morePages)];

/** The menu's name for a page or for the one it lies below. */
export const nameOf = (path: string): NavItem['id'] =>
	[...mainPages, ...morePages].find((own) => own.path !== '/' && path.startsWith(own.path))?.id ??
	'overview';

const legalPages: readonly NavItem[] = [
	{ id: 'method', path: '/methodik/' },
	{ id: 'accessibility', path: '/barrierefreiheit/' },
	{ id: 'privacy', path: '/datenschutz/' },
	{ id: 'imprint', path: '/impressum/' }
];

/** Pages of the footer. */
export const footerNav: readonly NavItem[] = [...moreNav, ...legalPages];

/** Where a page of the menus lies. */
export const pathOf = (id: NavItem['id']): string =>
	[...mainPages, ...morePages, ...legalPages].find((own) => own.id === id)?.path ?? '/';
