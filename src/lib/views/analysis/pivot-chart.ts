import { barChart } from '../../charts/bars/chart.ts';
import type { ChartData } from '../../charts/chart.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { lineChart } from '../../charts/lines/chart.ts';
import { isNumber, type Value } from '../../core/value.ts';
import type { CellFault, PivotCell } from '../../analysis/pivot-grid.ts';
import type { NoChart } from './choice.ts';
import { isTime } from './is-time.ts';
import { pivotWords } from './pivot.words.ts';
import { nameOf } from './pivot-names.ts';
import { decimalsOf, measureText, numberText, sorted, type Laid } from './pivot-texts.ts';

/** Each line has a shape of its own, so that more cannot be told apart. */
const peerRoles: readonly Role[] = ['cat2', 'cat3', 'cat4', 'cat5', 'cat6'];
const mostLines = 1 + peerRoles.length;
const mostBars = 45;

/** The chart that fits a layout: lines where one side is time, bars where there is one column; else why there is none. */
export function pivotChart(laid: Laid): ChartData | NoChart {
	const { plan, grid } = laid;
	// Of a cut answer nobody knows the rest.
	if (laid.cut) return 'many';
	if (grid.cells.filter(({ value }) => typeof value === 'number').length < 2) return 'few';
	const byRows = isCourse(plan.rows, grid.rows);
	if (byRows || isCourse(plan.columns, grid.columns)) return lines(laid, byRows);
	if (plan.columns !== '') return 'shape';
	return grid.rows.length > mostBars ? 'many' : bars(laid);
}

/** Whether codes stand on an axis of years. */
const isCourse = (column: string, codes: readonly string[]): boolean =>
	isTime(column) && codes.every((code) => /^\d{4}(\D|$)/.test(code));

/** A cell that shows no number is a gap. */
const drawn = (value: number | CellFault | undefined): Value =>
	value === undefined || value === 'several' || value === 'incomplete' || value === 'mixed'
		? 'not-stated'
		: value;

function datum(id: string, name: string, cell: PivotCell | undefined, laid: Laid) {
	const value = drawn(cell?.value);
	const text = isNumber(value) ? numberText(value, laid) : laid.site.t.missing[value];
	return { id, value, text, label: `${name}: ${text}` };
}

function roleOf(column: string, code: string, at: number, { site }: Laid): Role {
	if (column === 'region' && code === site.county.region) return 'accent';
	const peer = column === 'region' ? at : at - 1;
	return peer < 0 ? 'accent' : (peerRoles[peer] ?? 'context');
}

function bars(laid: Laid): ChartData {
	const { plan, grid } = laid;
	const [column = ''] = grid.columns;
	return barChart({
		rows: sorted(grid.rows, plan.rows, laid).map((row) => {
			const name = nameOf(plan.rows, row, laid);
			const role = plan.rows === 'region' && row === laid.site.county.region ? 'accent' : 'compare';
			return { ...datum(row, name, grid.at(row, column), laid), name, role };
		})
	});
}

function lines(laid: Laid, byRows: boolean): ChartData | NoChart {
	const { plan, grid, site } = laid;
	const [times, others] = byRows ? [grid.rows, grid.columns] : [grid.columns, grid.rows];
	const column = byRows ? plan.columns : plan.rows;
	if (others.length > mostLines) return 'many';
	const own = others.filter((code) => column === 'region' && code === site.county.region);
	const codes = [...own, ...sorted(others, column, laid).filter((code) => !own.includes(code))];
	const cellOf = (time: string, code: string) =>
		byRows ? grid.at(time, code) : grid.at(code, time);
	return lineChart({
		series: codes.map((code, at) => {
			const name = column === '' ? measureText(laid) : nameOf(column, code, laid);
			const points = times.map((time) => {
				const period = nameOf('period', time, laid);
				const id = `${code} ${time}`;
				return {
					...datum(id, `${name}, ${period}`, cellOf(time, code), laid),
					x: yearAt(time),
					period
				};
			});
			return { id: code, name, role: roleOf(column, code, at - own.length, laid), points };
		}),
		breaks: breaks(times, codes, cellOf, pivotWords[site.locale].sourceChange),
		maxStep: 1,
		fromZero: true,
		axisLabel: measureText(laid),
		print: { locale: site.locale, decimals: decimalsOf(laid) ?? 0 }
	});
}

/** A period on the axis of years; a day stands where it falls. */
function yearAt(period: string): number {
	const [year = '0', month] = period.split(/[-/]/);
	return Number(year) + (month && month.length === 2 ? (Number(month) - 1) / 12 : 0);
}

/** Numbers of two sources are not one course. */
function breaks(
	times: readonly string[],
	codes: readonly string[],
	cellOf: (time: string, code: string) => PivotCell | undefined,
	label: string
) {
	const changed = (before: string, time: string) =>
		codes.some((code) => {
			const [old, now] = [cellOf(before, code), cellOf(time, code)];
			return old && now && old.source !== now.source;
		});
	return times.flatMap((time, at) => {
		const before = times[at - 1];
		return before !== undefined && changed(before, time)
			? [{ x: (yearAt(before) + yearAt(time)) / 2, label }]
			: [];
	});
}
