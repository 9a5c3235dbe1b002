import { page } from '#lib/views/commuters/page.ts';
import { pageLoad } from '#lib/views/page/load.server.ts';

export const load = pageLoad(page);
