import type { Locale } from '../../core/locale.ts';
import { run } from '../../data/run.server.ts';
import { loadCube, loadSources } from '../load.server.ts';
import { steeringCube } from './cube.ts';
import { effectFigure } from './effect.ts';
import { effectPlans } from './effect-plans.ts';
import { readSteering } from './reports.ts';

/** Everything the page on the effect of one theme needs; undefined for an unknown theme. */
export async function loadImpact(id: string, locale: Locale) {
	const rows = await loadCube({ cube: steeringCube });
	const theme = readSteering(rows, locale).themes.find((own) => own.id === id);
	if (!theme) return undefined;
	const plans = (await run(effectPlans, null)).filter((plan) => plan.theme === id);
	const cubes = await Promise.all(
		plans.map(
			async (plan) => [plan.indicator, await loadCube(effectFigure(plan, plan.before))] as const
		)
	);
	return {
		theme: { id: theme.id, name: theme.name, short: theme.short },
		...{ plans, steering: rows, cubes: Object.fromEntries(cubes) },
		sources: await loadSources()
	};
}
