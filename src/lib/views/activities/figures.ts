import { byLead } from '../../figures/activities/by-lead.ts';
import { byStatus } from '../../figures/activities/by-status.ts';
import { byTheme } from '../../figures/activities/by-theme.ts';
import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { coverage } from '../../figures/activities/coverage.ts';
import type { ActivityRow } from '../../figures/activities/row.ts';
import type { ActivityFilters } from '../../figures/activities/slice.ts';
import type { Figure } from '../../figures/figure.ts';
import { filtered } from '../registered.ts';
import { activitySpecs, toCoverage } from './specs.ts';

const follow = (figure: Figure<ActivityRow, ActivityFilters>) => ({
	...filtered(
		figure,
		'/aktivitaeten/',
		(rows, { locale }) => activitySpecs(readCatalogue(rows, locale)),
		(values) => values
	),
	ignores: ['sortierung', 'zeilen', 'spalten', 'reihenfolge']
});

/** Figures of the activities view; all follow its choice of activities. */
export const figures = [
	{
		...filtered(
			coverage,
			'/aktivitaeten/',
			(rows, { locale }) => activitySpecs(readCatalogue(rows, locale)),
			toCoverage
		),
		ignores: ['sortierung']
	},
	follow(byTheme),
	follow(byStatus),
	follow(byLead)
];
