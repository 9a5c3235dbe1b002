import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../../read.ts';
import type { Finding } from '../finding.ts';

/** So many of the regions of the period before must be there in the next, for the others to be missed. */
const most = 0.5;

/** What a column lacks in one period. */
interface Lack {
	dataset: string;
	column: string;
	period: string;
	missed: string[];
	before: number;
}

/** Regions that have a row, with a number or a reason other than "not meaningful", in the periods around one and no row at all in it; told once for all columns that lack the same. */
export function findAbsent(datasets: readonly Dataset[]): Finding[] {
	const lacks = datasets
		.filter(({ pkg }) => pkg.kreismonitor.kind === 'observations')
		.flatMap(({ id, table }) => {
			const there = table.rows.filter(({ value_symbol: symbol }) => symbol !== 'x');
			const columns = Map.groupBy(there, columnOf);
			return [...columns].flatMap(([column, rows]) => lacksIn(id, column, rows));
		});
	return [...Map.groupBy(lacks, causeOf).values()].flatMap(findingOf);
}

function lacksIn(dataset: string, column: string, rows: readonly Row[]): Lack[] {
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
		return [{ dataset, column, period, missed, before: before.size }];
	});
}

const causeOf = ({ dataset, period, missed }: Lack): string =>
	[dataset, period, ...missed].join('|');

function findingOf(lacks: readonly Lack[]): Finding[] {
	const [first] = lacks;
	if (!first) return [];
	const { dataset, period, missed, before } = first;
	const columns = named(lacks.map(({ column }) => column));
	return [
		{
			check: 'absent',
			dataset,
			key: `${period} ${named(missed, 1)}`,
			stated: before - missed.length,
			computed: before,
			difference: missed.length,
			severity: 'warning',
			text: `no row of ${columns} for ${named(missed)}, which the periods around it have`
		}
	];
}

const named = (names: readonly string[], most = 3): string =>
	names.length > most
		? `${names.slice(0, most).join(', ')} and ${names.length - most} more`
		: names.join(', ');

const columnOf = ({ indicator, sex, age }: Row): string =>
	[indicator, sex, age].filter((name) => name !== 'total').join(' ');
