import { page } from '#lib/views/caseload/page.ts';
import { pageLoad } from '#lib/views/page/load.server.ts';

export const load = pageLoad(page);
