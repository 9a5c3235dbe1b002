import type { NeedChoice } from '../../figures/strategy/need-coverage.ts';
import { needKinds } from '../../figures/strategy/need-cube.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';
import { sortSpec, waySpec } from '../list/list.ts';
import { needSorts } from './lists.ts';

/** Kinds of need to choose from, all of them first. */
export const needChoices: readonly NeedChoice[] = ['all', ...needKinds];

/** Choices of the strategy page and their names in the address. */
export const strategySpecs = {
	kind: { kind: 'one', param: 'bedarf', values: needChoices, initial: 'all' },
	sort: sortSpec(needSorts),
	way: waySpec()
} as const satisfies FilterSpecs;

/** The choices as the figures know them. */
export const strategyChoice = (values: Pick<FilterValues<typeof strategySpecs>, 'kind'>) => ({
	kind: needChoices.find((id) => id === values.kind) ?? 'all'
});
