import { askIds, leverIds } from '../../figures/scenario/levers.ts';
import type { Written } from '../../figures/scenario/choice.ts';
import { initialFilters, type FilterSpecs, type FilterValues } from '../filters.ts';

/** Levers and asked numbers by their names in the address. */
export const scenarioSpecs = {
	women: { kind: 'text', param: 'frauen' },
	womenHere: { kind: 'text', param: 'frauen-im-kreis' },
	hours: { kind: 'text', param: 'stunden' },
	partTimers: { kind: 'text', param: 'teilzeitkraefte' },
	fullHours: { kind: 'text', param: 'vollzeitstunden' },
	partHours: { kind: 'text', param: 'teilzeitstunden' },
	retraining: { kind: 'text', param: 'nachqualifizierung' },
	immigration: { kind: 'text', param: 'zuwanderung' },
	academic: { kind: 'text', param: 'zuwanderung-akademisch' },
	retirement: { kind: 'text', param: 'ruhestand' }
} as const satisfies FilterSpecs;

const keys = [...leverIds, ...askIds];

/** What the address says, as the figure reads it; other choices of the page are left out. */
export const written = (values: FilterValues<FilterSpecs>): Written =>
	Object.fromEntries(keys.map((key) => [key, values[key]])) as Record<keyof Written, string>;

/** All levers at zero, nothing asked for said. */
export const atRest = written(initialFilters(scenarioSpecs));
