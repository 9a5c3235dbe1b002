import { barChart } from '../../charts/bars/chart.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { readPeriod, type Period } from '../../core/period.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { changeBetween } from '../../findings/change.ts';
import { sayChange } from '../../findings/say.ts';
import {
	isKnown,
	printedDifference,
	roundTo,
	seriesOf as seriesOfPoint,
	type Point
} from '../../findings/series.ts';
import { valueText, yearOf } from '../../i18n/format.ts';
import { indicatorMeasure } from '../columns/build.ts';
import type { DataRow, FigureData } from '../columns/columns.ts';
import { placeIn, whereAndWhen } from '../columns/where.ts';
import type { Context, Figure } from '../figure.ts';
import { peersCube, pointsOf, seriesOf, type Observation } from '../observations.ts';
import type { ThemeIndicator } from '../strategy/theme-indicators.ts';
import { effectWords } from './effect.words.ts';

/** How an indicator changed in one region between two years. */
export interface Change {
	region: string;
	name: string;
	before: Value;
	after: Value;
	/** In percentage points of rates, in per cent of counts and amounts; or why it cannot be calculated. */
	size: Value;
	source: string;
}

/** Before and after in the county, its state and its neighbours; `after` is the county's newest period. */
export function changesFrom(
	rows: readonly Observation[],
	plan: Pick<ThemeIndicator, 'indicator' | 'unit' | 'decimals'>,
	before: number,
	{ region, state, neighbours }: Context['county']
): { from: string; after: string; changes: Change[] } {
	const points = (ags: string) =>
		pointsOf(seriesOf(rows, plan.indicator, ags), indicatorOf(plan.indicator));
	const later = points(region).filter(({ period }) => yearOf(period) > before);
	const last = later.findLast(isKnown) ?? later.at(-1);
	const changes = [region, state, ...neighbours].flatMap((ags): Change[] => {
		const name = rows.find((row) => row.region === ags)?.name;
		if (name === undefined) return [];
		const all = points(ags).toSorted(
			(a, b) => Number(a.source === last?.source) - Number(b.source === last?.source)
		);
		const from = all.findLast(({ period }) => yearOf(period) === before);
		const to = all.findLast(({ period }) => period === last?.period);
		return [
			{
				...{ region: ags, name, source: to?.source ?? from?.source ?? '' },
				before: from?.value ?? 'not-stated',
				after: to?.value ?? 'not-stated',
				size: sizeOf(from, to, plan)
			}
		];
	});
	const first = points(region).findLast(({ period }) => yearOf(period) === before);
	return { from: first?.period ?? String(before), after: last?.period ?? '', changes };
}

const isRate = (unit: string): boolean => unit.startsWith('percent');

function sizeOf(
	from: Point | undefined,
	to: Point | undefined,
	{ unit, decimals }: Pick<ThemeIndicator, 'unit' | 'decimals'>
): Value {
	if (!from || !to) return 'not-stated';
	if (!isNumber(from.value)) return from.value;
	if (!isNumber(to.value)) return to.value;
	// Another series counts otherwise.
	if (seriesOfPoint(from) !== seriesOfPoint(to)) return 'not-meaningful';
	if (isRate(unit)) return printedDifference(to.value, from.value, decimals);
	return from.value > 0 ? ((to.value - from.value) / from.value) * 100 : 'not-meaningful';
}

/** The two changes of the neighbours in the middle, the same one where their number is odd; null where none is known. */
export function middleOf(sizes: readonly Value[]): [low: number, high: number] | null {
	const known = sizes.filter(isNumber).toSorted((a, b) => a - b);
	const [low, high] = [
		known[Math.floor((known.length - 1) / 2)],
		known[Math.floor(known.length / 2)]
	];
	return low === undefined || high === undefined ? null : [low, high];
}

