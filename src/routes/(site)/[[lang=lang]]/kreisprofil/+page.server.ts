import { localeOf } from '#lib/core/locale.ts';
import { loadCountyBrief } from '#lib/views/brief/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadCountyBrief(localeOf(params.lang));
