import { error } from '@sveltejs/kit';
import { figureEntries } from '#lib/views/embed/embed.server.ts';
import { figureSvg, loadHandout, toPng } from '#lib/views/embed/files.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = figureEntries;

export const GET: RequestHandler = async ({ params }) => {
	const handout = (await loadHandout(params.figure, params.lang)) ?? error(404);
	const png = await toPng(figureSvg(handout));
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
