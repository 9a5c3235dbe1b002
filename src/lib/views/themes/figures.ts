import { indicatorLines } from '../../figures/strategy/indicator-lines.ts';
import { themeIndicators } from '../../figures/strategy/theme-indicators.ts';
import { echoing, listed } from '../registered.ts';

/** A figure for each indicator of each theme. */
export const themeFigures = listed(themeIndicators, (rows) =>
	rows.map((plan) => echoing(indicatorLines(plan), `/themen/${plan.theme}/`))
);
