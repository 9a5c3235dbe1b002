import { error } from '@sveltejs/kit';
import { loadOrganisationIds, loadOrganisationRows } from '#lib/figures/network/load.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await loadOrganisationIds()).flatMap((organisation) => [
		{ organisation },
		{ lang: 'en' as const, organisation }
	]);

export const load: PageServerLoad = async ({ params }) => {
	const rows = (await loadOrganisationRows(params.organisation)) ?? error(404);
	return { id: params.organisation, rows };
};
