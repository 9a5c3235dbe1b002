import { loadMethod } from '#lib/views/method/load.server.ts';
import type { PageServerLoad } from './$types';

export const load = (({ params }) =>
	loadMethod(params.lang === 'en' ? 'en' : 'de')) satisfies PageServerLoad;
