import type { Locale } from '../../core/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { strategyWords } from './words.ts';

/** One step of the strategy with the pages that show it; `open` marks what is not in place yet. */
export interface Step {
	id: string;
	name: string;
	text: string;
	links: { path: string; name: string }[];
	open?: true;
}

/** The strategy in its own order: mission, analysis, themes, practice, monitoring; counts come as text. */
export function strategySteps(
	locale: Locale,
	{ nav }: Messages,
	counts: { themes: string; activities: string }
): Step[] {
	const { steps, allThemes, gapsLink } = strategyWords[locale];
	return [
		{ id: 'mission', ...steps.mission, links: [{ path: '/', name: nav.overview }] },
		{
			id: 'analysis',
			...steps.analysis,
			links: [
				{ path: '/fachkraefte/', name: nav.skills },
				{ path: '/qualifikation/', name: nav.qualification },
				{ path: '/grundsicherung/', name: nav.caseload },
				{ path: '/arbeitsmarkt/', name: nav.labour }
			]
		},
		{
			id: 'themes',
			name: steps.themes.name,
			text: steps.themes.text(counts.themes),
			links: [{ path: '/themen/', name: allThemes }]
		},
		{
			id: 'practice',
			name: steps.practice.name,
			text: steps.practice.text(counts.activities),
			links: [
				{ path: '/aktivitaeten/', name: nav.activities },
				{ path: '/netzwerk/', name: nav.network },
				{ path: '/strategie/#bedarfe', name: gapsLink }
			]
		},
		{
			id: 'monitoring',
			...steps.monitoring,
			open: true,
			links: [
				{ path: '/ziele/', name: nav.targets },
				{ path: '/fassungen/', name: nav.editions },
				{ path: '/vergleich/', name: nav.compare },
				{ path: '/methodik/', name: nav.method }
			]
		}
	];
}
