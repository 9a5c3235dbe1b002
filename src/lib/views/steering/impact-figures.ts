import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
import { effectFigure } from '../../figures/steering/effect.ts';
import { effectPlans } from '../../figures/steering/effect-plans.ts';
import { logicAll } from '../../figures/steering/logic-all.ts';
import { logicFigure } from '../../figures/steering/logic-figure.ts';
import { echoing, listed } from '../registered.ts';
import { impactPath } from './impact-path.ts';

const themes: Query<null, { theme: string }> = {
	name: 'themes-of-logic',
	tables: ['themes'],
	sql: 'SELECT theme FROM themes ORDER BY position',
	bind: () => [],
	row: v.object({ theme: v.string() })
};

/** The chain of all themes. */
export const figures = [echoing(logicAll, '/steuerung/wirkung/')];

/** The chain of each theme. */
export const logicFigures = listed(themes, (rows) =>
	rows.map(({ theme }) => echoing(logicFigure(theme), impactPath(theme)))
);

/** Before and after of each indicator that has both. */
export const effectFigures = listed(effectPlans, (rows) =>
	rows.map((plan) => echoing(effectFigure(plan, plan.before), impactPath(plan.theme)))
);
