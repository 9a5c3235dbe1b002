/** What a cell of the report holds; it decides on drop-down, format and reading. */
export type Kind = 'status' | 'unit' | 'date' | 'count' | 'people' | 'number' | 'text';

/** A column that offices fill in, named as in `activity-reports`. */
export interface EntryColumn {
	id: ColumnId;
	kind: Kind;
	/** Width in characters. */
	width: number;
}

export const statuses = ['planned', 'running', 'paused', 'finished', 'dropped'] as const;
export const units = ['persons', 'percent', 'count', 'days', 'eur'] as const;

const kinds = {
	status: 'status',
	status_date: 'date',
	status_reason: 'text',
	start: 'date',
	end: 'date',
	next_review: 'date',
	places: 'count',
	participants: 'people',
	budget: 'number',
	funding: 'text',
	output: 'text',
	output_unit: 'unit',
	output_value: 'number',
	outcome: 'text',
	outcome_unit: 'unit',
	outcome_value: 'number'
} as const satisfies Record<string, Kind>;

export type ColumnId = keyof typeof kinds;

const widths: Record<Kind, number> = {
	...{ status: 14, unit: 12, date: 13, count: 10, people: 13, number: 14, text: 28 }
};

/** The columns of a report from left to right, after key and name. */
export const entryColumns: readonly EntryColumn[] = Object.entries(kinds).map(([id, kind]) => ({
	id: id as ColumnId,
	kind,
	width: widths[kind]
}));

/** Rows of the report sheet: day of report, identity, heads, first activity; and of the sheet of groups. */
export const rowsAt = { received: 3, identity: 4, heads: 6, groupHeads: 3 } as const;

/** Columns before the first one to fill in. */
export const fixedColumns = { report: 2, groups: 4 } as const;

/** Letters of a column, counted from 0. */
export function letters(column: number): string {
	const first = Math.floor(column / 26);
	const last = String.fromCharCode(65 + (column % 26));
	return first === 0 ? last : `${letters(first - 1)}${last}`;
}

/** The text by which a filled file says what it is. */
export const identityOf = (period: string, office: string, locale: string): string =>
	`kreismonitor-report 1 ${period} ${office} ${locale}`;

export const identityPattern = /^kreismonitor-report (\d+) (\d{4}) ([a-z0-9-]+) (de|en)$/;
