import { loadOfficialFacts } from '#lib/figures/caseload/official-facts.server.ts';
import { page } from '#lib/views/caseload/page.ts';
import { loadSpeaker } from '#lib/views/embed/embed.server.ts';
import { pageLoad } from '#lib/views/page/load.server.ts';
import type { PageServerLoad } from './$types';

const sections = pageLoad(page);

export const load: PageServerLoad = async ({ params }) => {
	const data = await sections({ params });
	const context = { ...(await loadSpeaker(params.lang ?? 'de')), filters: {} };
	return { ...data, official: await loadOfficialFacts(context, data.sources) };
};
