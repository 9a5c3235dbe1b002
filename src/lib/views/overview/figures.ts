import { coverageByFamily } from '../../figures/overview/coverage-by-family.ts';
import { gapByLevel } from '../../figures/overview/gap-by-level.ts';
import { plain } from '../registered.ts';

/** Figures that only the overview shows. */
export const figures = [plain(gapByLevel, '/'), plain(coverageByFamily, '/')];
