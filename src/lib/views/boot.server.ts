import { type Locale, pagePath } from '../core/locale.ts';

const words = {
	de: {
		broken:
			'Ein Teil dieser Seite ließ sich nicht laden. Sie können alles lesen; Filter und Schaltflächen gehen gerade nicht.',
		unasked: 'Die Auswahl aus der Adresse ist nicht angewandt.',
		reload: 'Seite neu laden',
		choice: 'Die Auswahl aus der Adresse wird geladen …',
		early: 'Die Seite lädt noch. Ihre Eingabe wird gleich ausgeführt.'
	},
	en: {
		broken:
			'Part of this page could not be loaded. You can read everything; filters and buttons do not work right now.',
		unasked: 'The choice in the address is not applied.',
		reload: 'Reload page',
		choice: 'The choice in the address is loading …',
		early: 'The page is still loading. Your input will be carried out in a moment.'
	}
} as const satisfies Record<Locale, unknown>;

/**
 * What a page says while its scripts do not come: it stands in the HTML beside what scripts draw, so that
 * nothing has to be loaded for it; base.css shows it.
 */
export function bootNotice(locale: Locale): string {
	const { broken, unasked, reload, choice, early } = words[locale];
	return `<div class="no-print" aria-live="polite"><div class="boot"><p>${broken}</p><p class="boot-asked">${unasked}</p><a href="" data-sveltekit-reload>${reload}</a></div><p class="boot boot-choice">${choice}</p><p class="boot boot-choice boot-early">${early}</p></div>`;
}

/** What stands (outside of `main`: it is no page that scripts could break) at an address nobody knows, which may be of either language, until scripts say it with menu and search; without them it stays. */
export const unknownNotice = (base: string): string =>
	`<div id="unknown"><h1>Diese Seite gibt es nicht</h1><p><a href="${base}${pagePath('de', '/')}">Kreismonitor: Überblick</a></p><div lang="en"><h2>There is no such page</h2><p><a href="${base}${pagePath('en', '/')}">Kreismonitor: overview</a></p></div></div>`;
