import { yearOfChange, type TerritoryChange } from '../../core/territory.ts';
import { toValue, isNumber } from '../../core/value.ts';
import type { SeriesRow } from '../../data/queries/compare.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Presentation } from '../figure.ts';
import type { Observation } from '../observations.ts';
import { elsewhere, extremeOf, isHardlyMore, knownRun } from '../trend.ts';
import { sentences, trendWords } from '../trend.words.ts';
import { isComparable, nameOf, printOf, type CompareContext } from './choice.ts';
import { compareLinesWords } from './compare-lines.words.ts';
import { isDrawn, type Stretch } from './revisions.ts';

interface Known extends Observation {
	value: number;
}

/** Headline and sentence on the last value of the county, from rows of one source only. */
export function findings(
	rows: readonly SeriesRow[],
	stretches: readonly Stretch[],
	context: CompareContext,
	crossed: readonly TerritoryChange[] = []
): Pick<Presentation, 'headline' | 'summary'> {
	const { county, filters, format, locale, t } = context;
	const words = compareLinesWords[locale];
	const name = nameOf(filters.indicator, locale);
	const drawn = rows.filter((row) => isDrawn(row, stretches));
	const all = drawn.map((row) => observed(row, filters.indicator.indicator));
	const last = knownOf(all, county.region).at(-1);
	if (!last) return { headline: words.none(name, county.in[locale]), summary: words.noValue };
	const { unit, decimals } = printOf(filters.indicator, t.units);
	const print = (value: number) => format.unit(value, unit, decimals);
	const comparable = all.filter(
		(row) => row.source === last.source && !isEarlierTerritory(row, crossed)
	);
	const own = knownOf(comparable, county.region);
	const extreme = trendWords[locale].extreme(extremeOf(knownRun(own)), {
		nominal: unit.endsWith('eur'),
		revised: own.length < knownOf(all, county.region).length
	});
	const others = elsewhere(comparable, last.indicator, last.period, print, context);
	return {
		headline: words.headline(name, county.in[locale], {
			year: yearOf(last.period),
			value: print(last.value),
			...against(own, comparable, context)
		}),
		summary: sentences(
			words.value(last.period.length > 4, format.period(last.period), print(last.value), extreme),
			trendWords[locale].others(others)
		)
	};
}

/** Values of a region before a part of it became a region of its own. */
const isEarlierTerritory = (
	{ region, period }: Pick<Observation, 'region' | 'period'>,
	crossed: readonly TerritoryChange[]
): boolean =>
	crossed.some((change) => change.predecessor === region && yearOf(period) < yearOfChange(change));

/** What the last value is measured by: the state where levels compare, else the value before. */
function against(
	own: readonly Known[],
	rows: readonly Observation[],
	{ county, filters, locale }: CompareContext
): { than: string; sign: number; counted: boolean; hardly: boolean } {
	const last = own.at(-1);
	const counted = filters.indicator.unit === 'persons';
	const other = isComparable(filters.indicator)
		? knownOf(rows, county.state).find(({ period }) => period === last?.period)
		: own.at(-2);
	if (!last || !other) return { than: '', sign: 0, counted, hardly: false };
	const than =
		other.region === county.state ? county.inState[locale] : String(yearOf(other.period));
	const difference = last.value - other.value;
	const hardly = isHardlyMore(difference, other.value);
	return { than, sign: Math.sign(difference), counted, hardly };
}

const observed = (row: SeriesRow, indicator: string): Observation => ({
	...row,
	indicator,
	name: '',
	sex: 'total',
	age: 'total'
});

function knownOf(rows: readonly Observation[], region: string): Known[] {
	return rows
		.filter((row) => row.region === region)
		.flatMap((row) => {
			const value = toValue(row.value, row.value_symbol);
			return isNumber(value) ? [{ ...row, value }] : [];
		})
		.toSorted((a, b) => a.period.localeCompare(b.period));
}
