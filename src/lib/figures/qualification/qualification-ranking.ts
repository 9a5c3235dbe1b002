import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { observedCell, observedPeriod, indicatorMeasure } from '../columns/build.ts';
import { placeIn, whereAndWhen } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import type { Context, Figure } from '../figure.ts';
import { valueText } from '../../i18n/format.ts';
import { valueOf, type Observation } from '../observations.ts';
import { nothingFound } from '../trend.words.ts';
import {
	districtShares,
	districtSharesCube,
	median,
	placeOf,
	ranking,
	unranked,
	type Measured,
	type ShareFilters
} from './district-shares.ts';
import { districtSharesWords } from './district-shares.words.ts';

/** All districts of the state in the latest year of the older statistics, the county marked. */
export const qualificationRanking: Figure<Observation, ShareFilters> = {
	id: 'qualification-ranking',
	cube: districtSharesCube('qualification-ranking'),
	present: (rows, context) => {
		const { county, format, locale } = context;
		const words = districtSharesWords[locale];
		const group = words.groups[context.filters.share];
		const ranked = ranking(rows, context.filters.share);
		const without = unranked(rows, context.filters.share, ranked[0]?.period);
		const bars = [...ranked, ...without].map((row) => barOf(row, context));
		const middle = median(ranked.map(({ value }) => value));
		const year = ranked[0]?.period ?? without[0]?.period ?? '';
		const subtitle = words.rankSubtitle(group, county.stateName[locale], year);
		return {
			...findings(ranked, group, context),
			subtitle,
			chart: barChart({
				rows: bars,
				...(middle !== null && {
					reference: { value: middle, label: words.reference(format.unit(middle, 'percent', 1)) }
				})
			}),
			data: dataOf([...ranked, ...without], ranked, context),
			table: table(ranked, bars, subtitle, context),
			notes: [words.notes.rank, words.notes.median, words.notes.source, words.notes.concept],
			sources: [...new Set([...ranked, ...without].map(({ source }) => source))],
			certainty: ['register', 'own-calculation']
		};
	}
};

function dataOf(
	rows: readonly Observation[],
	ranked: readonly Measured[],
	context: Context<ShareFilters>
): FigureData {
	const words = districtSharesWords[context.locale];
	const indicator = districtShares[context.filters.share];
	return {
		columns: [
			...whereAndWhen(context),
			indicatorMeasure(indicator, words.columns.share),
			{
				...{ is: 'measure', id: 'rank', title: words.columns.place, unit: 'count', decimals: 0 },
				certainty: 'own-calculation'
			}
		],
		rows: rows.map((row) => ({
			id: row.region,
			place: placeIn(row.region, row.name, context),
			period: observedPeriod(row),
			terms: {},
			cells: {
				[indicator]: observedCell(row),
				rank: { value: placeOf(ranked, row.region) ?? 'not-meaningful' }
			}
		}))
	};
}

function barOf(row: Observation, { county, format, t }: Context<unknown>): BarRow {
	const { region, name, period } = row;
	const value = valueOf(row);
	const text = valueText(value, (share) => format.unit(share, 'percent', 1), t.missing);
	return {
		id: region,
		name,
		role: region === county.region ? 'accent' : 'context',
		value,
		text,
		label: `${name}, ${period}: ${text}`
	};
}

function table(
	ranked: readonly Measured[],
	bars: readonly BarRow[],
	caption: string,
	{ locale }: Context<unknown>
) {
	const { columns } = districtSharesWords[locale];
	return {
		caption,
		columns: [
			{ id: 'district', name: columns.district, numeric: false },
			{ id: 'place', name: columns.place, numeric: true },
			{ id: 'share', name: columns.share, numeric: true }
		],
		rows: bars.map(({ id, name, text }) => ({
			id,
			cells: [name, String(placeOf(ranked, id) ?? '–'), text]
		}))
	};
}

function findings(
	ranked: readonly Measured[],
	group: string,
	{ county, format, locale }: Context<unknown>
) {
	const words = districtSharesWords[locale];
	const where = county.in[locale];
	const place = placeOf(ranked, county.region);
	const own = ranked.find(({ region }) => region === county.region);
	const [highest, lowest] = [ranked[0], ranked.at(-1)];
	if (place === null || !own || !highest || !lowest) return nothingFound(words.none(where));
	const print = (row: Measured) => format.unit(row.value, 'percent', 1);
	if (ranked.length === 1)
		return {
			headline: words.single(where, own.period, print(own), group),
			summary: words.alone(print(own))
		};
	if (highest.value === lowest.value)
		return {
			headline: words.level(group, own.period),
			summary: words.levelSummary(print(own))
		};
	return {
		headline: words.rank(
			place,
			ranked.length,
			group,
			{ where, name: county.short[locale] },
			own.period,
			ranked.filter(({ value }) => value === own.value).length > 1
		),
		summary: words.rankSummary(print(own), highest.name, print(highest), lowest.name, print(lowest))
	};
}
