import { page } from '#lib/views/skills/page.ts';
import { pageLoad } from '#lib/views/page/load.server.ts';

export const load = pageLoad(page);
