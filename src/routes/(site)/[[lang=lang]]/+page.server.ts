import { county } from '#lib/core/county.ts';
import { loadTiles } from '#lib/figures/key/load.server.ts';
import { readCatalogue } from '#lib/figures/activities/catalogue.ts';
import { sourcesIn } from '#lib/figures/columns/read.ts';
import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { coverageByFamily } from '#lib/figures/overview/coverage-by-family.ts';
import { compositionNationality } from '#lib/figures/caseload/composition.ts';
import { gapByLevel } from '#lib/figures/overview/gap-by-level.ts';
import { qualificationStructure } from '#lib/figures/qualification/qualification-structure.ts';
import { themeCards } from '#lib/figures/strategy/theme-page.ts';
import { skillsGap } from '#lib/figures/skills/skills-gap.ts';
import { makeFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const locale = params.lang === 'en' ? 'en' : 'de';
	const t = await loadMessages(locale);
	const context = { locale, t, format: makeFormat(locale, t.units), county, filters: {} } as const;
	const sources = await loadSources();
	const gap = await loadCube(gapByLevel);
	const qualification = await loadCube(qualificationStructure);
	const activities = await loadCube(coverageByFamily);
	const caseload = await loadCube(compositionNationality);
	// A first visit carries only the sources that its figures name.
	const used = new Set(
		[
			gapByLevel.present(gap, context),
			qualificationStructure.present(qualification, context),
			compositionNationality.present(caseload, context),
			coverageByFamily.present(activities, context)
		].flatMap(({ data }) => sourcesIn(data))
	);
	return {
		tiles: await loadTiles(context, sources),
		sources: Object.fromEntries(Object.entries(sources).filter(([id]) => used.has(id))),
		headline: skillsGap.present(gap, context).headline,
		cubes: {
			gap,
			qualification,
			caseload,
			activities
		},
		themes: themeCards(readCatalogue(activities, locale)).map(
			({ id, name, activities: count }) => ({
				id,
				name,
				count
			})
		)
	};
};
