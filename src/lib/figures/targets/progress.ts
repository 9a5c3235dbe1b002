import { isNumber, toValue, type Value } from '../../core/value.ts';
import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { valueText } from '../../i18n/format.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import { category, placeIn } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import { readPeriod } from '../../core/period.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { targetsCube, type TargetRow } from './cube.ts';
import { showTargets, type ShownTarget } from './targets.ts';
import { targetWords } from './targets.words.ts';

/** Whether there is anything to draw: the target and at least one value. */
export const hasProgress = (row: TargetRow): boolean =>
	isNumber(toValue(row.target_value, row.target_value_symbol)) &&
	[
		toValue(row.baseline, row.baseline_symbol),
		toValue(row.current_value, row.current_value_symbol)
	].some(isNumber);

/** The figure of one target: baseline and current value as bars, the target as a line across them. */
export const progressOf = (id: string): Figure<TargetRow> => ({
	id: `target-${id}`,
	cube: targetsCube,
	present: (rows, context) => {
		const row = rows.find(({ target }) => target === id);
		const [shown] = row ? showTargets([row], context) : [];
		if (!row || !shown) throw new Error(`target "${id}" is not in the rows`);
		return presentOne(row, shown, context);
	}
});

/** Baseline, current value and aim of a target, each at its own time. */
function dataOf(row: TargetRow, bars: readonly BarRow[], context: Context): FigureData {
	const words = targetWords[context.locale];
	const periods: Readonly<Record<string, string>> = {
		baseline: row.baseline_period,
		current: row.current_period
	};
	const aim = {
		id: 'target',
		name: words.aim,
		value: toValue(row.target_value, row.target_value_symbol)
	};
	const { decimals } = row;
	return caseData(
		[
			category('part', words.part),
			ownMeasure(row.target, row[`indicator_${context.locale}`], row.unit, row.certainty, {
				decimals
			})
		],
		[...bars, aim].map(({ id, name, value }) => ({
			id,
			place: placeIn(row.region, row[`region_${context.locale}`], context),
			period: readPeriod(periods[id] ?? ''),
			terms: { part: { id, name } },
			cells: { [row.target]: { value } }
		})),
		context
	);
}

function presentOne(row: TargetRow, shown: ShownTarget, context: Context): Presentation {
	const { locale, t, format } = context;
	const words = targetWords[locale];
	const print = (value: Value) =>
		valueText(value, (number) => format.unit(number, row.unit, row.decimals), t.missing);
	const bar = (part: 'baseline' | 'current', value: Value, period: string, role: Role) => {
		const printed = period === '' ? '' : format.period(period);
		const name = words.rows[part];
		const text = print(value);
		return {
			id: part,
			name,
			detail: printed,
			value,
			text,
			role,
			label: `${name}${printed === '' ? '' : `, ${printed}`}: ${text}`
		};
	};
	const bars = [
		bar('baseline', toValue(row.baseline, row.baseline_symbol), row.baseline_period, 'compare'),
		bar(
			'current',
			toValue(row.current_value, row.current_value_symbol),
			row.current_period,
			'accent'
		)
	];
	const subtitle = `${shown.indicator}, ${shown.region}, ${t.units[row.unit].other}`;
	return {
		headline: words.progress(shown.indicator),
		subtitle,
		summary: shown.reason,
		chart: barChart({
			rows: bars,
			...(row.target_value !== null && {
				reference: { value: row.target_value, label: words.goal(shown.goal) }
			})
		}),
		data: dataOf(row, bars, context),
		table: {
			caption: subtitle,
			columns: [
				{ id: 'name', name: '', numeric: false },
				{ id: 'period', name: t.year, numeric: false },
				{ id: 'value', name: t.value, numeric: true }
			],
			rows: bars.map(({ id, name, detail, text }) => ({ id, cells: [name, detail, text] }))
		},
		notes: shown.note === '' ? [] : [shown.note],
		citation: shown.section === '' ? shown.source : `${shown.source} (${shown.section})`
	};
}
