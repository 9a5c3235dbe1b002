import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow, BarsData } from '../../charts/bars/data.ts';
import { isNumber } from '../../core/value.ts';
import { findingWords } from '../../findings/say.ts';
import type { Context, Presentation } from '../figure.ts';
import { printValue } from '../time-series.ts';
import { rankingData, type RankedPlace, type RankedWhat } from './ranking-data.ts';

type Said = Pick<Presentation, 'headline' | 'summary' | 'findings'>;

/** What a ranking shows and says: districts in their order, from one period. */
export interface Ranking extends Said, RankedWhat {
	subtitle: string;
	places: readonly RankedPlace[];
	/** Heads of the first and the last column. */
	district: string;
	/** Districts set beside the county. */
	peers?: readonly { region: string }[];
	/** Head of the column that marks them, and what stands there. */
	group?: { group: string; yes: string } | undefined;
	reference?: BarsData['reference'];
	notes: string[];
}

/** A ranking of districts, the county and those beside it marked. */
export function presentRanking(plan: Ranking, context: Context<unknown>): Presentation {
	const { county, locale } = context;
	const { headline, summary, findings, subtitle, places, measure, notes, peers = [] } = plan;
	const bars = places.map((place) => barOf(place, plan, context));
	const rankName = findingWords[locale].rankName;
	const inGroup = (region: string) =>
		region === county.region || peers.some((peer) => peer.region === region);
	return {
		...{ headline, summary, ...(findings && { findings }), subtitle },
		chart: barChart({
			rows: places.some(({ value }) => isNumber(value)) ? bars : [],
			...(plan.reference && { reference: plan.reference })
		}),
		data: rankingData(places, plan, context, rankName),
		table: {
			caption: subtitle,
			columns: [
				{ id: 'district', name: plan.district, numeric: false },
				{ id: 'rank', name: rankName, numeric: true },
				{ id: 'value', name: measure.title, numeric: true },
				...(plan.group ? [{ id: 'group', name: plan.group.group, numeric: false }] : [])
			],
			rows: places.map(({ region, name, rank }, index) => ({
				id: region,
				cells: [
					name,
					String(rank ?? '–'),
					bars[index]?.text ?? '',
					...(plan.group ? [inGroup(region) ? plan.group.yes : '–'] : [])
				]
			}))
		},
		notes
	};
}

function barOf(
	{ region, name, value, flag }: RankedPlace,
	{ measure, period, peers = [] }: Ranking,
	{ county, format, t }: Context<unknown>
): BarRow {
	const isPeer = peers.some((peer) => peer.region === region);
	const isPercent = measure.unit.startsWith('percent');
	const spoken = printValue(value, flag, measure, { t, format });
	return {
		...{ id: region, name, value },
		role: region === county.region ? 'accent' : isPeer ? 'compare' : 'context',
		text: isPercent
			? spoken
			: printValue(value, flag, { ...measure, unit: 'count' }, { t, format }),
		label: `${name}, ${format.period(period)}: ${spoken}`
	};
}
