import { county } from '../../core/county.ts';
import { loadContradictions } from '../../data/catalog.server.ts';
import { loadOrder } from '../../figures/lead/load.server.ts';

/** What the page on methods is made from. */
export const loadMethod = async () => ({
	contradictions: await loadContradictions(),
	order: await loadOrder(county)
});
