import { loadMany } from '#lib/figures/compare/load.server.ts';
import { loadSources } from '#lib/figures/load.server.ts';

export const load = async () => ({ sources: await loadSources(), ...(await loadMany()) });
