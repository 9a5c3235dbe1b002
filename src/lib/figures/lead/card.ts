import { isNumber } from '../../core/value.ts';
import { layoutPair, type PairLayout, type PairSeries } from '../../charts/pair/layout.ts';
import type { NamedIndicator } from '../../findings/all.server.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Candidate, Scored } from '../../findings/importance.ts';
import {
	growthDecimals,
	leadingGrowth,
	sayBefore,
	sayLead,
	sayLeadRank
} from '../../findings/lead.ts';
import {
	isFound,
	seriesOf as seriesOfPoint,
	stretchOf,
	type Point
} from '../../findings/series.ts';
import { euroText, yearOf } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import { addressOf } from './addresses.ts';
import { leadWords } from './words.ts';

/** A leading finding as a card prints it, in one language. */
export interface LeadCard {
	id: string;
	path: string;
	headline: string;
	value: string;
	/** The same of the state: "Hessen 5,9 %". */
	beside: string;
	rank: string;
	before: string;
	/** What the lines show, where it is not the value itself. */
	shown: string;
	/** What dots in the lines mean, where there are some. */
	gaps: string;
	picture: PairLayout;
	/** The picture in words. */
	spoken: string;
	/** Period, and whether the number is our own. */
	meta: string;
	/** Table the values come from; who publishes it stands once below all cards. */
	source: string;
}

/** A card with what tests hold it to. */
export interface FiledCard {
	card: LeadCard;
	findings: readonly Finding[];
}

/** A finding that leads, with its name and all its values. */
export type Leading = Scored<
	Candidate & { named: NamedIndicator; pointsOf: (region: string) => readonly Point[] }
>;

type Values = readonly { year: number; value: Point['value'] }[];

/** Values of a region that compare with those of the county: the same series, from the same first year on. */
function comparable({ set, pointsOf }: Leading, region: string): Values {
	const { points } = stretchOf(pointsOf(set.region));
	const [newest] = points.slice(-1);
	const last = isFound(set.latest) ? set.latest.period : '';
	const first = points.find(({ value }) => isNumber(value))?.period ?? '';
	return pointsOf(region)
		.filter(
			(point) =>
				newest !== undefined &&
				seriesOfPoint(point) === seriesOfPoint(newest) &&
				point.period >= first &&
				point.period <= last
		)
		.map(({ period, value }) => ({ year: yearOf(period), value }));
}

/** Values against that of one year, in per cent. */
function grown(values: Values, base: number): Values {
	const start = values.find(({ year }) => year === base)?.value ?? 'not-stated';
	return values.map(({ year, value }) => ({
		year,
		value: isNumber(value) && isNumber(start) ? (value / start - 1) * 100 : 'not-stated'
	}));
}

function seriesOf(values: Values, print: (value: number) => string): PairSeries {
	const known = values.flatMap(({ value }) => (isNumber(value) ? [value] : []));
	const text = (value: number | undefined) => (value === undefined ? '' : print(value));
	return {
		points: values.map(({ year, value }) => ({ x: year, value })),
		first: text(known[0]),
		last: text(known.at(-1))
	};
}

/** The period, and that the number is ours where it is: a growth always is. */
function metaOf({ set, importance }: Leading, period: string, context: Context): string {
	const { indicator } = set;
	const { format, locale, t } = context;
	const when = leadWords[locale].periods[indicator.periodKind](format.period(period));
	const isOwn = importance.measure === 'growth' || indicator.certainty === 'own-calculation';
	return isOwn ? `${when}\u00a0· ${t.certainty['own-calculation']}` : when;
}

/** A leading finding as a card. */
export function leadCard(leading: Leading, context: Context): FiledCard | null {
	const { set, importance, named } = leading;
	const { latest, state, fiveYears, indicator } = set;
	if (!isFound(latest) || !isFound(state)) return null;
	const { county, format, locale } = context;
	const words = leadWords[locale];
	const { measure } = importance;
	const growth = measure === 'growth' ? leadingGrowth(set) : null;
	const signed = (value: number) =>
		`${value > 0 ? '+' : ''}${format.unit(value, 'percent', growthDecimals)}`;
	const print = growth
		? signed
		: (value: number) =>
				indicator.unit === 'eur'
					? euroText(value, format, indicator.decimals)
					: format.unit(value, indicator.unit, indicator.decimals);
	const from = isFound(fiveYears) ? fiveYears.from : latest.period;
	const [own, other] = [set.region, county.state].map((region) => {
		const values = comparable(leading, region);
		const start = yearOf(from);
		return growth ? grown(values, start).filter(({ year }) => year >= start) : values;
	});
	const years = (own ?? []).filter(({ value }) => isNumber(value)).map(({ year }) => year);
	const ends = [String(years[0]), String(years.at(-1))] as const;
	const stateName = county.stateName[locale];
	const pair = { own: seriesOf(own ?? [], print), state: seriesOf(other ?? [], print) };
	// Both last values stand above the picture, in words.
	const picture = layoutPair({
		own: { ...pair.own, last: '' },
		state: { ...pair.state, last: stateName },
		years: ends
	});
	const rank = growth ? growth.rank : set.rank;
	const placed = isFound(rank) ? sayLeadRank(rank, context) : null;
	const lead = sayLead(set, measure, named[`subject_${locale}`], context);
	const before = sayBefore(set, measure, context, indicator);
	const card: LeadCard = {
		id: indicator.id,
		path: addressOf(indicator.id),
		headline: lead.text,
		value: print(growth ? growth.own : latest.value),
		beside: `${stateName} ${print(growth ? growth.state : state.other)}`,
		rank: placed?.text ?? '',
		before: before.text,
		shown: growth ? words.growth(format.period(from)) : '',
		gaps: picture.lines.some(({ gaps }) => gaps !== '') ? words.gaps : '',
		picture,
		spoken: [county.short[locale], stateName]
			.map((name, index) => {
				const { first, last } = (index === 0 ? pair.own : pair.state) ?? pair.own;
				return words.picture(name, first, ends[0], last, ends[1]);
			})
			.join('; '),
		meta: metaOf(leading, latest.period, context),
		source: latest.source
	};
	const findings = [...lead.findings, ...before.findings, ...(placed?.findings ?? [])];
	return { card, findings };
}
