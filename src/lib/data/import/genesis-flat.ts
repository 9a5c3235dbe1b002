import { finish, type Labels } from './finish.ts';
import { Findings } from './issues.ts';
import {
	nothingAbout,
	type Format,
	type Grid,
	type Reading,
	type Source,
	type SourceRow
} from './reading.ts';
import { CellReader } from './row-reader.ts';

/** Variables whose categories are regions. */
const regionVariable = /^(DINSG|DLAND|DLANDX|REGBEZ|KREISE|KREIS|GEMEIN|GEMEINDE|GEO\w*)$/;

const newLayout = /^(statistics_code|time|1_variable_code|value|value_unit|value_variable_code)$/;
const oldLayout = /^(statistik_code|statistics_code|zeit|time|1_(merkmal|variable)_code)$/i;

const headerOf = (source: Source) => (source.grids[0]?.rows[0]?.cells ?? []).map(String);

/** GENESIS flat CSV since 2025: one line for each value. */
export const genesisFlat2025: Format = {
	id: 'genesis-flat-2025',
	recognise(source) {
		const found = headerOf(source).filter((name) => newLayout.test(name));
		return found.length >= 5 ? found.join(', ') : null;
	},
	read: (source) => readFlat(source, (header) => header.indexOf('value'))
};

/** GENESIS flat CSV of 2020 to 2024: one column for each measure. */
export const genesisFlat2020: Format = {
	id: 'genesis-flat-2020',
	recognise(source) {
		const header = headerOf(source);
		const found = header.filter((name) => oldLayout.test(name));
		const measures = header.filter((name) => name.split('__').length >= 3);
		return found.length >= 3 && measures.length > 0 ? [...found, ...measures].join(', ') : null;
	},
	read: (source) => readFlat(source, () => -1)
};

interface Dimension {
	variable: number;
	code: number;
	label: number;
}

interface Measure {
	at: number;
	quality: number;
	code: string;
	label: string;
	unit: string;
	/** Where a long layout prints code, label and unit of the line. */
	printed?: { code: number; label: number; unit: number };
}

interface Layout {
	header: string[];
	time: number;
	dimensions: Dimension[];
	measures: Measure[];
	english: boolean;
}

function layoutOf(header: string[], value: number): Layout {
	const find = (pattern: RegExp) => header.findIndex((name) => pattern.test(name));
	const dimensions: Dimension[] = [];
	for (
		let number = 1;
		find(new RegExp(`^${number}_(merkmal|variable)_code$`, 'i')) >= 0;
		number += 1
	)
		dimensions.push({
			variable: find(new RegExp(`^${number}_(merkmal|variable)_code$`, 'i')),
			code: find(
				new RegExp(`^${number}_(auspr(ae|ä)gung|\\w*(attribute|element|value))_code$`, 'i')
			),
			label: find(
				new RegExp(`^${number}_(auspr(ae|ä)gung|\\w*(attribute|element|value))_label$`, 'i')
			)
		});
	const measures = value >= 0 ? [longMeasure(header, value)] : wideMeasures(header);
	return { header, time: find(/^(zeit|time)$/i), dimensions, measures, english: isEnglish(header) };
}

const isEnglish = (header: readonly string[]) => header.some((name) => /^Time$/.test(name));

function longMeasure(header: readonly string[], at: number): Measure {
	const find = (name: string) => header.indexOf(name);
	const printed = {
		code: find('value_variable_code'),
		label: find('value_variable_label'),
		unit: find('value_unit')
	};
	return { at, quality: find('value_q'), code: '', label: '', unit: '', printed };
}

const wideMeasures = (header: readonly string[]): Measure[] =>
	header.flatMap((name, at): Measure[] => {
		const [code = '', label = '', unit = ''] = name.split('__');
		if (!unit || unit === 'q') return [];
		const quality = header.indexOf(`${code}__${label}__q`);
		return [
			{ at, quality, code, label: label.replaceAll('_', ' '), unit: unit.replaceAll('_', ' ') }
		];
	});

