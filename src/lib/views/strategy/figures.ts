import { needCoverage } from '../../figures/strategy/need-coverage.ts';
import { filtered } from '../registered.ts';
import { strategyChoice, strategySpecs } from './filters.ts';

/** Figures of the strategy page. */
export const figures = [filtered(needCoverage, '/strategie/', () => strategySpecs, strategyChoice)];
