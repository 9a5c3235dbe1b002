import { county } from '../../core/county.ts';
import { everyone, indicatorList } from '../../data/queries/compare.ts';
import { run } from '../../data/run.server.ts';
import { loadCube } from '../load.server.ts';
import { compareLines } from './compare-lines.ts';
import { firstDistricts, openingIndicators } from './many-choice.ts';
import { shownRows } from './many-parts.ts';
import { partCube, rankingIn, readPart, seriesIn } from './part.ts';

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

/** What the comparison of several indicators opens with. */
export async function loadMany() {
	const { state } = county;
	const indicators = await run(indicatorList, { level: 'district', within: state, ...everyone });
	const known = openingIndicators.filter((id) =>
		indicators.some(({ indicator }) => indicator === id)
	);
	const shown = [county.region, state, ...firstDistricts(county)];
	const parts = await Promise.all(known.map((id) => loadCube({ cube: partCube(id) })));
	const [part] = parts.map(readPart);
	return {
		indicators,
		regions: part?.districts ?? [],
		cubes: { parts: parts.flatMap((rows) => shownRows(rows, shown)) }
	};
}
