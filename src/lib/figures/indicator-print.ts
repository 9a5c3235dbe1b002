import { indicatorOf } from '../data/indicators.ts';
import type { Print } from './time-series.ts';

/** How values of an indicator are printed, as its row says. */
export function indicatorPrint(indicator: string): Print {
	const { unit, decimals } = indicatorOf(indicator);
	return { unit, decimals, ...(!unit.startsWith('percent') && { bare: true as const }) };
}
