import { qualificationRanking } from '../../figures/qualification/qualification-ranking.ts';
import { qualificationStructure } from '../../figures/qualification/qualification-structure.ts';
import { qualificationTrend } from '../../figures/qualification/qualification-trend.ts';
import { schoolLeaversShare } from '../../figures/qualification/school-leavers-share.ts';
import { schoolLeaversTrend } from '../../figures/qualification/school-leavers-trend.ts';
import { filtered, plain } from '../registered.ts';
import { qualificationChoice, qualificationSpecs } from './filters.ts';

const path = '/qualifikation/';

/** Figures of the view on qualification. */
export const figures = [
	plain(qualificationStructure, path),
	filtered(qualificationTrend, path, () => qualificationSpecs, qualificationChoice),
	filtered(qualificationRanking, path, () => qualificationSpecs, qualificationChoice),
	plain(schoolLeaversShare, path),
	plain(schoolLeaversTrend, path)
];
