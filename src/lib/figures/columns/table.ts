import { isoPeriod } from '../../core/period.ts';
import { placeKey, placeName } from '../../core/place.ts';
import type { Context, TableData } from '../figure.ts';
import {
	factsOf,
	measuresOf,
	type DataRow,
	type Fact,
	type FigureData,
	type Measure,
	type Term
} from './columns.ts';
import { factText } from './print.ts';

type Speaker = Pick<Context<unknown>, 't' | 'format'>;

/** Key and name of what a row is about in one column: its place, its period or a category. */
function termOf(row: DataRow, column: string, { format }: Speaker): Term {
	if (column === 'region') return { id: placeKey(row.place), name: placeName(row.place) };
	if (column !== 'period') return row.terms[column] ?? { id: '', name: '' };
	const period = isoPeriod(row.period);
	return { id: period, name: format.period(period) };
}

/** Terms in the order they come, each once. */
const different = (terms: readonly Term[]): Term[] => [
	...new Map(terms.map((term) => [term.id, term])).values()
];

/** What stands where in a table. */
interface TablePlan {
	caption: string;
	/** Column whose terms are the lines. */
	lines: string;
	/** Column whose terms stand across; without one, the measures do. */
	across?: string;
	/** Head of the first column, unless it is the title of its column. */
	head?: string;
	/** Names of heads by their key, where the figure has shorter ones. */
	names?: Readonly<Record<string, string>>;
	/** Leaves the unit to caption and axis. */
	bare?: boolean | undefined;
}

/** The table beside a chart, printed from the data; periods stand in their order, several values of one cell side by side. */
export function printTable(data: FigureData, plan: TablePlan, speaker: Speaker): TableData {
	const { caption, lines, across, names = {}, bare } = plan;
	const facts = factsOf(data).map((fact) => ({
		...fact,
		line: termOf(fact.row, lines, speaker),
		head: across ? termOf(fact.row, across, speaker) : nameOf(fact.measure)
	}));
	const heads = across ? different(facts.map(({ head }) => head)) : measuresOf(data).map(nameOf);
	const told = lines === 'period' ? sinceFirst(facts) : facts;
	const ordered = different(told.map(({ line }) => line));
	if (lines === 'period') ordered.sort((a, b) => a.id.localeCompare(b.id));
	const text = (line: Term, head: Term): string =>
		facts
			.filter((own) => own.head.id === head.id && own.line.id === line.id)
			.map((own) => factText(bare ? { ...own, measure: { ...own.measure, bare } } : own, speaker))
			.join(' / ') || speaker.t.missing['not-stated'];
	return {
		caption,
		columns: [
			{
				id: lines,
				name: plan.head ?? data.columns.find(({ id }) => id === lines)?.title ?? '',
				numeric: false
			},
			...heads.map(({ id, name }) => ({ id, name: names[id] ?? name, numeric: true }))
		],
		rows: ordered.map((line) => ({
			id: line.id,
			cells: [line.name, ...heads.map((head) => text(line, head))]
		}))
	};
}

/** Facts from the first period on of which the source says anything: unknown in every column, it was not published yet. */
function sinceFirst<T extends Fact & { line: Term }>(facts: readonly T[]): readonly T[] {
	const told = facts.filter(({ cell }) => cell.value !== 'secret').map(({ line }) => line.id);
	const first = told.toSorted()[0];
	return first === undefined ? facts : facts.filter(({ line }) => line.id >= first);
}

const nameOf = ({ id, title }: Measure): Term => ({ id, name: title });