function readFlat(source: Source, valueAt: (header: string[]) => number): Reading {
	const findings = new Findings(source.file);
	const grid: Grid = source.grids[0] ?? { name: '', rows: [] };
	const [head, ...body] = grid.rows;
	const header = (head?.cells ?? []).map(String);
	const layout = layoutOf(header, valueAt(header));
	const labels: Labels = new Map();
	const rows: SourceRow[] = [];
	const whole = body.filter((row, at) =>
		isWhole(row, header.length, at === body.length - 1, findings)
	);
	const english = layout.english || saysEnglish(whole[0]?.cells.map(String) ?? []);
	const cells = new CellReader(findings, valuesOf(whole, layout), english ? '.' : ',');
	for (const row of whole) rows.push(...readLine(row, layout, { cells, labels, findings }));
	const about = { ...nothingAbout(), ...statisticOf(layout, whole), table: tableIn(source.file) };
	about.language = english ? 'en' : 'de';
	return finish(rows, { findings, labels, about });
}

const saysEnglish = (cells: readonly string[]) =>
	cells.some((cell) => /^(Reference date|Year|Germany|Total|Administrative districts)/.test(cell));

type Line = Grid['rows'][number];

function isWhole({ line, cells }: Line, width: number, last: boolean, findings: Findings): boolean {
	if (cells.length === width) return true;
	const code = last && cells.length < width ? 'file-truncated' : 'row-length';
	findings.add(code, 'error', { line, value: String(cells.length), detail: String(width) });
	return false;
}

function* valuesOf(rows: readonly Line[], { measures }: Layout): Iterable<string> {
	for (const { cells } of rows) for (const { at } of measures) yield String(cells[at] ?? '');
}

interface Tools {
	cells: CellReader;
	labels: Labels;
	findings: Findings;
}

function readLine({ line, cells }: Line, layout: Layout, tools: Tools): SourceRow[] {
	const text = (at: number) => String(cells[at] ?? '').trim();
	const keys: Record<string, string> = {};
	let region: string | null = null;
	for (const { variable, code, label } of layout.dimensions) {
		const name = text(variable);
		if (region === null && regionVariable.test(name)) {
			region = tools.cells.region(text(code), { line, column: layout.header[code] ?? '' });
			if (region) tools.labels.set(`region|${region}`, text(label));
		} else if (text(code) !== '') {
			keys[name] = text(code);
			tools.labels.set(`key|${name}=${text(code)}`, text(label));
		}
	}
	const period = tools.cells.period(text(layout.time), {
		line,
		column: layout.header[layout.time] ?? ''
	});
	if (region === null || period === null) return [];
	return layout.measures.flatMap((measure): SourceRow[] => {
		const column = layout.header[measure.at] ?? '';
		const read = tools.cells.value(cells[measure.at] ?? '', { line, column });
		if (!read) return [];
		const { code, label, unit } = measureOf(measure, text);
		tools.labels.set(`measure|${code}`, label);
		const flag = text(measure.quality) || read.flag;
		return [{ line, column, region, period, measure: code, unit, keys, ...read, flag }];
	});
}

function measureOf(measure: Measure, text: (at: number) => string) {
	if (!measure.printed) return measure;
	const { code, label, unit } = measure.printed;
	return { code: text(code), label: text(label), unit: text(unit) };
}

function statisticOf({ header }: Layout, [first]: readonly Line[]) {
	const at = header.findIndex((name) => /^(statistik|statistics)_label$/i.test(name));
	return { title: String(first?.cells[at] ?? '') };
}

/** The code of a table in the name of its file; a flat file holds only the statistic. */
export const tableIn = (file: string): string =>
	/(?<!\d)(\d{5}-\d{2}(?:-\d{2})?(?:-\d{2})?-\d(?:-B)?|\d{5}-\d{4}|AI-[A-Z]{1,3}-\d{2}-\d-\d|[1-9]\d{3}[A-Z]-\d{4})(?!\d)/.exec(
		file
	)?.[1] ?? '';
