import { layoutPair, type PairSeries } from '../../charts/pair/layout.ts';
import { isNumber } from '../../core/value.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { seriesOf as seriesOfPoint, stretchOf, type Point } from '../../findings/series.ts';
import { euroText, yearOf } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import { leadWords } from '../lead/words.ts';
import { pointsOf, seriesOf, type Observation } from '../observations.ts';
import type { Tile } from './key-figure.ts';

const size = { width: 232, height: 92 };

/** The comparable years of the county with the state beside it; of a share that belongs to a count, the share. */
export function pictureOf(
	{ indicator, share }: { indicator: string; share?: { indicator: string } | undefined },
	rows: readonly Observation[],
	{ county, format, locale }: Context
): Tile['picture'] {
	const drawn = indicatorOf(share?.indicator ?? indicator);
	const of = (region: string) => pointsOf(seriesOf(rows, drawn.id, region), drawn);
	const { known, points } = stretchOf(of(county.region));
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last || known.length < 3) return null;
	const print = (value: number) =>
		drawn.unit === 'eur'
			? euroText(value, format, drawn.decimals)
			: format.unit(value, drawn.unit === 'persons' ? 'count' : drawn.unit, drawn.decimals);
	const beside = of(county.state).filter(
		(point) =>
			seriesOfPoint(point) === seriesOfPoint(last) &&
			point.period >= first.period &&
			point.period <= last.period
	);
	const name = county.stateName[locale];
	// Counts of a state and of a county share no scale.
	const state = drawn.comparable && beside.length > 2 ? series(beside, print, `${name} `) : null;
	const own = series(points, print);
	const years = [String(yearOf(first.period)), String(yearOf(last.period))] as const;
	const said = leadWords[locale].picture;
	const spoken = [
		said(county.short[locale], own.first, years[0], own.last, years[1]),
		...(state
			? [said(name, state.first, years[0], state.last.slice(name.length + 1), years[1])]
			: [])
	];
	return {
		layout: layoutPair({ own, state, years }, size.width, size.height),
		spoken: spoken.join('; ')
	};
}

function series(
	points: readonly Point[],
	print: (value: number) => string,
	prefix = ''
): PairSeries {
	const values = points.map(({ value }) => value).filter(isNumber);
	const [first = 0, last = 0] = [values[0], values.at(-1)];
	return {
		points: points.map(({ period, value }) => ({ x: yearOf(period), value })),
		...{ first: print(first), last: `${prefix}${print(last)}` }
	};
}
