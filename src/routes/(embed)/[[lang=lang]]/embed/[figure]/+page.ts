import { error } from '@sveltejs/kit';
import { viewFigures } from '#lib/views/registry.ts';
import type { PageLoad } from './$types';

// Only the module of the figure's own view is loaded.
export const load: PageLoad = async ({ data, params }) => {
	const { make } = await viewFigures(data.view);
	const figure = make(data.list).find(({ id }) => id === params.figure);
	return figure ? { ...data, figure } : error(404);
};
