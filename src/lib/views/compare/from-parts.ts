import type { County } from '../../core/county.ts';
import { EngineError } from '../../data/engine-error.ts';
import { openParts, type Parts } from '../../data/parts/run.browser.ts';
import { comparePart } from '../../data/queries/compare-part.ts';
import { partParams } from '../../figures/compare/part.ts';
import type { IndicatorFile } from './files.ts';

/** What the file of an indicator holds, from the parts of the whole country; `root` of the site without a slash at the end. */
export async function fileFromParts(
	root: string,
	indicator: string,
	county: Pick<County, 'state' | 'country'>,
	{ run, manifest }: Parts = openParts(root)
): Promise<IndicatorFile> {
	const asked = run(comparePart, partParams(indicator, county));
	const [rows, about] = await Promise.all([asked, manifest()]);
	// A page of the county has no place that says so.
	if (about?.madeUp) throw new EngineError('query', 'the parts are made up');
	if (!rows.some(({ row }) => row === 'indicator'))
		throw new EngineError('query', `${indicator}: no district of ${county.state} in the parts`);
	return {
		rows,
		sources: Object.fromEntries((about?.sources ?? []).map((own) => [own.source, own]))
	};
}
