import type { Role, Segment } from '../../charts/kit/spec.ts';
import { isNumber } from '../../core/value.ts';
import { yearOf } from '../../i18n/format.ts';
import { observedData } from '../columns/build.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { presentComposition, type Moment } from '../kinds/composition.ts';
import { countyCube, seriesOf, valueOf, type Observation } from '../observations.ts';
import { peopleSegment } from '../people-segment.ts';
import { printValue } from '../time-series.ts';
import { knownRun, numberAt, withNumbers, yearsOf } from '../trend.ts';
import { nothingFound, sentences } from '../trend.words.ts';
import { minimumIncomeWords, type Benefit } from './minimum-income.words.ts';

const total = 'minimum_income_total_persons';
const benefits: readonly { id: Benefit; indicator: string; role: Role }[] = [
	{ id: 'employable', indicator: 'sgb2_employable_persons', role: 'cat1' },
	{ id: 'notEmployable', indicator: 'sgb2_not_employable_persons', role: 'cat6' },
	{ id: 'oldAge', indicator: 'sgb12_old_age_disability_persons', role: 'cat5' },
	{ id: 'subsistence', indicator: 'sgb12_subsistence_persons', role: 'cat2' },
	{ id: 'asylum', indicator: 'asylum_seekers_benefit_persons', role: 'cat3' }
];

/** Recipients of minimum income benefits in the county by benefit, on 31 December of each year. */
export const minimumIncome: Figure<Observation> = {
	id: 'minimum-income',
	cube: countyCube('minimum-income', [total, ...benefits.map(({ indicator }) => indicator)]),
	present: (rows, context) => {
		const { county, locale, t } = context;
		const words = minimumIncomeWords[locale];
		const periods = [...new Set(rows.map(({ period }) => period))].toSorted();
		const rounded = periods.find((period) => isRounded(rows, period));
		const subtitle = words.subtitle(county.name[locale], yearsOf(withNumbers(rows)));
		return {
			...findings(rows, context),
			subtitle,
			...presentComposition(
				{
					caption: subtitle,
					head: { id: 'day', name: words.day },
					parts: benefits.map(({ id }) => ({ id, name: words.benefits[id] })),
					after: [
						{ id: 'total', name: t.total, numeric: true },
						{ id: 'note', name: words.noteName, numeric: false }
					],
					moments: periods.map((period) => momentOf(rows, period, context)),
					unit: 'persons'
				},
				context
			),
			data: observedData(
				[{ rows }],
				[
					...benefits.map(({ id, indicator }) => ({ indicator, title: words.benefits[id] })),
					{ indicator: total, title: t.total }
				],
				context
			),
			notes: [
				words.children,
				...(rounded ? [words.roundedNote(rounded.slice(0, 4))] : []),
				words.notAdjusted
			],
			also: ['own-calculation']
		};
	}
};

const isRounded = (rows: readonly Observation[], period: string): boolean =>
	rows.some((row) => row.period === period && row.flag === 'rounded5');

function momentOf(rows: readonly Observation[], period: string, context: Context): Moment {
	const all = rows.find((row) => row.indicator === total && row.period === period);
	const totalText = all
		? printValue(valueOf(all), '', { unit: 'count', decimals: 0 }, context)
		: context.t.missing['not-stated'];
	const note = isRounded(rows, period) ? minimumIncomeWords[context.locale].rounded : '–';
	return {
		...{ period, totalText, cells: [totalText, note] },
		segments: benefits.map((benefit) => segment(rows, period, benefit, context))
	};
}

function segment(
	rows: readonly Observation[],
	period: string,
	{ id, indicator, role }: (typeof benefits)[number],
	context: Context
): Segment {
	const row = rows.find((own) => own.indicator === indicator && own.period === period);
	const value = row ? valueOf(row) : 'not-stated';
	const name = minimumIncomeWords[context.locale].benefits[id];
	return peopleSegment({ period, id, name, role }, value, row?.flag ?? '', context);
}

function findings(
	rows: readonly Observation[],
	context: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const { county, format, locale } = context;
	const words = minimumIncomeWords[locale];
	const series = seriesOf(rows, total, county.region);
	const run = knownRun(series);
	const last = run.at(-1);
	const row = last && series.findLast((own) => yearOf(own.period) === last.year);
	if (!last || !row) return nothingFound(words.none);
	const before = run.at(-2);
	const step = before ? last.value - before.value : null;
	const sgb2 = ['sgb2_employable_persons', 'sgb2_not_employable_persons'].map((indicator) =>
		numberAt(seriesOf(rows, indicator, county.region), row.period)
	);
	const [employable, other] = sgb2;
	const sum = employable === undefined || other === undefined ? null : employable + other;
	return {
		headline: words.headline(
			format.number(last.value),
			Math.abs(last.value) === 1,
			String(last.year),
			step === null ? null : format.number(Math.abs(step)),
			Math.sign(step ?? 0)
		),
		summary: sentences(
			sum === null || last.value <= 0 || sum > last.value
				? ''
				: words.sgb2(format.number(sum), format.unit((sum / last.value) * 100, 'percent', 1)),
			heightText(series, row, context)
		)
	};
}

/** How the last value stands in its series. */
function heightText(
	series: readonly Observation[],
	last: Observation,
	{ format, locale }: Context
): string {
	const words = minimumIncomeWords[locale];
	const known = series.flatMap((row) => {
		const value = valueOf(row);
		return isNumber(value) ? [{ period: row.period, value }] : [];
	});
	if (known.length === 1) return words.single;
	const now = known.find(({ period }) => period === last.period)?.value;
	if (known.every(({ value }) => value === now)) return words.steady;
	const [highest] = known.toSorted((a, b) => b.value - a.value);
	return !highest || highest.value === now
		? words.isHighest
		: words.highest(format.number(highest.value), format.period(highest.period));
}
