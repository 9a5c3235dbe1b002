import { county } from '../../core/county.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { sayRankRules } from '../../findings/lead.ts';
import type { Context } from '../../figures/figure.ts';
import { forecastCard } from '../../figures/lead/forecast.ts';
import { loadLeads } from '../../figures/lead/load.server.ts';
import { loadCube, loadSources } from '../../figures/load.server.ts';
import { coverageByFamily } from '../../figures/overview/coverage-by-family.ts';
import { loadScorecard } from '../../figures/scorecard/load.server.ts';
import { skillsGap } from '../../figures/skills/skills-gap.ts';
import { countKnown, knownFigure } from '../../figures/steering/known.ts';
import { readSteering } from '../../figures/steering/reports.ts';
import { targetsCube } from '../../figures/targets/cube.ts';
import { showTargets } from '../../figures/targets/targets.ts';
import { loadEdition } from '../embed/embed.server.ts';
import type { Draft } from './model.ts';
import { scoreOf, type Score } from './score.ts';
import { makeCountyShort } from './short.ts';
import { makeThemeShort } from './theme-short.ts';
import type { ThemeBriefData } from './theme-brief.ts';

interface Scores {
	scores: Score[];
	/** Indicators that are too old. */
	old: number;
}

/** Indicators of the county compared across the districts; of a theme also the old ones. */
async function loadScores(context: Context, only?: readonly string[]): Promise<Scores> {
	const card = await loadScorecard(county.region, context);
	if (!card) return { scores: [], old: 0 };
	const rows = card.rows.filter(({ id, age }) => (only ? only.includes(id) : age === 0));
	return {
		scores: rows.map((row) => scoreOf(row, card, context)),
		old: card.rows.length - rows.length
	};
}

/** The two pages of the county, in one language. */
export async function loadCountyShort(context: Context): Promise<Draft> {
	const { t } = context;
	const sources = await loadSources();
	const gap = await loadCube(skillsGap);
	const card = forecastCard(gap, context);
	const leads = await loadLeads(context, sources);
	const steering = await loadCube(knownFigure);
	return makeCountyShort(
		{
			leads: {
				...leads,
				cards: leads.cards.map((own) => {
					const { certainty } = indicatorOf(own.id);
					// What is our own the card says itself.
					if (certainty === 'own-calculation') return own;
					return { ...own, meta: `${own.meta}\u00a0· ${t.certainty[certainty]}` };
				})
			},
			forecast: card && { card, shown: skillsGap.present(gap, context) },
			coverage: {
				id: coverageByFamily.id,
				shown: coverageByFamily.present(await loadCube(coverageByFamily), context)
			},
			targets: showTargets(await loadCube({ cube: targetsCube }), context),
			reports: knownFigure.present(steering, context),
			...(await loadScores(context)),
			sources,
			edition: await loadEdition()
		},
		context
	);
}

/** The short version of a theme, in one language. */
export async function loadThemeShort(data: ThemeBriefData, context: Context): Promise<Draft> {
	const { format, locale } = context;
	const steering = readSteering(await loadCube(knownFigure), locale);
	const reports = countKnown(steering).find(
		({ theme, item }) => theme.id === data.theme.id && item === 'report'
	);
	const ids = data.indicators.map(({ indicator }) => indicator);
	return makeThemeShort(
		{
			...data,
			scores: (await loadScores(context, ids)).scores,
			ranks: sayRankRules(locale),
			reported: {
				known: reports?.known ?? 0,
				all: reports?.all ?? data.theme.activities,
				period: steering.latest === '' ? '' : format.period(steering.latest)
			}
		},
		context
	);
}
