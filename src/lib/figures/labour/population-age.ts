import { barChart, type BarChart } from '../../charts/bars/chart.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { valueText, yearOf } from '../../i18n/format.ts';
import { indicatorMeasure } from '../columns/build.ts';
import { caseData } from '../columns/cases.ts';
import type { FigureData } from '../columns/columns.ts';
import { category } from '../columns/where.ts';
import { readPeriod } from '../../core/period.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { presentComposition } from '../kinds/composition.ts';
import { growthText } from '../key/change.ts';
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

/** Population in three broad age groups: how each has changed on the newest census base; all days known in the table. */
export const populationAge: Figure<Observation> = {
	id: 'population-age',
	cube: countyCube('population-age', [byAge, ...groups.map(({ indicator }) => indicator)]),
	present: (rows, context) => {
		const { county, format, locale } = context;
		const words = populationAgeWords[locale];
		const days = daysOf(rows);
		const change = changeOf(days);
		const caption = words.subtitle(county.name[locale], yearsOf(days));
		const { chart, table } = allDays(days, caption, context);
		return {
			...findings(days, context),
			subtitle: change
				? words.changeSubtitle(
						county.name[locale],
						words.fromTo(format.period(change.first.period), format.period(change.last.period))
					)
				: caption,
			chart: change ? changeChart(change, context) : chart,
			data: dataOf(days, context),
			table: { ...table, rows: [...table.rows, ...(change ? changeRows(change, context) : [])] },
			notes: [words.breakNote, words.summed]
		};
	}
};

const countText = (value: Value, { format, t }: Context): string =>
	valueText(value, (number) => format.number(number), t.missing);

const changeId = (group: BroadAge) => `population_change_${group}`;

function dataOf(days: readonly Day[], context: Context): FigureData {
	const { locale, t } = context;
	const words = populationAgeWords[locale];
	const change = changeOf(days);
	const since = change ? words.since(context.format.period(change.first.period)) : '';
	const changed = (day: Day) =>
		day === change?.last
			? change.groups.map(({ id, delta }) => [
					changeId(id),
					{ value: delta, source: day.source, certainty: 'own-calculation' as const }
				])
			: [];
	return caseData(
		[
			category('base', words.baseName),
			...groups.map(({ id, indicator }) => indicatorMeasure(indicator, words.groups[id])),
			{ ...indicatorMeasure('population_total', t.total), certainty: 'own-calculation' },
			...(change?.groups ?? []).map(({ id }) => ({
				...indicatorMeasure('population_total', `${words.groups[id]}, ${since}`),
				...{ id: changeId(id), signed: true as const },
				certainty: 'own-calculation' as const
			}))
		],
		days.map((day) => {
			const { period, source, summed, values } = day;
			const own = summed ? { source, certainty: 'own-calculation' as const } : { source };
			return {
				id: period,
				period: readPeriod(period),
				terms: { base: { id: censusOf(period), name: words.census(censusOf(period), summed) } },
				cells: {
					...Object.fromEntries(
						groups.map(({ id, indicator }) => [indicator, { value: values[id], ...own }])
					),
					population_total: { value: totalOf(Object.values(values)) ?? 'not-stated', source },
					...Object.fromEntries(changed(day))
				}
			};
		}),
		context
	);
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

/** All days known, as columns and as table. */
function allDays(days: readonly Day[], caption: string, context: Context) {
	const { locale, t } = context;
	const words = populationAgeWords[locale];
	const breaks = days.flatMap(({ period }, index) => {
		const before = days[index - 1];
		return before && censusOf(before.period) !== censusOf(period)
			? [{ x: (yearOf(before.period) + yearOf(period)) / 2, label: words.newBase }]
			: [];
	});
	return presentComposition(
		{
			...{ caption, breaks, unit: 'persons', head: { id: 'day', name: words.day } },
			parts: groups.map(({ id }) => ({ id, name: words.groups[id] })),
			after: [
				{ id: 'total', name: t.total, numeric: true },
				{ id: 'base', name: words.baseName, numeric: false }
			],
			moments: days.map(({ period, values, summed }) => {
				const totalText = countText(totalOf(Object.values(values)) ?? 'not-stated', context);
				return {
					...{ period, totalText, cells: [totalText, words.census(censusOf(period), summed)] },
					segments: groups.map(({ id, role }) =>
						peopleSegment({ period, id, name: words.groups[id], role }, values[id], '', context)
					)
				};
			})
		},
		context
	);
}

/** The first and the last day on the newest census base, with what each group gained or lost. */
interface Change {
	first: Day;
	last: Day;
	groups: { id: BroadAge; delta: number; before: number }[];
}

function changeOf(days: readonly Day[]): Change | null {
	const last = days.at(-1);
	const first = days.find(({ period }) => last && censusOf(period) === censusOf(last.period));
	if (!first || !last || first === last) return null;
	const changed = groups.flatMap(({ id }) => {
		const [before, now] = [first.values[id], last.values[id]];
		return isNumber(before) && isNumber(now) ? [{ id, delta: now - before, before }] : [];
	});
	return changed.length === 0 ? null : { first, last, groups: changed };
}

const percentText = (delta: number, before: number, { format }: Pick<Context, 'format'>): string =>
	before === 0 ? '–' : growthText({ value: before + delta, previous: before }, format);

function changeChart({ first, last, groups: changed }: Change, context: Context): BarChart {
	const { format, locale } = context;
	const words = populationAgeWords[locale];
	const days = words.fromTo(format.period(first.period), format.period(last.period));
	return barChart({
		rows: changed.map(({ id, delta, before }) => {
			const [name, percent] = [words.groups[id], percentText(delta, before, context)];
			const text = format.signed(delta);
			return {
				...{ id, name, role: 'accent' as const, value: delta, text, detail: percent },
				label: `${name}, ${days}: ${words.people(text, Math.abs(delta) === 1)}, ${percent}`
			};
		}),
		ends: words.ends
	});
}

/** The changes as the last rows of the table: persons, and per cent of the first day. */
function changeRows({ first, last, groups: changed }: Change, context: Context) {
	const { format, locale } = context;
	const words = populationAgeWords[locale];
	const [before, now] = [first, last].map(({ values }) => totalOf(Object.values(values)));
	const all = typeof before === 'number' && typeof now === 'number' ? { before, now } : null;
	const cells = (print: (delta: number, before: number) => string) => [
		...groups.map(({ id }) => {
			const own = changed.find((one) => one.id === id);
			return own ? print(own.delta, own.before) : '–';
		}),
		all ? print(all.now - all.before, all.before) : '–'
	];
	const since = format.period(first.period);
	return [
		{
			id: 'change',
			cells: [words.since(since), ...cells((delta) => format.signed(delta)), '–']
		},
		{
			id: 'percent',
			cells: [
				words.sincePercent(since),
				...cells((delta, base) => percentText(delta, base, context)),
				'–'
			]
		}
	];
}

function findings(
	days: readonly Day[],
	{ county, format, locale, t }: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = populationAgeWords[locale];
	const found = changeOf(days);
	if (!found) {
		const bases = days.map(({ period }) => censusOf(period));
		const isAlone = bases.length > 0 && bases.indexOf(bases.at(-1) ?? '2022') === bases.length - 1;
		return {
			headline: words.plain(county.in[locale]),
			summary: isAlone ? words.none : words.missing
		};
	}
	const { first, last, groups: changes } = found;
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
			changes.map(({ id, delta }) => `${words.groups[id]} (${format.signed(delta)})`).join('; ')
		)
	};
}
