import type { PartRow } from '../../data/queries/compare-part.ts';

/** Rows of the files of indicators, below the folder of all cubes; each is asked for once, unless it does not come or does not fit. */
export function indicatorFiles(cubes: string): (indicator: string) => Promise<readonly PartRow[]> {
	const asked = new Map<string, Promise<readonly PartRow[]>>();
	return (indicator) => {
		const rows = asked.get(indicator) ?? load(cubes, indicator);
		asked.set(indicator, rows);
		rows.catch(() => asked.delete(indicator));
		return rows;
	};
}

async function load(cubes: string, indicator: string): Promise<readonly PartRow[]> {
	const [{ loadPart }, { checkRows }, { comparePart }] = await Promise.all([
		import('../embed/load-part.ts'),
		import('../../data/query.ts'),
		import('../../data/queries/compare-part.ts')
	]);
	return checkRows(comparePart, (await loadPart(cubes, 'compare', indicator)).rows);
}
