import { districtShares } from '../../figures/qualification/district-shares.ts';
import { qualificationRanking } from '../../figures/qualification/qualification-ranking.ts';
import { qualificationStructure } from '../../figures/qualification/qualification-structure.ts';
import { qualificationTrend } from '../../figures/qualification/qualification-trend.ts';
import { schoolLeaversShare } from '../../figures/qualification/school-leavers-share.ts';
import { schoolLeaversTrend } from '../../figures/qualification/school-leavers-trend.ts';
import { chosenPeople } from '../groups/specs.ts';
import { alone, oneOf, section, type Page } from '../page/page.ts';
import { filtered, plain } from '../registered.ts';

const path = '/qualifikation/';
const share = oneOf('abschluss', districtShares, 'academic');
const specs = { share: share.spec };
const choose = (values: { share: string }) => ({ share: share.read(values.share) });

/** The page on qualification. */
export const page: Page = {
	path,
	nav: 'qualification',
	specs,
	earlier: 'qualification',
	// The one group that figures of this page can follow.
	groups: (people): Record<string, string> =>
		chosenPeople(people) === 'without-degree' ? { share: 'without' } : {},
	parts: [
		alone({ figures: [plain(qualificationStructure, path)] }),
		{ kind: 'guide' },
		section('districts', {
			choice: { key: 'share', values: share.spec.values },
			rows: 'districts',
			figures: [
				filtered(qualificationRanking, path, () => specs, choose),
				filtered(qualificationTrend, path, () => specs, choose)
			]
		}),
		section('school', {
			figures: [plain(schoolLeaversShare, path), plain(schoolLeaversTrend, path)]
		})
	]
};
