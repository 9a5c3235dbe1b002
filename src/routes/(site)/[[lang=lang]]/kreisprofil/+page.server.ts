import { loadCountyBrief } from '#lib/views/brief/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) =>
	loadCountyBrief(params.lang === 'en' ? 'en' : 'de');
