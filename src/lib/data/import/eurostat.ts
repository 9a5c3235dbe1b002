import { finish, type Labels } from './finish.ts';
import { Findings } from './issues.ts';
import { readPeriod } from './periods.ts';
import { nothingAbout, type Format, type Reading, type Source, type SourceRow } from './reading.ts';

const headOf = ({ grids }: Source) => (grids[0]?.rows[0]?.cells ?? []).map(String);

/** Eurostat TSV: dimensions in one cell, a column for each period, flags behind the numbers. */
export const eurostat: Format = {
	id: 'eurostat',
	recognise(source) {
		const [first = ''] = headOf(source);
		return /\bgeo\\(TIME_PERIOD|time)/i.test(first) ? first.trim() : null;
	},
	read: readEurostat
};

/** Flags of Eurostat and ours; "e" means estimated there and final in German tables. */
const flags: Readonly<Record<string, string>> = { p: 'p', r: 'r', e: 's', s: 's', u: 'u' };
/** Letters behind ":" that say why there is no number. */
const reasons: Readonly<Record<string, string>> = { c: '.', z: 'x', u: '/' };

function readEurostat(source: Source): Reading {
	const findings = new Findings(source.file);
	const labels: Labels = new Map();
	const [first = '', ...times] = headOf(source);
	const names = first.trim().replace(/\\.*$/, '').split(',');
	const rows = (source.grids[0]?.rows ?? []).slice(1).flatMap(({ line, cells }): SourceRow[] => {
		const codes = String(cells[0] ?? '').split(',');
		const printed = Object.fromEntries(names.map((name, at) => [name, codes[at] ?? '']));
		const { geo = '', unit = '', ...keys } = printed;
		return times.flatMap((time, at): SourceRow[] => {
			const column = time.trim();
			const period = readPeriod(column);
			const text = String(cells[at + 1] ?? '').trim();
			if (!period) findings.add('period-unreadable', 'error', { line: 1, value: column });
			const read = readCell(text);
			if (!read) findings.add('not-a-number', 'error', { line, column, value: text });
			const left = /[a-z]*$/.exec(text)?.[0].replace(/[prescuz]/g, '') ?? '';
			if (left) findings.add('flag-left-out', 'info', { line, column, value: text, detail: left });
			if (!period || !read) return [];
			return [
				{
					line,
					column,
					region: geo === 'DE' ? 'DG' : geo,
					period,
					measure: dataset(source),
					unit,
					keys,
					...read
				}
			];
		});
	});
	return finish(rows, {
		findings,
		labels,
		about: { ...nothingAbout(), table: dataset(source), language: 'en' }
	});
}

/** The code of the dataset, which only the name of the file holds. */
const dataset = ({ file }: Source) =>
	/(?:^|[/_])((?:estat_)?[a-z][a-z0-9_]*?)(?:\.tsv)?(?:\.gz)?$/i
		.exec(file)?.[1]
		?.replace(/^estat_/, '') ?? '';

function readCell(text: string) {
	const parts = /^(:|-?\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(text);
	if (!parts) return null;
	const letters = [...(parts[2] ?? '')];
	if (parts[1] === ':') {
		const symbol = letters.map((one) => reasons[one]).find((one) => one !== undefined) ?? '';
		return { value: null, symbol, flag: '' };
	}
	const flag = letters.map((one) => flags[one]).find((one) => one !== undefined) ?? '';
	return { value: Number(parts[1]), symbol: '', flag };
}
