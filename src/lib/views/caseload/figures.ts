import { compositionNationality, compositionSex } from '../../figures/caseload/composition.ts';
import { minimumIncome } from '../../figures/caseload/minimum-income.ts';
import { minimumIncomeShare } from '../../figures/caseload/minimum-income-share.ts';
import { caseloadSources } from '../../figures/caseload/sources.ts';
import { filtered, plain } from '../registered.ts';
import { caseloadChoice, caseloadSpecs } from './filters.ts';

const path = '/grundsicherung/';

/** Figures of the view on basic income support. */
export const figures = [
	plain(compositionSex, path),
	plain(compositionNationality, path),
	plain(minimumIncome, path),
	filtered(minimumIncomeShare, path, () => caseloadSpecs, caseloadChoice),
	plain(caseloadSources, path)
];
