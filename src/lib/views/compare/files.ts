import type { PartRow } from '../../data/queries/compare-part.ts';
import type { SourceText } from '../../figures/figure.ts';
import type { Site } from '../../i18n/site.ts';

/** What the file of an indicator holds. */
export interface IndicatorFile {
	rows: readonly PartRow[];
	sources: Readonly<Record<string, SourceText>>;
}

type Load = (indicator: string) => Promise<IndicatorFile>;

/** The files of indicators, below the folder of all cubes; each is asked for once, unless it does not come or does not fit, and nothing answers instead. */
export function indicatorFiles(cubes: string, instead?: Load): Load {
	const asked = new Map<string, Promise<IndicatorFile>>();
	return (indicator) => {
		const file = asked.get(indicator) ?? load(cubes, indicator, instead);
		asked.set(indicator, file);
		file.catch(() => asked.delete(indicator));
		return file;
	};
}

/** The files of a site; the parts of many places answer instead, where it has some. */
export const filesOf = ({ root, county }: Pick<Site, 'root' | 'county'>): Load =>
	indicatorFiles(
		`${root}/cubes`,
		county.parts
			? async (indicator) =>
					(await import('./from-parts.ts')).fileFromParts(root, indicator, county)
			: undefined
	);

async function load(cubes: string, indicator: string, instead?: Load): Promise<IndicatorFile> {
	const file = loadFile(cubes, indicator);
	return instead ? file.catch(() => instead(indicator)) : file;
}

async function loadFile(cubes: string, indicator: string): Promise<IndicatorFile> {
	const [{ loadPart }, { checkRows }, { comparePart }] = await Promise.all([
		import('../embed/load-part.ts'),
		import('../../data/query.ts'),
		import('../../data/queries/compare-part.ts')
	]);
	const { rows, sources } = await loadPart(cubes, 'compare', indicator);
	return { rows: checkRows(comparePart, rows), sources };
}
