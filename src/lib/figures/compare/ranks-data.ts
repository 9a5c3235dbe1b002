import { toValue } from '../../core/value.ts';
import { everyone } from '../../data/queries/compare.ts';
import { findingWords } from '../../findings/say.ts';
import { observedData } from '../columns/build.ts';
import type { Cell, FigureData, Measure } from '../columns/columns.ts';
import { describedBy } from './choice.ts';
import { districtsOf, type ManyContext, type RankPanel } from './many-context.ts';

const rankId = ({ part }: RankPanel) => `${part.indicator.indicator}_rank`;

/** Values of county, districts and state in the newest period, and the ranks of those that have one. */
export function ranksData(panels: readonly RankPanel[], context: ManyContext): FigureData {
	const { county, locale } = context;
	const names = new Map(districtsOf(context).map(({ id, name }) => [id, name]));
	names.set(county.state, county.stateName[locale]);
	const official = observedData(
		panels.map(({ part, rows, ranked }) => ({
			rows: rows
				.filter(({ region, source }) => names.has(region) && source === ranked.source)
				.map((row) => ({
					...{ ...row, ...everyone, indicator: part.indicator.indicator },
					name: names.get(row.region) ?? ''
				}))
		})),
		panels.map(({ part, name }) => ({ ...describedBy(part.indicator, context), title: name })),
		context
	);
	const ranks = panels.map((panel): Measure => ({
		...{ is: 'measure', id: rankId(panel), unit: 'count', decimals: 0 },
		title: `${panel.name}: ${findingWords[locale].rankName}`,
		certainty: 'own-calculation'
	}));
	return {
		columns: [...official.columns, ...ranks],
		rows: official.rows.map((row) => {
			const cells: Record<string, Cell | undefined> = { ...row.cells };
			for (const panel of panels) {
				const own = panel.rows.find(
					({ region, period, source }) => [region, period, source].join('-') === row.id
				);
				const place = panel.ranked.places.find(({ region }) => region === own?.region);
				if (own && place && cells[panel.part.indicator.indicator])
					cells[rankId(panel)] = {
						value: place.rank ?? toValue(own.value, own.value_symbol)
					};
			}
			return { ...row, cells };
		})
	};
}
