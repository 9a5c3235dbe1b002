import { levels } from './choice.ts';
import { pivotWords } from './pivot.words.ts';
import { nameOf, titleOf, type Named } from './pivot-names.ts';

/** What a pivot is narrowed to: "Region: Main-Taunus-Kreis, Hessen"; of more values than the most the first ones and how many follow. */
export function selectionOf(named: Named, most = Infinity): string {
	const { plan, table, site } = named;
	const words = pivotWords[site.locale];
	const level = levels.find((own) => own === plan.level);
	const filters = Object.entries(plan.filters).filter(([, values]) => values.length > 0);
	const parts = filters.map(([column, values]) => {
		const names = values.map((value) => nameOf(column, value, named));
		const more = names.length > most ? [words.more(site.format.number(names.length - most))] : [];
		return `${titleOf(column, table)}: ${[...names.slice(0, most), ...more].join(', ')}`;
	});
	return [...(level ? [`${words.level}: ${words.levels[level]}`] : []), ...parts].join('; ');
}
