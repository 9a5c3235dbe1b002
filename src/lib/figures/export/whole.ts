import type { Codebook } from '../../data/codebook.ts';
import type { Handout } from './handout.ts';
import { exportWords } from './words.ts';

/** Ids of the datasets a cube was asked from: registers only where there is nothing else. */
export function datasetsOf({ cube }: Handout, { indicators, datasets }: Codebook): string[] {
	const own = (cube?.rows ?? []).flatMap((row) =>
		typeof row === 'object' && row !== null && 'indicator' in row
			? (indicators[String(row.indicator)]?.dataset ?? [])
			: []
	);
	const ids = [...new Set([...(cube?.tables ?? []), ...own])].filter((id) => id in datasets);
	const main = ids.filter((id) => datasets[id]?.group !== 'vocabulary');
	return main.length > 0 ? main : ids;
}

/** The handout of a figure for all its data: what is said of the selection gives way to what holds for every row. */
export function wholeHandout(handout: Handout, codebook: Codebook): Handout {
	const { shown, locale, cube, address } = handout;
	const { whole } = exportWords[locale];
	const ids = new Set(
		(cube?.rows ?? []).map((row) =>
			typeof row === 'object' && row !== null && 'source' in row ? String(row.source) : ''
		)
	);
	const sources = [...ids].flatMap((source) => {
		const found = codebook.sources[source];
		return found ? [{ source, ...found }] : [];
	});
	return {
		...handout,
		shown: {
			...shown,
			headline: whole.headline(shown.headline),
			subtitle: whole.subtitle,
			summary: '',
			chart: { kind: 'bars', rows: [], formatValue: String }
		},
		sources: sources.length > 0 ? sources : handout.sources,
		licences: datasetsOf(handout, codebook).flatMap((id) => {
			const found = codebook.datasets[id];
			return found && sources.length === 0 ? [found] : [];
		}),
		address: address.replace(/\?[^#]*/, '')
	};
}
