import { loadCatalogue } from '#lib/views/catalogue/load.server.ts';

export const load = async () => ({ catalog: await loadCatalogue() });
