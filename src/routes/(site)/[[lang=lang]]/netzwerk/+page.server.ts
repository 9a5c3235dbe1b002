import { loadSources } from '#lib/figures/load.server.ts';
import { loadNetworkRows } from '#lib/figures/network/load.server.ts';

export const load = async () => ({
	sources: await loadSources(),
	cubes: { network: await loadNetworkRows() }
});
