import { columnChart, type ColumnChart } from '../../charts/columns/chart.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { yearOf } from '../../i18n/format.ts';
import { indicatorMeasure } from '../columns/build.ts';
import { category, countyPlace, whereAndWhen } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import { readPeriod } from '../../core/period.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { countyCube, valueOf, type Observation } from '../observations.ts';
import { peopleSegment } from '../people-segment.ts';
import { censusOf, sumOfBand, type AgeBand } from './age-bands.ts';
import { yearsOf } from '../trend.ts';
import { populationAgeWords, type BroadAge } from './population-age.words.ts';

const groups: readonly { id: BroadAge; indicator: string; band: AgeBand; role: Role }[] = [
	{ id: 'young', indicator: 'population_under_18', band: { from: 0, to: 17 }, role: 'cat3' },
	{ id: 'working', indicator: 'population_18_64', band: { from: 18, to: 64 }, role: 'compare' },
	{ id: 'old', indicator: 'population_65_plus', band: { from: 65, to: null }, role: 'accent' }
];
const byAge = 'population_age';

/** Three age groups on one day, from one source. */
interface Day {
	period: string;
	source: string;
	/** True where the groups are sums of finer ones. */
	summed: boolean;
	values: Record<BroadAge, Value>;
}

/** Population in three broad age groups on every day known; a change of the census base is a break. */
export const populationAge: Figure<Observation> = {
	id: 'population-age',
	cube: countyCube('population-age', [byAge, ...groups.map(({ indicator }) => indicator)]),
	present: (rows, context) => {
		const { county, format, locale, t } = context;
		const words = populationAgeWords[locale];
		const days = daysOf(rows);
		const chart = chartOf(days, context);
		const subtitle = words.subtitle(county.name[locale], yearsOf(days));
		return {
			...findings(days, context),
			subtitle,
			chart,
			data: dataOf(days, context),
			table: {
				caption: subtitle,
				columns: [
					{ id: 'day', name: words.day, numeric: false },
					...groups.map(({ id }) => ({ id, name: words.groups[id], numeric: true })),
					{ id: 'total', name: t.total, numeric: true },
					{ id: 'base', name: words.baseName, numeric: false }
				],
				rows: chart.columns.map(({ id, segments, totalText }, index) => ({
					id,
					cells: [
						format.period(days[index]?.period ?? ''),
						...segments.map(({ text }) => text),
						totalText,
						words.census(censusOf(id), days[index]?.summed ?? false)
					]
				}))
			},
			notes: [words.breakNote, words.summed]
		};
	}
};

function dataOf(days: readonly Day[], context: Context): FigureData {
	const { locale, t } = context;
	const words = populationAgeWords[locale];
	return {
		columns: [
			...whereAndWhen(context),
			category('base', words.baseName),
			...groups.map(({ id, indicator }) => indicatorMeasure(indicator, words.groups[id])),
			{ ...indicatorMeasure('population_total', t.total), certainty: 'own-calculation' }
		],
		rows: days.map(({ period, source, summed, values }) => {
			const own = summed ? { source, certainty: 'own-calculation' as const } : { source };
			return {
				id: period,
				place: countyPlace(context),
				period: readPeriod(period),
				terms: { base: { id: censusOf(period), name: words.census(censusOf(period), summed) } },
				cells: {
					...Object.fromEntries(
						groups.map(({ id, indicator }) => [indicator, { value: values[id], ...own }])
					),
					population_total: { value: totalOf(Object.values(values)) ?? 'not-stated', source }
				}
			};
		})
	};
}

/** One entry per day in order of time; printed groups win over sums of finer ones. */
function daysOf(rows: readonly Observation[]): Day[] {
	const periods = [...new Set(rows.map(({ period }) => period))].toSorted();
	return periods.flatMap((period): Day[] => {
		const own = rows.filter((row) => row.period === period);
		const printed = own.filter(({ indicator }) => indicator !== byAge);
		const first = printed[0] ?? own[0];
		if (!first) return [];
		const value = ({ indicator, band }: (typeof groups)[number]): Value => {
			const row = printed.find((candidate) => candidate.indicator === indicator);
			if (row) return valueOf(row);
			if (printed.length > 0) return 'not-stated';
			const sexes = ['f', 'm'].map((sex) =>
				sumOfBand(
					own.filter((candidate) => candidate.sex === sex),
					band
				)
			);
			return sexes.find((part) => !isNumber(part)) ?? totalOf(sexes) ?? 'not-stated';
		};
		const [young, working, old] = groups.map(value);
		return young === undefined || working === undefined || old === undefined
			? []
			: [
					{
						period,
						source: first.source,
						summed: printed.length === 0,
						values: { young, working, old }
					}
				];
	});
}

const totalOf = (values: readonly Value[]): number | null =>
	values.reduce<number | null>(
		(sum, value) => (sum === null || !isNumber(value) ? null : sum + value),
		0
	);

function chartOf(days: readonly Day[], context: Context): ColumnChart {
	const { format, locale, t } = context;
	const words = populationAgeWords[locale];
	const changes = days.flatMap(({ period }, index) => {
		const before = days[index - 1];
		return before && censusOf(before.period) !== censusOf(period)
			? [{ x: (yearOf(before.period) + yearOf(period)) / 2, label: words.newBase }]
			: [];
	});
	return columnChart({
		columns: days.map(({ period, values }) => {
			const total = totalOf(Object.values(values));
			return {
				id: period,
				x: yearOf(period),
				name: period.slice(0, 4),
				totalText: total === null ? t.missing['not-stated'] : format.number(total),
				segments: groups.map(({ id, role }) =>
					peopleSegment({ period, id, name: words.groups[id], role }, values[id], '', context)
				)
			};
		}),
		breaks: changes,
		print: { locale: format.locale },
		axisLabel: t.units.persons.other
	});
}

function findings(
	days: readonly Day[],
	{ county, format, locale, t }: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = populationAgeWords[locale];
	const last = days.at(-1);
	const first = days.find(({ period }) => last && censusOf(period) === censusOf(last.period));
	if (!first || !last || first === last)
		return { headline: words.plain(county.in[locale]), summary: last ? words.none : words.missing };
	const changes = groups.flatMap(({ id }) => {
		const [from, to] = [first.values[id], last.values[id]];
		return isNumber(from) && isNumber(to) ? [{ id, delta: to - from }] : [];
	});
	if (changes.length === 0)
		return { headline: words.plain(county.in[locale]), summary: words.missing };
	const grown = changes.filter(({ delta }) => delta > 0).map(({ id }) => words.inText[id]);
	return {
		headline: words.headline(
			first.period.slice(0, 4),
			last.period.slice(0, 4),
			t.list(grown),
			grown.length,
			changes.length
		),
		summary: words.summary(
			format.period(first.period),
			format.period(last.period),
			changes.map(({ id, delta }) => `${words.groups[id]}: ${format.signed(delta)}`).join('; ')
		)
	};
}
