import { county } from '../../core/county.ts';
import { gapRows } from '../skills/gap.fixture.ts';
import type { Item, ScenarioRow } from './base.ts';

const facts: readonly (readonly [Item, string, number, string])[] = [
	['share-vocational', '2021', 51, ''],
	['share-academic', '2021', 32, ''],
	['share-without-degree', '2021', 14, ''],
	['share-not-stated', '2021', 3, ''],
	['women', '2020-12-31', 76_000, 'age'],
	['women-then', '2019-12-31', 75_000, 'age'],
	['men-then', '2019-12-31', 75_000, 'age'],
	['women-employed', '2019-06-30', 45_000, 'home'],
	['men-employed', '2019-06-30', 51_000, 'home'],
	['employees', '2024-06-30', 110_000, 'work'],
	['foreign', '2024-06-30', 27_000, 'work'],
	['foreign-before', '2023-06-30', 25_400, 'work'],
	['retirements', '2022', 1450, ''],
	['retirements-later', '2032', 3100, '']
];

/** The published forecast and what the levers stand on, for a region. */
export const scenarioRows = (region = county.region): ScenarioRow[] => [
	...gapRows(
		{ net: -3750, vocational: -2590, academic: -2410, 'without-degree': 1260 },
		{ region }
	).map((row) => ({ row: 'gap' as const, ...row })),
	...facts.map(([item, period, value, source]) => ({
		...{ row: 'fact' as const, item, region, period, value, source },
		source_named: source === '' ? 'IWAK' : `Amt, Tabelle ${source}`
	}))
];
