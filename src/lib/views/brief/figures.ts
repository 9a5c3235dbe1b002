import type { Registered } from '../registered.ts';
import { viewFigures } from '../registry.ts';
import { plannedFigures } from './plan.ts';

const views = ['skills', 'qualification', 'caseload', 'activities', 'strategy', 'labour'];

/** The registered figures of the county brief, in the order of the views. */
export async function briefFigures(): Promise<Registered[]> {
	const found = await Promise.all(views.map(viewFigures));
	return found.flatMap(({ make }) => make([])).filter(({ id }) => plannedFigures.includes(id));
}