/** Before and after of one indicator of a theme; `before` is the last whole year before the list. */
export const effectFigure = (plan: ThemeIndicator, before: number): Figure<Observation> => ({
	id: `effect-${plan.theme}-${plan.indicator.replaceAll('_', '-')}`,
	cube: peersCube(`effect ${plan.indicator}`, [plan.indicator]),
	present: (rows, context) => {
		const { locale, t, county } = context;
		const words = effectWords[locale];
		const { from, after, changes } = changesFrom(rows, plan, before, county);
		const shown = changes.map((change) => ({
			...change,
			name: nameIn(change.region, change.name, context),
			text: textOf(change.size, plan, context),
			levels: levelsOf(change, plan, context)
		}));
		const [start, end] = [context.format.period(from), context.format.period(after)];
		const subtitle = words.subtitle(
			isRate(plan.unit) ? t.units['percent-points'].other : t.units.percent.other,
			from.slice(0, 4),
			after.slice(0, 4)
		);
		return {
			...told(shown, plan, [from, after], context),
			subtitle,
			chart: barChart({
				rows: shown.map(({ region, name, size, text, levels }) => ({
					...{ id: region, name, role: roleOf(region, context), ...(levels && { detail: levels }) },
					...{ value: size, text, label: `${name}: ${[text, levels].filter(Boolean).join(', ')}` },
					// The unit stands below the headline; beside bars of both directions there is no room for it.
					...(isRate(plan.unit) &&
						isNumber(size) && { short: context.format.signed(size, plan.decimals) })
				}))
			}),
			data: dataOf(shown, plan, [from, after], context),
			table: {
				caption: subtitle,
				columns: [
					{ id: 'region', name: t.region, numeric: false },
					{ id: 'before', name: start, numeric: true },
					{ id: 'after', name: end || words.after, numeric: true },
					{ id: 'change', name: words.change, numeric: true }
				],
				rows: shown.map(({ region, name, text, ...values }) => ({
					id: region,
					cells: [
						name,
						...[values.before, values.after].map((value) =>
							valueText(
								value,
								(number) => context.format.unit(number, plan.unit, plan.decimals),
								t.missing
							)
						),
						text
					]
				}))
			},
			notes: [words.reason(plan[`reason_${locale}`]), ...words.limits]
		};
	}
});

const nameIn = (region: string, name: string, context: Context): string => {
	const place = placeIn(region, name, context);
	return place.kind === 'region' ? place.name : name;
};

const roleOf = (region: string, { county }: Context): Role => {
	if (region === county.region) return 'accent';
	return region === county.state ? 'compare' : 'context';
};

/** "+0,6 Prozentpunkte" of rates, "+3,1 %" of counts. */
function textOf(size: Value, { unit, decimals }: ThemeIndicator, { format, t }: Context): string {
	const print = (value: number) => {
		const text = isRate(unit)
			? format.unit(value, 'percent-points', decimals)
			: format.unit(value, 'percent', 1);
		return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
	};
	return valueText(size, print, t.missing);
}

/** "4,8 → 5,4 %" of rates, "1.200 → 1.250" of counts; nothing where one of both is not known. */
function levelsOf({ before, after }: Change, plan: ThemeIndicator, { format }: Context): string {
	if (!isNumber(before) || !isNumber(after)) return '';
	const unit = isRate(plan.unit) ? plan.unit : 'count';
	const start = format.number(before, plan.decimals);
	return `${start} → ${format.unit(after, unit, plan.decimals)}`;
}

/** The middle between two printed rates is no more exact than they are: where it falls between two steps, both are said. */
function middleText([low, high]: [number, number], plan: ThemeIndicator, context: Context): string {
	const median = (low + high) / 2;
	const isBetween =
		isRate(plan.unit) &&
		Math.abs(roundTo(median, plan.decimals) - roundTo(median, plan.decimals + 1)) > 1e-9;
	if (!isBetween) return textOf(median, plan, context);
	const text = context.format.signed(low, plan.decimals);
	return effectWords[context.locale].between(text, textOf(high, plan, context));
}

