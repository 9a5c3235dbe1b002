import { county } from '../../core/county.ts';
import { everyone, indicatorList, regionList } from '../../data/queries/compare.ts';
import { run } from '../../data/run.server.ts';
import { compareLines } from '../../figures/compare/compare-lines.ts';
import { readPart } from '../../figures/compare/part.ts';
import { loadCube } from '../../figures/load.server.ts';
import type { OwnPage } from './page.ts';

/** What an own table is set beside: the official indicators, and the regions with their names and tiles. */
export async function loadOwn(): Promise<OwnPage> {
	const { state } = county;
	const regions = await run(regionList, undefined);
	return {
		indicators: await run(indicatorList, { level: 'district', within: state, ...everyone }),
		places: readPart(await loadCube(compareLines)).places,
		names: Object.fromEntries(regions.map((row) => [row.region, row.name_short_de]))
	};
}
