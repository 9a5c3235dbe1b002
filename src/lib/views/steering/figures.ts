import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
import { coverageByReach } from '../../figures/steering/coverage-reach.ts';
import { reachByGroup } from '../../figures/steering/group-reach.ts';
import { knownFigure } from '../../figures/steering/known.ts';
import { moneyByTheme, reachByTheme } from '../../figures/steering/reach.ts';
import { statusFigure } from '../../figures/steering/status.ts';
import { echoing, listed } from '../registered.ts';

/** How much was reported: what nobody reported has no figure. */
const reported: Query<null, { reports: number }> = {
	name: 'reports-there',
	tables: ['activity-reports'],
	sql: 'SELECT CAST(count(*) AS INTEGER) AS reports FROM activity_reports',
	bind: () => [],
	row: v.object({ reports: v.number() })
};

/** Figures made of reports, in the order of the page. */
export const reportFigures = [
	reachByTheme,
	reachByGroup,
	coverageByReach,
	moneyByTheme,
	statusFigure
];

/** Figures of the controlling page: what is known always, what is reported once there are reports. */
export const steeringFigures = listed(reported, (rows) =>
	[knownFigure, ...(rows.some(({ reports }) => reports > 0) ? reportFigures : [])].map((figure) =>
		echoing(figure, '/steuerung/')
	)
);
