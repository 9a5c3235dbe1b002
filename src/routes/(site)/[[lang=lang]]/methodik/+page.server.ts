import { localeOf } from '#lib/core/locale.ts';
import { loadMethod } from '#lib/views/method/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadMethod(localeOf(params.lang));
