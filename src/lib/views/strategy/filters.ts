import type { NeedChoice } from '../../figures/strategy/need-coverage.ts';
import { needKinds } from '../../figures/strategy/need-row.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';

/** Kinds of need to choose from, all of them first. */
export const needChoices: readonly NeedChoice[] = ['all', ...needKinds];

/** Choices of the strategy page and their names in the address. */
export const strategySpecs = {
	kind: { kind: 'one', param: 'bedarf', values: needChoices, initial: 'all' }
} as const satisfies FilterSpecs;

/** The choices as the figures know them. */
export const strategyChoice = (values: FilterValues<typeof strategySpecs>) => ({
	kind: needChoices.find((id) => id === values.kind) ?? 'all'
});
