import { observedData } from '../columns/build.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { presentLines } from '../kinds/lines.ts';
import { countyCube, lastTwo, seriesOf, type Observation } from '../observations.ts';
import { indicatorPrint } from '../indicator-print.ts';
import type { SeriesPlan } from '../time-series.ts';
import { nothingFound, sentences } from '../trend.words.ts';
import { numberAt, withNumbers, yearsOf } from '../trend.ts';
import { employmentWords } from './employment.words.ts';

/** Groups of employees, by the value of the filter; both tables know the same groups. */
export const employmentGroups = {
	all: { workplace: 'svb_workplace_total', residence: 'svb_residence_total' },
	women: { workplace: 'svb_workplace_women', residence: 'svb_residence_women' },
	men: { workplace: 'svb_workplace_men', residence: 'svb_residence_men' },
	foreign: { workplace: 'svb_workplace_foreign_total', residence: 'svb_residence_foreign_total' }
} as const;
export type EmploymentGroup = keyof typeof employmentGroups;

/** Employees at the workplace and at the place of residence: two counts, two lines, gaps left open. */
export const employment: Figure<Observation, { group: EmploymentGroup }> = {
	id: 'employment',
	cube: countyCube(
		'employment',
		Object.values(employmentGroups).flatMap(({ workplace, residence }) => [workplace, residence])
	),
	present: (rows, context) => {
		const { county, filters, locale } = context;
		const words = employmentWords[locale];
		const ids = employmentGroups[filters.group];
		const workplace = seriesOf(rows, ids.workplace, county.region);
		const residence = seriesOf(rows, ids.residence, county.region);
		const plans: SeriesPlan[] = [
			{ id: 'workplace', name: words.workplace, role: 'accent', rows: workplace },
			{ id: 'residence', name: words.residence, role: 'compare', rows: residence }
		];
		const subtitle = words.subtitle(
			filters.group === 'all' ? '' : `, ${words.groups[filters.group]}`,
			county.name[locale],
			yearsOf(withNumbers([...workplace, ...residence]))
		);
		const data = observedData(
			plans,
			plans.flatMap(({ name, rows: [row] }) =>
				row ? [{ indicator: row.indicator, title: name }] : []
			),
			context
		);
		return presentLines(
			{
				...findings(workplace, residence, context),
				...{ subtitle, plans, data, print: indicatorPrint(ids.workplace), axis: 'persons' },
				lines: (series) => series.filter(({ points }) => points.length > 0),
				...{ head: words.day, across: 'measures', notes: [words.concept] },
				also: ['own-calculation']
			},
			context
		);
	}
};

function findings(
	workplace: readonly Observation[],
	residence: readonly Observation[],
	{ county, filters, format, locale }: Context<{ group: EmploymentGroup }>
): Pick<Presentation, 'headline' | 'summary'> {
	const words = employmentWords[locale];
	const group = words.people[filters.group];
	const known = workplace.filter((row) => numberAt([row], row.period) !== undefined);
	const first = known[0];
	const { last } = lastTwo(workplace);
	const from = first && numberAt(workplace, first.period);
	const to = last && numberAt(workplace, last.period);
	if (!first || !last || from === undefined || to === undefined) return nothingFound(words.none);
	const change = from > 0 && first !== last ? ((to - from) / from) * 100 : null;
	const both = known.findLast((row) => numberAt(residence, row.period) !== undefined);
	const here = both && numberAt(workplace, both.period);
	const home = both && numberAt(residence, both.period);
	return {
		headline: words.headline({
			group,
			counted: words.counted[filters.group],
			place: county.in[locale],
			since: first.period.slice(0, 4),
			change,
			percent: format.unit(Math.abs(change ?? 0), 'percent', 0),
			count: format.number(to)
		}),
		summary: sentences(
			words.last(format.period(last.period), format.number(to), words.counted[filters.group]),
			both && here !== undefined && home !== undefined
				? words.both(format.period(both.period), Math.sign(here - home), {
						here: format.number(here),
						home: format.number(home),
						difference: format.number(Math.abs(here - home))
					})
				: ''
		)
	};
}
