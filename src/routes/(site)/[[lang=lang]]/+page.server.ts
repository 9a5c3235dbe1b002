import { localeOf } from '#lib/core/locale.ts';
import { county } from '#lib/core/county.ts';
import { readCatalogue } from '#lib/figures/activities/catalogue.ts';
import type { Figure } from '#lib/figures/figure.ts';
import { forecastCard } from '#lib/figures/lead/forecast.ts';
import { loadLeads } from '#lib/figures/lead/load.server.ts';
import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { loadEarlier } from '#lib/figures/strategy-figures/load.server.ts';
import { ratesLine } from '#lib/figures/strategy-figures/rates.ts';
import { coverageByFamily } from '#lib/figures/overview/coverage-by-family.ts';
import { compositionNationality } from '#lib/figures/caseload/composition.ts';
import { gapByLevel } from '#lib/figures/overview/gap-by-level.ts';
import { qualificationStructure } from '#lib/figures/qualification/qualification-structure.ts';
import { themeCards } from '#lib/figures/strategy/theme-page.ts';
import { makeFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { isWaiting } from '#lib/views/nav.ts';
import { prepareGlance } from '#lib/views/overview/glance.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOf(params.lang);
	const t = await loadMessages(locale);
	const context = { locale, t, format: makeFormat(locale, t.units), county, filters: {} } as const;
	const gap = await loadCube(gapByLevel);
	const activities = await loadCube(coverageByFamily);
	const rates = ratesLine(await loadEarlier(locale, 'labour'), county.region, locale);
	const question = async <Row>(figure: Figure<Row>, path: string) => {
		const rows = await loadCube(figure);
		if (rows.length === 0 || isWaiting(path)) return [];
		const { headline } = figure.present(rows, context);
		return [{ id: figure.id, path: `${path}#${figure.id}`, headline }];
	};
	const sources = await loadSources();
	return {
		leads: await loadLeads(context, sources),
		forecast: forecastCard(gap, context),
		scorecard: await prepareGlance(locale),
		questions: [
			...(await question(qualificationStructure, '/qualifikation/')),
			...(await question(compositionNationality, '/grundsicherung/')),
			...(await question(coverageByFamily, '/strategie/')),
			...(rates ? [{ id: 'rates', path: '/arbeitsmarkt/#ausgaben', headline: rates }] : [])
		],
		themes: themeCards(readCatalogue(activities, locale)).map(
			({ id, name, activities: count }) => ({ id, name, count })
		)
	};
};