/** What the county had before and after, as one sentence. */
function headlineOf(
	changes: readonly Change[],
	plan: ThemeIndicator,
	[from, period]: [string, string],
	context: Context
): string {
	const { county, locale } = context;
	const own = changes.find(({ region }) => region === county.region);
	if (!own || !isNumber(own.before) || !isNumber(own.after))
		return effectWords[locale].none(plan[`name_${locale}`]);
	const change = changeBetween(
		{ period: from, value: own.before, source: own.source },
		{ period, value: own.after, source: own.source },
		{ indicator: plan.indicator, region: own.region },
		plan
	);
	const subject = { subject: plan[`subject_${locale}`], place: county.in[locale] };
	return sayChange(change, subject, context, indicatorOf(plan.indicator)).text;
}

/** Both numbers side by side and the middle of the neighbours: no words on a cause, none on a rise. */
function told(
	changes: readonly (Change & { text: string })[],
	plan: ThemeIndicator,
	between: [string, string],
	{ county, locale, ...speaker }: Context
): { headline: string; summary: string } {
	const words = effectWords[locale];
	const name = plan[`name_${locale}`];
	const of = (region: string) =>
		changes.find((change) => change.region === region && isNumber(change.size))?.text;
	const [own, state] = [of(county.region), of(county.state)];
	if (own === undefined) return { headline: words.none(name), summary: words.noneSummary };
	const peers = changes.filter(({ region }) => county.neighbours.includes(region));
	const sizes = peers.map(({ size }) => size);
	const middle = middleOf(sizes);
	const [known, all] = [sizes.filter(isNumber), county.neighbours].map(({ length }) =>
		speaker.format.number(length)
	);
	const step = 10 ** -plan.decimals;
	const isCoarse =
		isRate(plan.unit) &&
		changes.some(({ size }) => isNumber(size) && size !== 0 && Math.abs(size) < 1.5 * step);
	const texts = [
		state === undefined ? words.noState : words.state(county.inState[locale], state),
		middle === null
			? words.noPeers
			: words.median(
					middleText(middle, plan, { county, locale, ...speaker }),
					known ?? '',
					all ?? ''
				),
		...(isCoarse ? [words.rounding(speaker.format.number(step, plan.decimals))] : [])
	];
	return {
		headline: headlineOf(changes, plan, between, { county, locale, ...speaker }),
		summary: texts.join(' ')
	};
}

function dataOf(
	changes: readonly Change[],
	plan: ThemeIndicator,
	[before, after]: [string, string],
	context: Context
): FigureData {
	const words = effectWords[context.locale];
	const rate = isRate(plan.unit);
	const change = `${plan.indicator}_change`;
	return {
		columns: [
			...whereAndWhen(context),
			indicatorMeasure(plan.indicator, context.t.value),
			{
				...{ is: 'measure', id: change, title: words.change, signed: true },
				...{ unit: rate ? 'percent-points' : 'percent', decimals: rate ? plan.decimals : 1 },
				certainty: 'own-calculation'
			}
		],
		rows: changes.flatMap(({ region, name, size, source, ...values }): DataRow[] => {
			const at = { place: placeIn(region, name, context), terms: {} };
			const cited = source === '' ? {} : { source };
			const span: Period = { kind: 'span', from: before, to: after };
			return [
				{
					...{ id: `${region}/before`, ...at, period: readPeriod(before) },
					cells: { [plan.indicator]: { value: values.before, ...cited } }
				},
				{
					...{ id: `${region}/after`, ...at, period: readPeriod(after) },
					cells: { [plan.indicator]: { value: values.after, ...cited } }
				},
				{
					...{ id: `${region}/change`, ...at, period: after === '' ? readPeriod(before) : span },
					cells: { [change]: { value: size } }
				}
			];
		})
	};
}
