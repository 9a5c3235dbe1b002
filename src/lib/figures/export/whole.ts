import { barChart } from '../../charts/bars/chart.ts';
import type { Codebook } from '../../data/codebook.ts';
import type { Handout } from './handout.ts';
import { exportWords } from './words.ts';

const fieldsOf = ({ cube }: Handout, name: string): string[] => [
	...new Set(
		(cube?.rows ?? []).flatMap((row) =>
			typeof row === 'object' && row !== null && name in row
				? String((row as Record<string, unknown>)[name])
				: []
		)
	)
];

/** Ids of the datasets a cube was asked from: registers only where there is nothing else. */
export function datasetsOf(
	handout: Handout,
	{ indicators, sources, datasets }: Codebook
): string[] {
	const named = fieldsOf(handout, 'indicator').flatMap((id) => indicators[id]?.dataset ?? []);
	const sourced = fieldsOf(handout, 'source').flatMap((id) => sources[id]?.datasets ?? []);
	const own = named.length > 0 || !handout.cube?.tables.includes('observations') ? named : sourced;
	const ids = [...new Set([...(handout.cube?.tables ?? []), ...own])].filter(
		(id) => id in datasets
	);
	const main = ids.filter((id) => datasets[id]?.group !== 'vocabulary');
	return main.length > 0 ? main : ids;
}

/**
 * The handout of a figure for all its data, or for all of one part: what is said of the selection gives way to
 * what holds for every row.
 */
export function wholeHandout(
	handout: Handout,
	codebook: Codebook,
	id: 'part' | 'all' = 'all'
): Handout {
	const { shown, locale, address } = handout;
	const whole = exportWords[locale].whole[id];
	const sources = fieldsOf(handout, 'source').flatMap((source) => {
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
			chart: barChart({ rows: [] })
		},
		sources: sources.length > 0 ? sources : handout.sources,
		licences: datasetsOf(handout, codebook).flatMap((id) => {
			const found = codebook.datasets[id];
			return found && sources.length === 0 ? [found] : [];
		}),
		address: id === 'part' ? address : address.replace(/\?[^#]*/, '')
	};
}
