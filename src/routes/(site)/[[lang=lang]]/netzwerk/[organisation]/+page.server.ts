import { error } from '@sveltejs/kit';
import { loadOrganisationIds, loadOrganisationProfile } from '#lib/figures/network/load.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await loadOrganisationIds()).flatMap((organisation) => [
		{ organisation },
		{ lang: 'en' as const, organisation }
	]);

export const load: PageServerLoad = async ({ params }) => {
	const profile = await loadOrganisationProfile(params.organisation, params.lang ?? 'de');
	if (!profile) error(404);
	return { profile };
};
