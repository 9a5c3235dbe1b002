import { page } from '#lib/views/labour/page.ts';
import { pageLoad } from '#lib/views/page/load.server.ts';

export const load = pageLoad(page);
