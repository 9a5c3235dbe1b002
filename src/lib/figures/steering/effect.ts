import { barChart } from '../../charts/bars/chart.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { changeBetween, changeElsewhere } from '../../findings/change.ts';
import type { ChangeFinding } from '../../findings/finding.ts';
import { plainly, sayChange } from '../../findings/say.ts';
import { isFound, stretchOf } from '../../findings/series.ts';
import { valueText, yearOf } from '../../i18n/format.ts';
import { indicatorMeasure } from '../columns/build.ts';
import type { DataRow, FigureData } from '../columns/columns.ts';
import { placeIn, whereAndWhen } from '../columns/where.ts';
import type { Context, Figure } from '../figure.ts';
import { peersCube, pointsOf, seriesOf, type Observation } from '../observations.ts';
import type { ThemeIndicator } from '../strategy/theme-indicators.ts';
import { told } from '../told.ts';
import { effectWords } from './effect.words.ts';

/** How an indicator changed in one region between two years. */
export interface Change {
	region: string;
	name: string;
	/** In percentage points of rates, in per cent of counts and amounts. */
	size: Value;
	finding: ChangeFinding | null;
	source: string;
}

/** Before and after in the county, its state and its neighbours; empty where the county has no later value. */
export function changesFrom(
	rows: readonly Observation[],
	plan: Pick<ThemeIndicator, 'indicator' | 'unit' | 'decimals'>,
	before: number,
	{ region, state, neighbours }: Context['county']
): Change[] {
	const points = (ags: string) => pointsOf(seriesOf(rows, plan.indicator, ags));
	const { known } = stretchOf(points(region));
	const [from, to] = [known.find(({ period }) => yearOf(period) === before), known.at(-1)];
	if (!from || !to || yearOf(to.period) <= before) return [];
	const own = changeBetween(from, to, { indicator: plan.indicator, region }, plan);
	return [region, state, ...neighbours].flatMap((ags): Change[] => {
		const name = rows.find((row) => row.region === ags)?.name;
		if (name === undefined) return [];
		const found = ags === region ? own : changeElsewhere(own, to.source, points(ags), ags, plan);
		const base = { region: ags, name, source: to.source };
		if (!isFound(found)) return [{ ...base, size: 'not-stated', finding: null }];
		return [{ ...base, size: sizeOf(found, plan.unit), finding: found }];
	});
}

const isRate = (unit: string): boolean => unit.startsWith('percent');

const sizeOf = ({ difference, percent }: ChangeFinding, unit: string): Value =>
	isRate(unit) ? difference : (percent ?? 'not-meaningful');

/** The middle of the changes of the neighbours; null where none is known. */
export function medianOf(sizes: readonly Value[]): number | null {
	const known = sizes.filter(isNumber).toSorted((a, b) => a - b);
	const [low, high] = [
		known[Math.floor((known.length - 1) / 2)],
		known[Math.floor(known.length / 2)]
	];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Before and after of one indicator of a theme; `before` is the last whole year before the list. */
export const effectFigure = (plan: ThemeIndicator, before: number): Figure<Observation> => ({
	id: `effect-${plan.theme}-${plan.indicator.replaceAll('_', '-')}`,
	cube: peersCube(`effect ${plan.indicator}`, [plan.indicator]),
	present: (rows, context) => {
		const { locale, t, county } = context;
		const words = effectWords[locale];
		const changes = changesFrom(rows, plan, before, county);
		const shown = changes.map((change) => ({
			...change,
			text: textOf(change.size, plan, context)
		}));
		const after = changes[0]?.finding?.period ?? '';
		const subtitle = words.subtitle(
			plan[`name_${locale}`],
			isRate(plan.unit) ? t.units['percent-points'].other : t.units.percent.other,
			String(before),
			context.format.period(after)
		);
		return {
			...findings(shown, plan, context),
			subtitle,
			chart: barChart({
				rows: shown.map(({ region, name, size, text }) => ({
					...{ id: region, name: nameIn(region, name, context), role: roleOf(region, context) },
					...{ value: size, text, label: `${nameIn(region, name, context)}: ${text}` }
				}))
			}),
			data: dataOf(changes, plan, before, context),
			table: {
				caption: subtitle,
				columns: [
					{ id: 'region', name: t.region, numeric: false },
					{ id: 'before', name: String(before), numeric: true },
					{ id: 'after', name: context.format.period(after) || words.after, numeric: true },
					{ id: 'change', name: words.change, numeric: true }
				],
				rows: shown.map(({ region, name, finding, text }) => ({
					id: region,
					cells: [
						nameIn(region, name, context),
						...[finding?.previous, finding?.value].map((value) =>
							valueText(
								value ?? 'not-stated',
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

function findings(
	changes: readonly (Change & { text: string })[],
	plan: ThemeIndicator,
	context: Context
) {
	const { county, locale } = context;
	const words = effectWords[locale];
	const printed = { ...plan, nominal: plan.unit.endsWith('eur') };
	const say = (region: string, place: string) => {
		const found = changes.find((change) => change.region === region)?.finding;
		const subject = plan[`subject_${locale}`];
		return found ? sayChange(found, { subject, place }, context, printed) : null;
	};
	const own = say(county.region, county.in[locale]);
	if (!own) return { headline: words.none(plan[`name_${locale}`]), summary: words.noneSummary };
	const state = say(county.state, county.inState[locale]);
	const peers = changes.filter(({ region }) => county.neighbours.includes(region));
	const median = medianOf(peers.map(({ size }) => size));
	const middle = median === null ? '' : words.median(textOf(median, plan, context));
	return told(
		own,
		state ? { ...state, text: `${state.text}.` } : plainly(''),
		plainly(middle || (state ? '' : words.noPeers))
	);
}

function dataOf(
	changes: readonly Change[],
	plan: ThemeIndicator,
	before: number,
	context: Context
): FigureData {
	const words = effectWords[context.locale];
	const rate = isRate(plan.unit);
	return {
		columns: [
			...whereAndWhen(context),
			indicatorMeasure(plan.indicator, context.t.value),
			{
				...{ is: 'measure', id: 'change', title: words.change, signed: true },
				...{ unit: rate ? 'percent-points' : 'percent', decimals: rate ? plan.decimals : 1 },
				certainty: 'own-calculation'
			}
		],
		rows: changes.flatMap(({ region, name, finding, size, source }): DataRow[] => {
			const at = { place: placeIn(region, name, context), terms: {} };
			const year = (period: string) => ({ kind: 'year', year: yearOf(period) }) as const;
			const span = { kind: 'span', from: String(before), to: finding?.period ?? '' } as const;
			return [
				...(finding
					? [
							{ period: finding.from, value: finding.previous },
							{ period: finding.period, value: finding.value }
						].map(({ period, value }) => ({
							...{ id: `${region}/${period}`, ...at, period: year(period) },
							cells: { [plan.indicator]: { value, source } }
						}))
					: []),
				{
					...{ id: `${region}/change`, ...at, period: finding ? span : year(String(before)) },
					cells: { change: { value: size } }
				}
			];
		})
	};
}
