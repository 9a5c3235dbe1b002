import { localeOf, readPath } from '#lib/core/locale.ts';
import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { bootNotice, unknownNotice } from '#lib/views/boot.server.ts';
import { loadShareTags } from '#lib/views/embed/share.server.ts';

const isEmbed = ({ route }: Pick<Event, 'route'>) => route.id?.startsWith('/(embed)') ?? false;

/** Writes into each page its language and what other programs are told about it; a page is painted before it asks for scripts. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: async ({ html }) =>
			stylesFirst(html)
				.replace('%lang%', event.params.lang ?? 'de')
				.replace('%embedded%', isEmbed(event) ? ' data-embedded' : '')
				.replace('%share%', await shareOf(event, html))
				.replace('%boot%', () => bootOf(event)),
		// Of the links to scripts an embed takes its list of files (src/build/light).
		preload: ({ type, path }) =>
			type === 'font' ? path.includes('fira-sans') : type === 'css' || isEmbed(event)
	});

/** Nothing is painted before the style sheets are there: they are asked for before scripts and fonts. */
function stylesFirst(html: string): string {
	const sheets = html.match(/\s*<link href="[^"]+" rel="stylesheet">/g) ?? [];
	const first = html.search(/\s*<link href="[^"]+" rel="(?:module)?preload"/);
	if (first < 0) return html;
	const rest = sheets.reduce((text, sheet) => text.replace(sheet, ''), html);
	return rest.slice(0, first) + sheets.join('') + rest.slice(first);
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
