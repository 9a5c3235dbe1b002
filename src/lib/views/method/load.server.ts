import { loadContradictions } from '../../data/catalog.server.ts';

/** What the page on methods is made from. */
export const loadMethod = async () => ({ contradictions: await loadContradictions() });
