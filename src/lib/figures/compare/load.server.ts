import { county } from '../../core/county.ts';
import { everyone, indicatorList, regionList } from '../../data/queries/compare.ts';
import { run } from '../../data/run.server.ts';
import { loadCube } from '../load.server.ts';
import { compareLines } from './compare-lines.ts';
import { compareRanking } from './compare-ranking.ts';

/** What the comparison opens with: what one can choose, and the rows of the opening view. */
export async function loadComparison() {
	const regions = await run(regionList, undefined);
	return {
		indicators: await run(indicatorList, { level: 'district', within: county.state, ...everyone }),
		// A district that is to come has rows, but no values yet.
		regions: regions.filter(({ level, indicators }) => level === 'district' && indicators > 0),
		cubes: { lines: await loadCube(compareLines), ranking: await loadCube(compareRanking) }
	};
}
