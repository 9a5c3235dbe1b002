import { yearOfChange, type TerritoryChange } from '../../core/territory.ts';
import type { SeriesRow } from '../../data/queries/compare.ts';
import { plainly, sayHeight, sayOthers, sayValue } from '../../findings/say.ts';
import { seriesFindings } from '../../findings/series-findings.ts';
import { isFound } from '../../findings/series.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Presentation } from '../figure.ts';
import { told } from '../told.ts';
import { isComparable, printOf, titleOf, type CompareContext } from './choice.ts';
import { compareLinesWords } from './compare-lines.words.ts';
import { drawnPoints, type Stretch } from '../kinds/stretches.ts';

/** Headline and sentence on the last value of the county, from rows of one source only. */
export function findings(
	rows: readonly SeriesRow[],
	stretches: readonly Stretch[],
	context: CompareContext,
	crossed: readonly TerritoryChange[] = []
): Pick<Presentation, 'headline' | 'summary' | 'findings'> {
	const { county, filters, format, locale, t } = context;
	const { indicator } = filters;
	const words = compareLinesWords[locale];
	const name = titleOf(indicator, locale);
	const { unit, decimals } = printOf(indicator, t.units);
	const printed = { unit, decimals, nominal: unit.endsWith('eur') };
	const points = (region: string) =>
		drawnPoints(rows, region, stretches, indicator.break_de !== '');
	// Values of a region before a part of it became a region of its own do not compare.
	const cut = crossed.find(({ predecessor }) => predecessor === county.region);
	const found = seriesFindings(
		points(county.region),
		{ indicator: indicator.indicator, region: county.region },
		printed,
		[county.state, county.country].map((against) => ({ against, points: points(against) })),
		cut ? yearOfChange(cut) : null
	);
	const { latest, last, levels } = found;
	if (!latest) return told(plainly(words.none(name, county.in[locale])), plainly(words.noValue));
	const state = levels.find(({ against }) => against === county.state);
	const other = isComparable(indicator) ? state : isFound(last) ? last : undefined;
	const at = { title: name, where: county.in[locale], year: yearOf(latest.period) };
	return told(
		other
			? sayHeight(other, { ...at, counted: unit === 'persons' }, context)
			: plainly(words.plain(name, at.where, at.year, format.unit(latest.value, unit, decimals))),
		sayValue(latest, found.record, context, printed),
		sayOthers(levels, context, printed)
	);
}
