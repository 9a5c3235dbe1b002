import type { Locale } from '../core/locale.ts';
import type { Bound } from '../data/query.ts';
import { levelSql } from './level.ts';
import { quoted, textOf } from './names.ts';
import { shapesOf, taken, type Shape, type Step, type StepColumn } from './steps.ts';
import type { DeskTable } from './tables.ts';
import type { Question } from './task.ts';

/** The question of a table and the steps that reshape it: each step is one part of a WITH; names come from the catalogue, values are bound. Throws where a step does not fit. */
export function stepsQuestion(
	from: DeskTable,
	steps: readonly Step[],
	tables: readonly DeskTable[],
	{ limit, locale }: { limit: number; locale: Locale }
): Question {
	const shapes = shapesOf(from, steps, tables, locale);
	if (shapes.length <= steps.length) throw new Error(`step ${shapes.length} does not fit`);
	const values: Bound[] = [];
	const parts = steps.map((step, at) => {
		const source = at === 0 ? quoted(from.name) : `step_${at}`;
		const [before, after] = shapes.slice(at, at + 2) as [Shape, Shape];
		const made = partOf(step, { source, before: before.columns, after: after.columns, tables });
		values.push(...made.values);
		return `step_${at + 1} AS (\n${made.text}\n)`;
	});
	const last = steps.length === 0 ? quoted(from.name) : `step_${steps.length}`;
	const head = parts.length === 0 ? '' : `WITH ${parts.join(', ')}\n`;
	return { sql: `${head}SELECT * FROM ${last}\nORDER BY ALL`, values, limit };
}

interface Part {
	text: string;
	values: readonly Bound[];
}

const list = (names: readonly string[]): string => names.map(quoted).join(', ');

/** Where a step stands: what it reads, and the columns before and after it. */
interface Place {
	source: string;
	before: readonly StepColumn[];
	after: readonly StepColumn[];
	tables: readonly DeskTable[];
}

function partOf(step: Step, place: Place): Part {
	switch (step.do) {
		case 'keep':
			return keepPart(step, place);
		case 'fold':
			return plain(foldText(step.columns, place));
		case 'spread':
			return spreadPart(step, place);
		case 'join':
			return plain(joinText(step, place));
		case 'window':
			return plain(windowText(step, place));
	}
}

const plain = (text: string): Part => ({ text, values: [] });

function keepPart({ column, values }: Extract<Step, { do: 'keep' }>, { source }: Place): Part {
	const marks = values.map(() => '?').join(', ');
	const where = values.length === 0 ? '' : `\n\tWHERE ${textOf(column)} IN (${marks})`;
	return { text: `\tSELECT * FROM ${source}${where}`, values };
}

function foldText(columns: readonly string[], { source, after }: Place): string {
	const [name = '', value = ''] = after.slice(-2).map((own) => quoted(own.name));
	return `\tSELECT * FROM ${source}\n\tUNPIVOT INCLUDE NULLS (${value} FOR ${name} IN (${list(columns)}))`;
}

// Where several rows fall together there is no one value.
function spreadPart(
	{ names, values, by }: Extract<Step, { do: 'spread' }>,
	{ source, after }: Place
): Part {
	const heads = after.slice(by.length);
	const chosen = `FILTER (${textOf(names)} = ?)`;
	const cells = heads.map(
		({ name }) =>
			`\t\tCASE WHEN count(*) ${chosen} = 1 THEN any_value(${quoted(values)}) ${chosen} END AS ${quoted(name)}`
	);
	const sides = after.slice(0, by.length).map(({ name }) => name);
	return {
		text: `\tSELECT ${list(sides)},\n${cells.join(',\n')}\n\tFROM ${source}\n\tGROUP BY ${list(sides)}`,
		values: heads.flatMap(({ title }) => [title, title])
	};
}

// A key that stands there more than once would double rows: nothing is taken for it.
function joinText(step: Extract<Step, { do: 'join' }>, { source, before, tables }: Place): string {
	const other = tables.find(({ name }) => name === step.table) as DeskTable;
	const more = taken(step, other, before);
	const one = more.map(
		([from, { name }]) =>
			`CASE WHEN count(*) = 1 THEN any_value(${quoted(from)}) END AS ${quoted(name)}`
	);
	const key = quoted(step.on);
	const side = `SELECT ${[key, ...one].join(', ')} FROM ${quoted(step.table)} GROUP BY ${key}`;
	return `\tSELECT * FROM ${source}\n\tLEFT JOIN (${side}) USING (${key})`;
}

function windowText(
	{ look, of, order, within }: Extract<Step, { do: 'window' }>,
	{ source, before, after }: Place
): string {
	const name = quoted(after.at(-1)?.name ?? '');
	const group = within.length === 0 ? '' : `PARTITION BY ${list(within)}`;
	const value = quoted(of);
	if (look === 'rank') {
		// A state has no place among its districts.
		const levels = before.some((own) => own.name === 'region') ? [levelSql('region')] : [];
		const sides = [...within.map(quoted), ...levels];
		const among = sides.length === 0 ? '' : `PARTITION BY ${sides.join(', ')}`;
		const rank = `rank() OVER (${among} ORDER BY ${value} DESC NULLS LAST)`;
		// What stands there twice has no one place.
		const ranked = ranks(before, within);
		const isOne = ranked
			? ` AND count(*) OVER (${among}) = count(DISTINCT ${textOf(ranked)}) OVER (${among})`
			: '';
		return `\tSELECT *, CASE WHEN ${value} IS NOT NULL${isOne} THEN ${rank} END AS ${name}\n\tFROM ${source}`;
	}
	const course = `OVER (${group} ORDER BY ${quoted(order)})`;
	const earlier = `lag(${value}) ${course}`;
	// Two rows of one moment have no one before them, and numbers of two sources are not one course.
	const isCourse = [
		`count(*) OVER (${group}) = count(DISTINCT ${quoted(order)}) OVER (${group})`,
		...(before.some((own) => own.name === 'source')
			? [`"source" IS NOT DISTINCT FROM lag("source") ${course}`]
			: [])
	];
	// 6.9 - 6.6 is 0.3 to a reader, not 0.3000000000000007.
	const found = look === 'previous' ? earlier : `round(${value} - ${earlier}, 9)`;
	return `\tSELECT *, CASE WHEN ${isCourse.join(' AND ')} THEN ${found} END AS ${name}\n\tFROM ${source}`;
}

/** What a rank ranks: regions; of one region, years; undefined where nobody can tell. */
function ranks(columns: readonly StepColumn[], within: readonly string[]): string | undefined {
	const isThere = (name: string) => columns.some((own) => own.name === name);
	if (!isThere('region')) return undefined;
	return ['region', 'period'].find((name) => isThere(name) && !within.includes(name));
}
