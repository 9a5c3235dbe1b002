import { loadOwn } from '#lib/views/own/load.server.ts';

export const load = loadOwn;
