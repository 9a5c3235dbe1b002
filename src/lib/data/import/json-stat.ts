import * as v from 'valibot';
import { finish, type Labels } from './finish.ts';
import { Findings } from './issues.ts';
import { nothingAbout, type Format, type Reading, type Source, type SourceRow } from './reading.ts';
import { isNuts } from './regions.ts';
import { CellReader } from './row-reader.ts';

const cell = v.nullable(v.union([v.number(), v.string()]));
const category = v.object({
	index: v.optional(v.union([v.array(v.string()), v.record(v.string(), v.number())])),
	label: v.optional(v.record(v.string(), v.string()), {}),
	unit: v.optional(v.record(v.string(), v.object({ label: v.optional(v.string(), '') })), {})
});
const schema = v.object({
	version: v.literal('2.0'),
	class: v.literal('dataset'),
	label: v.optional(v.string(), ''),
	id: v.array(v.string()),
	size: v.array(v.number()),
	role: v.optional(v.record(v.string(), v.array(v.string())), {}),
	dimension: v.record(v.string(), v.object({ category })),
	value: v.union([v.array(cell), v.record(v.string(), cell)]),
	status: v.optional(
		v.union([v.string(), v.array(v.nullable(v.string())), v.record(v.string(), v.string())])
	)
});
type JsonStat = v.InferOutput<typeof schema>;

/** JSON-stat 2.0: one array of values over the product of the dimensions. */
export const jsonStat: Format = {
	id: 'json-stat',
	recognise: (source) =>
		v.safeParse(schema, source.json).success ? 'version 2.0, class dataset' : null,
	read: readJsonStat
};

/** Codes of a dimension in the order of the values; one without an index has one category. */
function codesOf({ index, label }: v.InferOutput<typeof category>): string[] {
	if (Array.isArray(index)) return index;
	if (!index) return Object.keys(label);
	return Object.entries(index)
		.sort(([, a], [, b]) => a - b)
		.map(([code]) => code);
}

const roleOf = ({ role }: JsonStat, name: string): string =>
	Object.keys(role).find((one) => role[one]?.includes(name)) ??
	(/^(time|time_period|year|jahr|zeit)$/i.test(name)
		? 'time'
		: /^(geo|region|ags)$/i.test(name)
			? 'geo'
			: '');

const symbols = ['.', 'x', '/', '...', '*', '-'];

function readJsonStat(source: Source): Reading {
	const findings = new Findings(source.file);
	const labels: Labels = new Map();
	const about = { ...nothingAbout() };
	const parsed = v.safeParse(schema, source.json);
	if (!parsed.success) return finish([], { findings, labels, about });
	const data = parsed.output;
	const cells = new CellReader(findings, [], '.');
	const dimensions = data.id.map((name) => ({
		name,
		role: roleOf(data, name),
		codes: codesOf(data.dimension[name]?.category ?? { label: {}, unit: {} }),
		labels: data.dimension[name]?.category.label ?? {},
		units: data.dimension[name]?.category.unit ?? {}
	}));
	const count = data.size.reduce((product, size) => product * size, 1);
	const rows: SourceRow[] = [];
	for (let at = 0; at < count; at += 1) {
		const place = { line: at + 1, column: 'value' };
		const row: SourceRow = {
			...place,
			region: '',
			period: '',
			measure: data.label,
			unit: '',
			keys: {},
			...valueAt(data, at)
		};
		const keys: Record<string, string> = {};
		let rest = at;
		for (const { name, role, codes, labels: printed, units } of dimensions.toReversed()) {
			const code = codes[rest % codes.length] ?? '';
			rest = Math.floor(rest / codes.length);
			if (role === 'geo') row.region = isNuts(code) ? code : (cells.region(code, place) ?? code);
			else if (role === 'time') row.period = cells.period(code, place) ?? '';
			else if (role === 'metric')
				Object.assign(row, { measure: code, unit: units[code]?.label ?? '' });
			else keys[name] = code;
			const kind =
				role === 'geo'
					? `region|${row.region}`
					: role === 'metric'
						? `measure|${code}`
						: `key|${name}=${code}`;
			labels.set(kind, printed[code] ?? code);
		}
		if (row.period !== '') rows.push({ ...row, keys });
	}
	return finish(rows, { findings, labels, about: { ...about, title: data.label } });
}

/** A value with its status; a missing one takes its sign from there. */
function valueAt({ value, status }: JsonStat, at: number) {
	const found = Array.isArray(value) ? value[at] : value[String(at)];
	const said =
		typeof status === 'string' ? status : Array.isArray(status) ? status[at] : status?.[String(at)];
	const number = typeof found === 'number' ? found : null;
	const symbol = symbols.includes(said ?? '') ? (said ?? '') : '';
	return {
		value: symbol === '-' ? 0 : number,
		symbol: number === null || symbol === '-' ? symbol : '',
		flag: symbol === '' ? (said ?? '') : ''
	};
}
