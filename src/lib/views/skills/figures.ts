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
import { filtered, plain } from '../registered.ts';
import { scenarioSpecs, written } from './scenario-specs.ts';

const path = '/fachkraefte/';

/** Figures of the view on skilled workers. */
export const figures = [
	plain(skillsGap, path),
	plain(skillsGapState, path),
	plain(skillsGapPer1000, path),
	plain(skillsGapGross, path),
	plain(skillsGapSplit, path),
	filtered(scenario, path, () => scenarioSpecs, written),
	plain(skillsGapWaves, path),
	plain(retirements, path),
	plain(vacancyTime, path),
	plain(shortageOccupations, path)
];
