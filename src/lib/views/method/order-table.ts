import type { RankedLine } from '../../figures/lead/load.server.ts';
import type { TableData } from '../../figures/figure.ts';
import type { Site } from '../../i18n/site.ts';
import { orderWords } from './order.words.ts';

/** The order of all indicators with the parts of each score. */
export function orderTable(
	order: readonly RankedLine[],
	{ format, locale }: Pick<Site, 'format' | 'locale'>
): TableData {
	const words = orderWords[locale];
	const numeric = ['gap', 'change', 'place', 'freshness', 'score'] as const;
	return {
		caption: words.caption,
		columns: [
			{ id: 'indicator', name: words.indicator, numeric: false },
			...numeric.map((id) => ({ id, name: words.columns[id], numeric: true })),
			{ id: 'leads', name: words.leads, numeric: false }
		],
		rows: order.map((line) => ({
			id: line.id,
			cells: [
				line.measure === 'growth' ? words.growth(line.name[locale]) : line.name[locale],
				...numeric.map((id) => format.number(line[id], id === 'score' ? 1 : 2)),
				line.leads ? words.yes : words.no
			]
		}))
	};
}
