import type { Issue } from '../../core/issue.ts';

/** One number of a source table with everything that says what it is. */
export interface SourceRow {
	/** Where it stands: line of the file or sheet, and the printed column. */
	line: number;
	column: string;
	region: string;
	period: string;
	/** Code of the measure; tables without codes give the printed words. */
	measure: string;
	unit: string;
	/** Codes of the other dimensions by the code of their variable; a total is left out. */
	keys: Readonly<Record<string, string>>;
	value: number | null;
	symbol: string;
	flag: string;
}

/** What a column or a dimension of the source table means. */
export interface SourceColumn {
	role: 'region' | 'period' | 'key' | 'measure';
	code: string;
	label: string;
	unit: string;
	/** How often it occurs among the rows. */
	count: number;
}

/** What a file says about itself outside of its numbers. */
export interface SourceAbout {
	table: string;
	title: string;
	language: 'de' | 'en';
	licence: string;
	/** Day on which the file was made, as an ISO date. */
	issued: string;
	notes: string[];
}

/** A file as read, whatever its format. */
export interface Reading {
	rows: SourceRow[];
	columns: SourceColumn[];
	issues: Issue[];
	about: SourceAbout;
	/** The sheet of a workbook that was read. */
	sheet?: string;
}

/** A cell of a sheet: text as printed, or a number that the program stored as one. */
export type GridCell = string | number;

/** A line of a sheet. */
export interface GridRow {
	line: number;
	cells: GridCell[];
}

/** A sheet of a workbook, or a text file as one sheet. */
export interface Grid {
	name: string;
	rows: GridRow[];
}

/** An opened file: its sheets, or a JSON document. */
export interface Source {
	file: string;
	kind: 'text' | 'xlsx' | 'xls' | 'json';
	/** What was found on the way: encoding, delimiter, packing. */
	facts: string[];
	delimiter: string;
	grids: Grid[];
	json?: unknown;
	issues: Issue[];
	/** Hears how many lines are read, of all there are. */
	tell?: (done: number, total: number) => void;
}

/** A format: how it is recognised, with the reason, and how it is read. */
export interface Format {
	id: FormatId;
	/** What speaks for this format; null when it is not this one. */
	recognise: (source: Source) => string | null;
	read: (source: Source) => Reading;
}

export const formatIds = [
	'own',
	'genesis-flat-2025',
	'genesis-flat-2020',
	'json-stat',
	'eurostat',
	'inkar',
	'genesis-cross',
	'ba-excel',
	'plain'
] as const;

export type FormatId = (typeof formatIds)[number];

/** An empty description, to be filled by a reader. */
export const nothingAbout = (): SourceAbout => ({
	table: '',
	title: '',
	language: 'de',
	licence: '',
	issued: '',
	notes: []
});
