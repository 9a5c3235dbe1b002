import type { Locale } from '../../core/locale.ts';
import { page } from '../nav.ts';
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
	counts: { themes: string; activities: string }
): Step[] {
	const { steps, allThemes, gapsLink } = strategyWords[locale];
	const to = (...ids: readonly string[]) =>
		ids.map((id) => ({ path: page(id).path, name: page(id).name[locale] }));
	return [
		{ id: 'mission', ...steps.mission, links: to('overview') },
		{
			id: 'analysis',
			...steps.analysis,
			links: to('skills', 'qualification', 'caseload', 'labour')
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
			links: [...to('activities', 'network'), { path: '/strategie/#bedarfe', name: gapsLink }]
		},
		{
			id: 'monitoring',
			...steps.monitoring,
			open: true,
			links: to('targets', 'editions', 'compare', 'method')
		}
	];
}
