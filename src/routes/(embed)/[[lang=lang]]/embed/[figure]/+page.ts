import { error } from '@sveltejs/kit';
import { withFigure } from '#lib/views/embed/with-figure.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) =>
	(await withFigure(data, params.figure)) ?? error(404);
