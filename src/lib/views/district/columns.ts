import type { Scorecard } from '../../figures/scorecard/load.server.ts';
import type { ScoreRow } from '../../figures/scorecard/row.ts';
import type { Site } from '../../i18n/site.ts';
import type { Column } from '../list/list.ts';
import { scoreWords } from './score.words.ts';
import { districtWords } from './words.ts';

/** The scorecard as a list: what its files hold, and how it is sorted. */
export function scoreColumns(
	{ region, name, districts }: Scorecard,
	second: string,
	{ county, locale, t }: Pick<Site, 'county' | 'locale' | 't'>
): Column<ScoreRow>[] {
	const { columns } = districtWords[locale];
	const { heads } = scoreWords[locale];
	const other = districts.findIndex((own) => own.region === second);
	return [
		{ id: 'kennung', name: columns.indicator, value: ({ id }) => id },
		{ id: 'ags', name: columns.region, value: () => region },
		{ id: 'kreis', name: columns.district, value: () => name },
		{ id: 'name', name: heads.name, value: (own) => own.name, sorts: true },
		{ id: 'wert', name: heads.value, value: ({ value }) => value },
		{ id: 'einheit', name: columns.unit, value: ({ unit }) => t.units[unit].other },
		{ id: 'stand', name: columns.period, value: ({ period }) => period },
		{
			id: 'seit-1-jahr',
			name: heads.oneYear,
			value: ({ oneYear }) => oneYear?.amount ?? null,
			sorts: true
		},
		{
			id: 'seit-5-jahren',
			name: heads.fiveYears,
			value: ({ fiveYears }) => fiveYears?.amount ?? null,
			sorts: true
		},
		{ id: 'rang', name: heads.rank, value: ({ rank }) => rank, sorts: true },
		{ id: 'von', name: columns.of, value: ({ of }) => of },
		{
			id: 'verglichen',
			name: columns.measure,
			value: ({ measure }) => columns.measures[measure.isGrowth ? 'growth' : 'value']
		},
		{
			id: 'sicherheit',
			name: t.figure.certainty,
			value: ({ certainty }) => t.certainty[certainty]
		},
		{ id: 'land', name: columns.state(county.stateName[locale]), value: ({ state }) => state },
		...(other < 0
			? []
			: [
					{
						id: 'vergleichskreis',
						name: columns.second,
						value: () => districts[other]?.name ?? ''
					},
					{
						id: 'vergleichswert',
						name: columns.secondValue,
						value: ({ values }: ScoreRow) => values[other] ?? null
					}
				])
	];
}
