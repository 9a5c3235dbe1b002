import { error } from '@sveltejs/kit';
import { loadActivityIds, loadProfile } from '#lib/figures/activities/load.server.ts';
import { loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await loadActivityIds()).flatMap((slug) => [{ slug }, { lang: 'en' as const, slug }]);

export const load: PageServerLoad = async ({ params }) => {
	const profile = await loadProfile(params.slug, params.lang ?? 'de');
	if (!profile) error(404);
	const evidence = await loadEvidence(params.lang ?? 'de', `/aktivitaeten/${params.slug}/`);
	return { profile, evidence };
};
