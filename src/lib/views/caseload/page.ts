import { compositionNationality, compositionSex } from '../../figures/caseload/composition.ts';
import { minimumIncome } from '../../figures/caseload/minimum-income.ts';
import { minimumIncomeShare, shareBenefits } from '../../figures/caseload/minimum-income-share.ts';
import { minimumShareWords } from '../../figures/caseload/minimum-income-share.words.ts';
import { caseloadSources } from '../../figures/caseload/sources.ts';
import { oneOf, section, type Page } from '../page/page.ts';
import { filtered, plain } from '../registered.ts';

const path = '/grundsicherung/';
const benefit = oneOf('leistung', shareBenefits, 'total');
const specs = { benefit: benefit.spec };

/** The page on basic income support. */
export const page: Page = {
	path,
	nav: 'caseload',
	specs,
	groups: () => ({}),
	deeper: { activities: '?zielgruppe=sgb2' },
	parts: [
		{ kind: 'own' },
		section(
			'trend',
			{ figures: [plain(minimumIncome, path)] },
			{
				choice: {
					key: 'benefit',
					values: benefit.spec.values,
					names: (locale) => minimumShareWords[locale].names
				},
				figures: [
					filtered(
						minimumIncomeShare,
						path,
						() => specs,
						(values) => ({ benefit: benefit.read(values.benefit) })
					)
				]
			}
		),
		section('composition', {
			rows: 'jobcentre',
			figures: [plain(compositionSex, path), plain(compositionNationality, path)]
		}),
		{ kind: 'guide' },
		section('counts', { figures: [plain(caseloadSources, path)] })
	]
};
