import type { Row } from '#lib/data/schema/table.ts';
import type { Dataset } from '../../read.ts';
import type { Finding } from '../finding.ts';

/** So many of the regions of the period before must be there in the next, for the others to be missed. */
const most = 0.5;

/** Regions that have a row, with a number or a reason other than "not meaningful", in the periods around one and no row at all in it; told once per indicator and period. */
export function findAbsent(datasets: readonly Dataset[]): Finding[] {
	return datasets
		.filter(({ pkg }) => pkg.kreismonitor.kind === 'observations')
		.flatMap(({ id, table }) => {
			const there = table.rows.filter(({ value_symbol: symbol }) => symbol !== 'x');
			const columns = Map.groupBy(there, columnOf);
			return [...columns].flatMap(([column, rows]) => absentIn(id, column, rows));
		});
}

function absentIn(dataset: string, column: string, rows: readonly Row[]): Finding[] {
	const periods = [...Map.groupBy(rows, ({ period }) => String(period))]
		.map(([period, those]) => ({
			period,
			regions: new Set(those.map(({ region }) => String(region)))
		}))
		.sort((a, b) => (a.period < b.period ? -1 : 1));
	return periods.flatMap(({ period, regions }, index) => {
		const before = periods[index - 1]?.regions;
		const behind = periods[index + 1]?.regions ?? before;
		if (!before || !behind) return [];
		const missed = [...before].filter((region) => behind.has(region) && !regions.has(region));
		if (missed.length === 0 || regions.size < most * before.size) return [];
		return [finding(dataset, `${column} ${period}`, missed, before.size)];
	});
}

const finding = (
	dataset: string,
	key: string,
	missed: readonly string[],
	before: number
): Finding => ({
	check: 'absent',
	dataset,
	key,
	stated: before - missed.length,
	computed: before,
	difference: missed.length,
	severity: 'warning',
	text: `no row for ${missed.slice(0, 5).join(', ')}${missed.length > 5 ? ` and ${missed.length - 5} more` : ''}, which the periods around it have`
});

const columnOf = ({ indicator, sex, age }: Row): string => [indicator, sex, age].join(' ');
