import { isWaiting } from '../data/waiting.ts';
import type { Messages } from '../i18n/messages.ts';

export { isWaiting };

export interface NavItem {
	id: keyof Messages['nav'];
	path: string;
}

/** The menu in groups, in reading order. */
const pages: Readonly<Record<keyof Messages['menuGroups'], readonly NavItem[]>> = {
	situation: [
		{ id: 'overview', path: '/' },
		{ id: 'skills', path: '/fachkraefte/' },
		{ id: 'qualification', path: '/qualifikation/' },
		{ id: 'caseload', path: '/grundsicherung/' },
		{ id: 'labour', path: '/arbeitsmarkt/' }
	],
	comparison: [
		{ id: 'compare', path: '/vergleich/' },
		{ id: 'districts', path: '/kreis/' },
		{ id: 'municipalities', path: '/gemeinden/' },
		{ id: 'places', path: '/ort/' },
		{ id: 'analysis', path: '/analyse/' },
		{ id: 'own', path: '/eigene-daten/' }
	],
	strategy: [
		{ id: 'strategy', path: '/strategie/' },
		{ id: 'themes', path: '/themen/' },
		{ id: 'targets', path: '/ziele/' },
		{ id: 'activities', path: '/aktivitaeten/' },
		{ id: 'network', path: '/netzwerk/' },
		{ id: 'steering', path: '/steuerung/' },
		{ id: 'figures', path: '/zahlen/' },
		{ id: 'editions', path: '/fassungen/' }
	],
	data: [
		{ id: 'data', path: '/daten/' },
		{ id: 'method', path: '/methodik/' },
		{ id: 'news', path: '/neues/' },
		{ id: 'brief', path: '/kreisprofil/' }
	]
};
const groupIds = ['situation', 'comparison', 'strategy', 'data'] as const;

/** The groups without pages that have no data yet. */
export const menu = groupIds.map((id) => ({
	id,
	items: pages[id].filter(({ path }) => !isWaiting(path))
}));

const menuPages = groupIds.flatMap((id) => pages[id]);

/** The menu's name for a page or for the one it lies below. */
export const nameOf = (path: string): NavItem['id'] =>
	menuPages.find((own) => own.path !== '/' && path.startsWith(own.path))?.id ?? 'overview';

const legalPages: readonly NavItem[] = [
	{ id: 'accessibility', path: '/barrierefreiheit/' },
	{ id: 'privacy', path: '/datenschutz/' },
	{ id: 'imprint', path: '/impressum/' }
];

/** Pages of the footer: where numbers come from, and who answers for the site. */
export const footerNav: readonly NavItem[] = [
	...menu.flatMap(({ id, items }) => (id === 'data' ? items : [])),
	...legalPages
];

/** Where a page of the menus lies. */
export const pathOf = (id: NavItem['id']): string =>
	[...menuPages, ...legalPages].find((own) => own.id === id)?.path ?? '/';
