import { byKey } from '../../core/period.ts';
import { lineChart, type LineChart } from '../../charts/lines/chart.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { isNumber } from '../../core/value.ts';
import { isKeyOf } from '../../data/parts/names.ts';
import { everyone } from '../../data/queries/compare.ts';
import { isComparable, nameOf as titleOf, printOf } from '../../figures/compare/choice.ts';
import { breaksOf, isDrawn, stretchesOf } from '../../figures/kinds/stretches.ts';
import { valueOf, type Observation } from '../../figures/observations.ts';
import { printValue, toSeries, type SeriesPlan } from '../../figures/time-series.ts';
import type { Course } from './ask.ts';
import { nameOf, shownValues, type Voice } from './lines.ts';
import { placeWords } from './words.ts';

/** A course as it is drawn. */
export interface CoursePicture {
	chart: LineChart;
	caption: string;
	/** The picture in words. */
	description: string;
}

const roleOf = (region: string, own: string): Role => {
	if (region === own) return 'accent';
	if (region === 'DG') return 'context';
	return isKeyOf(region, 'state') ? 'compare' : 'cat2';
};

/** The lines of a course; counts of state and country would press those of a place flat. */
export function coursePicture(course: Course, voice: Voice): CoursePicture | null {
	const { place, indicator } = course;
	const { locale, t, format } = voice;
	const stretches = stretchesOf(shownValues(course));
	const plans = plansOf(course, voice)
		.filter(({ id }) => isComparable(indicator) || !isLarge(id, place.region))
		.map((plan) => ({ ...plan, rows: plan.rows.filter((row) => isDrawn(row, stretches)) }));
	const own = plans.find(({ id }) => id === place.region)?.rows ?? [];
	const numbers = own.filter((row) => isNumber(valueOf(row)));
	const [first, last] = [numbers[0], numbers.at(-1)];
	if (!first || !last) return null;
	const print = printOf(indicator, t.units);
	const unit = t.units[print.unit].other;
	const value = (row: Observation) => printValue(valueOf(row), row.flag, print, voice);
	return {
		caption: `${titleOf(indicator, locale)}, ${unit}: ${t.list(plans.map(({ name }) => name))}`,
		description: placeWords[locale].span(
			nameOf(place, locale),
			[format.period(first.period), value(first)],
			[format.period(last.period), value(last)]
		),
		chart: lineChart({
			series: toSeries(plans, print, voice),
			breaks: breaksOf(stretches, indicator[`break_${locale}`], locale),
			...{ maxStep: 1, fromZero: true, axisLabel: unit },
			print: { locale, decimals: Math.min(print.decimals, 1) }
		})
	};
}

/** State and country: their counts would press those of a place flat. */
export const isLarge = (region: string, own: string): boolean =>
	region !== own && (isKeyOf(region, 'country') || isKeyOf(region, 'state'));

function plansOf(course: Course, { locale }: Voice): SeriesPlan[] {
	const { place, indicator, shown, rows } = course;
	const values = shownValues(course);
	return shown.flatMap((region) => {
		const about = rows.find((row) => row.row === 'region' && row.region === region);
		if (about?.row !== 'region') return [];
		const name = nameOf(about, locale);
		const own = values
			.filter((row) => row.region === region)
			.map((row) => ({ ...row, ...everyone, indicator: indicator.indicator, name }))
			.toSorted((a, b) => byKey(a.period, b.period));
		const plan = { id: region, name, role: roleOf(region, place.region), rows: own };
		return own.length > 0 ? [plan] : [];
	});
}
