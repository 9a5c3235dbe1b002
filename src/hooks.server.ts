import { readFileSync } from 'node:fs';
import { localeOf, readPath, type Locale } from '#lib/core/locale.ts';
import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { bootNotice, unknownNotice } from '#lib/views/boot.server.ts';
import { loadShareTags } from '#lib/views/embed/share.server.ts';

const isEmbed = ({ route }: Pick<Event, 'route'>) => route.id?.startsWith('/(embed)') ?? false;

/** Writes into each page its language and what other programs are told about it; a page is painted before it asks for scripts. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: async ({ html }) =>
			scriptsLast(stylesFirst(html), event)
				.replace('%lang%', event.params.lang ?? 'de')
				.replace('%embedded%', isEmbed(event) ? ' data-embedded' : '')
				.replace('%share%', await shareOf(event, html))
				.replace('%boot%', () => bootOf(event)),
		preload: ({ type, path }) => type !== 'font' || path.includes('fira-sans')
	});

/** Nothing is painted before the style sheets are there: they are asked for before scripts and fonts. */
function stylesFirst(html: string): string {
	const sheets = html.match(/\s*<link href="[^"]+" rel="stylesheet">/g) ?? [];
	const first = html.search(/\s*<link href="[^"]+" rel="(?:module)?preload"/);
	if (first < 0) return html;
	const rest = sheets.reduce((text, sheet) => text.replace(sheet, ''), html);
	return rest.slice(0, first) + sheets.join('') + rest.slice(first);
}

/** A page is painted before it asks for scripts, and asks for all of them at once then, its texts included; an embed makes a list of its links (src/build/light). */
function scriptsLast(html: string, event: Event): string {
	const scripts = html.match(/\s*<link href="[^"]+" rel="modulepreload">/g) ?? [];
	const [first] = scripts;
	if (isEmbed(event) || !first) return html;
	const texts = first.replace(/_app\/[^"]+/, textsOf(localeOf(event.params.lang)));
	const links = [...scripts, texts].map((link) => link.trim()).join('');
	const rest = scripts.reduce((text, script) => text.replace(script, ''), html);
	return rest.replace('</body>', () => `${links}</body>`);
}

/** File of the texts of a language, which the layout imports when it knows the language; the list of files is written before pages are. */
function textsOf(locale: Locale): string {
	const list = JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8'));
	return list[`src/lib/i18n/${locale}.ts`].file;
}

type Event = Parameters<Handle>[0]['event'];

/** Embeds have words of their own for this; an address nobody knows has nothing else before scripts come. */
function bootOf({ route, params }: Event): string {
	if (route.id === null) return unknownNotice(base);
	return route.id.startsWith('/(site)') ? bootNotice(localeOf(params.lang)) : '';
}

async function shareOf({ route, params, url }: Event, html: string): Promise<string> {
	if (!html.includes('%share%')) return '';
	if (route.id === null) return '<title>404 · Kreismonitor</title>';
	if (!/<h1[ >]/.test(html)) return '';
	const { edition } = params;
	const inside = url.pathname.slice(base.length + (edition ? edition.length + 1 : 0));
	const embedded = isEmbed({ route }) ? params.figure : undefined;
	return loadShareTags(html, { ...readPath(inside), embedded, edition });
}
