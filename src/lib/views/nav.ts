import type { Messages } from '../i18n/messages.ts';

export interface NavItem {
	id: keyof Messages['nav'];
	path: string;
}

/** Pages of the main navigation, in reading order. */
export const mainNav: readonly NavItem[] = [
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
export const moreNav: readonly NavItem[] = [
	{ id: 'themes', path: '/themen/' },
	{ id: 'targets', path: '/ziele/' },
	{ id: 'steering', path: '/steuerung/' },
	{ id: 'network', path: '/netzwerk/' },
	{ id: 'figures', path: '/zahlen/' },
	{ id: 'districts', path: '/kreis/' },
	{ id: 'municipalities', path: '/gemeinden/' },
	{ id: 'editions', path: '/fassungen/' },
	{ id: 'news', path: '/neues/' },
	{ id: 'brief', path: '/kreisprofil/' }
];

/** Pages of the footer. */
export const footerNav: readonly NavItem[] = [
	...moreNav,
	{ id: 'method', path: '/methodik/' },
	{ id: 'accessibility', path: '/barrierefreiheit/' },
	{ id: 'privacy', path: '/datenschutz/' },
	{ id: 'imprint', path: '/impressum/' }
];
