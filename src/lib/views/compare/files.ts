import type { PartRow } from '../../data/queries/compare-part.ts';
import type { SourceText } from '../../figures/figure.ts';

/** What the file of an indicator holds. */
export interface IndicatorFile {
	rows: readonly PartRow[];
	sources: Readonly<Record<string, SourceText>>;
}

/** The files of indicators, below the folder of all cubes; each is asked for once, unless it does not come or does not fit. */
export function indicatorFiles(cubes: string): (indicator: string) => Promise<IndicatorFile> {
	const asked = new Map<string, Promise<IndicatorFile>>();
	return (indicator) => {
		const file = asked.get(indicator) ?? load(cubes, indicator);
		asked.set(indicator, file);
		file.catch(() => asked.delete(indicator));
		return file;
	};
}

async function load(cubes: string, indicator: string): Promise<IndicatorFile> {
	const [{ loadPart }, { checkRows }, { comparePart }] = await Promise.all([
		import('../embed/load-part.ts'),
		import('../../data/query.ts'),
		import('../../data/queries/compare-part.ts')
	]);
	const { rows, sources } = await loadPart(cubes, 'compare', indicator);
	return { rows: checkRows(comparePart, rows), sources };
}
