import { loadMethod } from '#lib/views/method/load.server.ts';

export const load = () => loadMethod();
