import { county } from '../../core/county.ts';
import { everyone, indicatorList } from '../../data/queries/compare.ts';
import { run } from '../../data/run.server.ts';
import { loadCube } from '../load.server.ts';
import { compareLines } from './compare-lines.ts';
import { rankingIn, readPart, seriesIn } from './part.ts';

/** What the comparison opens with: what one can choose, and the rows of the opening view. */
export async function loadComparison() {
	const part = readPart(await loadCube(compareLines));
	const { region, state, country } = county;
	return {
		indicators: await run(indicatorList, { level: 'district', within: state, ...everyone }),
		regions: part.districts,
		cubes: {
			lines: seriesIn(part, [region, state, country]),
			ranking: rankingIn(part, null, county)
		}
	};
}
