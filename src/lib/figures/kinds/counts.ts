import { barChart, type BarChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { saidOf } from '../activities/coverage-sentences.ts';
import { coverageWords } from '../activities/coverage.words.ts';
import { countedRows, pairBar, stateOf, type PairCount } from '../activities/pair-cell.ts';
import { countData } from '../columns/counts.ts';
import type { FigureData, Term } from '../columns/columns.ts';
import type { Context, TableData } from '../figure.ts';

type Speaker = Pick<Context<unknown>, 'county' | 'format' | 'locale' | 't'>;
type Told = Pick<Context<unknown>, 'format' | 'locale'>;

/** Something whose activities are counted. */
export interface Counts extends Pick<BarRow, 'detail'> {
	id: string;
	name: string;
	short?: string;
	role?: Role;
	count: number;
	/** Under chosen target groups: how many of these name one, and how many are only open to one. */
	reach?: PairCount | undefined;
	/** What it is, by the ids of the categories. */
	terms: Readonly<Record<string, Term>>;
	/** Cells of the table between name and count. */
	cells?: readonly string[];
}

/** A figure that counts activities. */
interface CountPlan {
	caption: string;
	head: { id: string; name: string };
	between?: TableData['columns'];
	/** What is counted, with its day. */
	measure: Parameters<typeof countData>[2];
	categories: Parameters<typeof countData>[1];
	counts: readonly Counts[];
	/** The counts that find room in the picture; else all. */
	drawn?: readonly Counts[];
	/** Whether target groups are chosen. */
	isSplit: boolean;
	/** What is spoken of a bar; else "name: count". */
	labelOf?: (own: Counts, said: string) => string;
}

/** Counts as bars, table and data; what names a target group apart from what is open to it. */
export function presentCounts(
	plan: CountPlan,
	context: Speaker
): { chart: BarChart; table: TableData; data: FigureData } {
	const { caption, head, between = [], measure, categories, counts, drawn = counts } = plan;
	const { labelOf = ({ name }, said) => `${name}: ${said}`, isSplit } = plan;
	const { reach: reachName } = coverageWords[context.locale];
	return {
		chart: barChart({
			rows: drawn.map((own) => ({
				...{ id: own.id, name: own.short ?? own.name, role: own.role ?? 'cat1' },
				...(own.detail !== undefined && { detail: own.detail }),
				...(own.reach
					? pairBar(own.reach, context)
					: { value: own.count, text: context.format.number(own.count) }),
				label: labelOf(own, saidOfCount(own, context))
			}))
		}),
		table: {
			caption,
			columns: [
				{ ...head, numeric: false },
				...between,
				...(isSplit ? reachHeads(context) : [{ id: 'count', name: measure.title, numeric: true }])
			],
			rows: counts.map(({ id, name, cells = [], count, reach }) => ({
				id,
				cells: [
					...[name, ...cells],
					...(reach ? reachCells(reach, context) : [context.format.number(count)])
				]
			}))
		},
		data: countData(
			counts.flatMap(({ id, terms, count, reach }) =>
				countedRows({ id, terms, value: count }, reach, context)
			),
			[...categories, ...(isSplit ? [{ id: 'reach', title: reachName }] : [])],
			measure,
			context
		)
	};
}

const saidOfCount = ({ count, reach }: Counts, context: Told): string =>
	reach
		? saidOf({ ...reach, state: stateOf(reach) }, context)
		: context.format.unit(count, 'activities');

/** Columns of a table that sets what names a target group apart from what is open to it. */
const reachHeads = ({ locale }: Told): TableData['columns'] =>
	(['named', 'open'] as const).map((id) => ({
		...{ id, name: coverageWords[locale].reaches[id], numeric: true }
	}));

/** Named and open of one term; a silent one says why, in place of two zeros. */
function reachCells(reach: PairCount, { format, locale }: Told): [string, string] {
	const state = stateOf(reach);
	return state === 'unnamed' || state === 'unfit'
		? [coverageWords[locale].short[state], '–']
		: [format.number(reach.named), format.number(reach.open)];
}
