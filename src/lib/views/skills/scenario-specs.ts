import type { Written } from '../../figures/scenario/choice.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';

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

/** What the address says, as the figure reads it. */
export const written = (values: FilterValues<typeof scenarioSpecs>): Written => values;
