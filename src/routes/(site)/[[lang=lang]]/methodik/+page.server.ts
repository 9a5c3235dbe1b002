import { loadContradictions } from '#lib/data/catalog.server.ts';

export const load = async () => ({ contradictions: await loadContradictions() });
