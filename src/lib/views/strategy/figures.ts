import { coverageByFamily } from '../../figures/overview/coverage-by-family.ts';
import { gapByLevel } from '../../figures/overview/gap-by-level.ts';
import { needCoverage } from '../../figures/strategy/need-coverage.ts';
import { filtered, plain } from '../registered.ts';
import { strategyChoice, strategySpecs } from './filters.ts';

const path = '/strategie/';

/** Figures of the strategy page. */
export const figures = [
	filtered(needCoverage, path, () => strategySpecs, strategyChoice),
	plain(gapByLevel, path),
	plain(coverageByFamily, path)
];
