import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

const titles = v.union([v.string(), v.record(v.string(), v.string())]);
const base = v.picklist(['string', 'number', 'integer', 'date']);
const bound = v.union([v.number(), v.string()]);
const datatype = v.union([
	base,
	v.strictObject({
		base,
		format: v.optional(v.string()),
		maxLength: v.optional(v.number()),
		minimum: v.optional(bound),
		maximum: v.optional(bound)
	})
]);
const names = v.array(v.string());
// Names begin with a letter or a digit; "_" is kept for the recommendation itself.
const name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.]*$/));
const column = v.looseObject({
	name,
	titles,
	datatype,
	required: v.optional(v.boolean()),
	null: v.optional(v.array(v.string()))
});
const schema = v.looseObject({
	'@context': v.tuple([
		v.literal('http://www.w3.org/ns/csvw'),
		v.strictObject({ '@language': v.string() })
	]),
	url: v.pipe(v.string(), v.regex(/^[^/?#]+\.csv$/)),
	dialect: v.looseObject({
		encoding: v.literal('utf-8'),
		delimiter: v.literal(','),
		header: v.literal(true),
		lineTerminators: v.array(v.picklist(['\n', '\r\n']))
	}),
	tableSchema: v.strictObject({
		columns: v.pipe(v.array(column), v.minLength(1)),
		primaryKey: v.optional(names),
		foreignKeys: v.optional(
			v.array(
				v.strictObject({
					columnReference: names,
					reference: v.strictObject({ resource: v.string(), columnReference: names })
				})
			)
		)
	})
});

type Column = v.InferOutput<typeof column>;

const lexical = {
	string: /^[^]*$/,
	number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
	integer: /^[+-]?\d+$/,
	date: /^\d{4}-\d{2}-\d{2}$/
};

/** What is wrong with a cell in the eyes of its column; empty when nothing is. */
function checkCell(cell: string, { datatype, required, null: nulls = [''] }: Column): string {
	if (nulls.includes(cell)) return required ? 'is required' : '';
	const type = typeof datatype === 'string' ? { base: datatype } : datatype;
	const { base, format, maxLength, minimum, maximum } = { ...type } as Exclude<
		Column['datatype'],
		string
	>;
	if (!lexical[base].test(cell)) return `is no ${base}`;
	if (format && !new RegExp(`^(?:${format})$`, 'u').test(cell)) return `does not match ${format}`;
	if (maxLength !== undefined && cell.length > maxLength) return 'is too long';
	const size = base === 'date' ? cell : Number(cell);
	if (minimum !== undefined && size < minimum) return 'is too small';
	return maximum !== undefined && size > maximum ? 'is too large' : '';
}

const titlesOf = ({ titles }: Column) =>
	typeof titles === 'string' ? [titles] : Object.values(titles);

/** Checks a CSV file against its description by the rules of "CSV on the Web" that this site uses. */
export function checkCsvw(
	metadata: unknown,
	text: string,
	resources: readonly string[] = []
): string[] {
	const result = v.safeParse(schema, metadata);
	if (!result.success)
		return result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
	const { columns, primaryKey = [], foreignKeys = [] } = result.output.tableSchema;
	const [header = [], ...rows]: string[][] = parse(text, { relax_column_count: true });
	const at = (name: string) => columns.findIndex((column) => column.name === name);
	const cells = rows.flatMap((row, line) => [
		...(row.length === columns.length ? [] : [`row ${line + 1} has ${row.length} cells`]),
		...columns.flatMap((column, index) => {
			const problem = checkCell(row[index] ?? '', column);
			return problem === '' ? [] : [`row ${line + 1}, ${column.name}: "${row[index]}" ${problem}`];
		})
	]);
	const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[at(name)])));
	return [
		...columns.flatMap((column, index) =>
			titlesOf(column).includes(header[index] ?? '')
				? []
				: [`${column.name}: not "${header[index]}"`]
		),
		...(header.length === columns.length ? [] : [`${header.length} columns in the header`]),
		...(new Set(columns.map(({ name }) => name)).size === columns.length
			? []
			: ['a name stands twice']),
		...[...primaryKey, ...foreignKeys.flatMap((key) => key.columnReference)].flatMap((name) =>
			at(name) < 0 ? [`"${name}" is no column`] : []
		),
		...(primaryKey.length > 0 && new Set(keys).size < keys.length ? ['a key stands twice'] : []),
		...foreignKeys.flatMap(({ reference }) =>
			resources.includes(reference.resource) ? [] : [`${reference.resource} is not there`]
		),
		...cells
	];
}
