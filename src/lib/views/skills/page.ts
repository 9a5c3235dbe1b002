import { scenario } from '../../figures/scenario/scenario.ts';
import { retirements } from '../../figures/skills/retirements.ts';
import { shortageOccupations } from '../../figures/skills/shortage-occupations.ts';
import { skillsGap } from '../../figures/skills/skills-gap.ts';
import { skillsGapGross } from '../../figures/skills/skills-gap-gross.ts';
import { skillsGapPer1000 } from '../../figures/skills/skills-gap-per-1000.ts';
import { skillsGapSplit } from '../../figures/skills/skills-gap-split.ts';
import { skillsGapState } from '../../figures/skills/skills-gap-state.ts';
import { skillsGapWaves } from '../../figures/skills/skills-gap-waves.ts';
import { vacancyTime } from '../../figures/skills/vacancy-time.ts';
import { peopleSpecs } from '../groups/specs.ts';
import { alone, section, type Page } from '../page/page.ts';
import { filtered, plain } from '../registered.ts';
import { scenarioSpecs, written } from './scenario-specs.ts';

const path = '/fachkraefte/';
const rows = 'gap';

/** The page on skilled workers. */
export const page: Page = {
	path,
	nav: 'skills',
	// The group first in the address, as links to this page have it.
	specs: { ...peopleSpecs, ...scenarioSpecs },
	groups: () => ({}),
	parts: [
		alone(
			{ rows, figures: [plain(skillsGap, path), plain(skillsGapState, path)] },
			{ figures: [plain(skillsGapPer1000, path)] }
		),
		section('net', { rows, figures: [plain(skillsGapGross, path), plain(skillsGapSplit, path)] }),
		{ kind: 'guide' },
		{
			kind: 'own',
			rows: 'scenario',
			figures: [filtered(scenario, path, () => scenarioSpecs, written)]
		},
		section('waves', { rows, figures: [plain(skillsGapWaves, path)] }),
		section('causes', { figures: [plain(retirements, path), plain(vacancyTime, path)] }),
		section('occupations', { figures: [plain(shortageOccupations, path)] })
	]
};
