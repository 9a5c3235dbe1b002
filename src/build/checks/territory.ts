import type { Issue } from '#lib/core/issue.ts';
import type { TerritoryChange } from '#lib/core/territory.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../read.ts';
import { rowsOf } from './observations.ts';

const isFilled = (cell: Row[string] | undefined): boolean => (cell ?? '') !== '';

/** Places that became regions of their own, with the region they were part of. */
export function changesOf(regions: readonly Row[]): TerritoryChange[] {
	const names = new Map(regions.map((row) => [row.region, String(row.name_short_de)]));
	return regions
		.filter(({ valid_from, predecessor }) => isFilled(valid_from) && isFilled(predecessor))
		.map((row) => ({
			region: String(row.region),
			name: String(row.name_short_de),
			from: String(row.valid_from),
			predecessor: String(row.predecessor),
			predecessorName: names.get(row.predecessor ?? null) ?? String(row.predecessor)
		}));
}

/** New regions without a predecessor, numbers of regions that did not exist, and series that change their territory. */
export function checkTerritory(datasets: readonly Dataset[]): Issue[] {
	const regions = datasets.find(({ id }) => id === 'regions');
	const rows = rowsOf(datasets, 'regions');
	const bounded = new Map(
		rows
			.filter(({ valid_from, valid_to }) => isFilled(valid_from) || isFilled(valid_to))
			.map((row) => [row.region, row])
	);
	const changes = changesOf(rows);
	return [
		...rows.flatMap((row, index): Issue[] =>
			isFilled(row.valid_from) && !isFilled(row.predecessor)
				? [predecessorMissing(regions, row, index)]
				: []
		),
		...observationsOf(datasets).flatMap((dataset) => [
			...outsideOf(dataset, bounded),
			...changes.flatMap((change) => breaksOf(dataset, change))
		])
	];
}

const observationsOf = (datasets: readonly Dataset[]): Dataset[] =>
	datasets.filter(({ pkg }) => pkg.kreismonitor.kind === 'observations');

const predecessorMissing = (regions: Dataset | undefined, row: Row, index: number): Issue => ({
	code: 'predecessor-missing',
	severity: 'error',
	file: regions?.file ?? '',
	line: regions?.table.lines[index],
	column: 'predecessor',
	value: String(row.region)
});

/** A year counts as a whole: a region that came into being in it may have a value. */
const isWithin = (period: string, { valid_from, valid_to }: Row): boolean =>
	String(valid_from ?? '') <= (period.length === 4 ? `${period}-12-31` : period) &&
	(!isFilled(valid_to) || String(valid_to) >= period);

function outsideOf({ file, table }: Dataset, bounded: ReadonlyMap<unknown, Row>): Issue[] {
	return table.rows.flatMap((row, index): Issue[] => {
		const region = bounded.get(row.region);
		if (!region || row.value === null || isWithin(String(row.period), region)) return [];
		const span = [
			region.valid_from && `from ${region.valid_from}`,
			region.valid_to && `to ${region.valid_to}`
		];
		return [
			{
				code: 'outside-territory',
				severity: 'error',
				file,
				line: table.lines[index],
				column: 'value',
				value: `${row.region} in ${row.period}`,
				detail: span.filter(Boolean).join(' ')
			}
		];
	});
}

/** Tells once per dataset that a series changes its territory, and each value that may still include the part. */
function breaksOf(
	{ file, table }: Dataset,
	{ region, predecessor, from }: TerritoryChange
): Issue[] {
	const cell = (row: Row) => [row.indicator, row.period, row.sex, row.age].join(' ');
	const isNow = (row: Row) => row.value !== null && String(row.period) >= from.slice(0, 4);
	const parts = new Set(table.rows.filter((row) => row.region === region && isNow(row)).map(cell));
	const values = table.rows
		.map((row, index) => ({ row, line: table.lines[index] }))
		.filter(({ row }) => row.region === predecessor && isNow(row));
	if (values.length === 0) return [];
	return [
		{ code: 'territory-break', severity: 'info', file, value: predecessor, detail: from },
		...values
			.filter(({ row }) => !parts.has(cell(row)))
			.map(({ row, line }): Issue => ({
				code: 'part-missing',
				severity: 'warning',
				file,
				line,
				column: 'value',
				value: `${predecessor} in ${row.period}`,
				detail: region
			}))
	];
}
