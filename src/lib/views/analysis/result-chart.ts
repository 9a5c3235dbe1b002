import { pivotGrid } from '../../analysis/pivot-grid.ts';
import type { Result, ResultCell } from '../../analysis/result.ts';
import type { DeskTable } from '../../analysis/tables.ts';
import type { Site } from '../../i18n/site.ts';
import { isRank, isTime } from './is-time.ts';
import type { Laid } from './pivot-texts.ts';

/** The answer to a statement as a layout to draw: what heads its rows, what divides them, one number; undefined where it has no such shape. */
export function laidResult(
	{ columns, rows, cut }: Result,
	site: Site,
	asked: readonly DeskTable[] = []
): Laid | undefined {
	const at = columns.map(({ name, kind }, index) => ({ name, kind, index }));
	const varies = (index: number) => new Set(rows.map((row) => row[index])).size > 1;
	const sides = at.filter(
		({ name, kind, index }) => (kind !== 'number' || isTime(name)) && varies(index)
	);
	// More than two sides would be drawn as if they were one thing, and of a cut answer nobody knows the rest.
	if (sides.length > 2 || cut) return undefined;
	const measure = at.find(({ name, kind }) => kind === 'number' && !isTime(name) && !isRank(name));
	const time = sides.find(({ name }) => isTime(name));
	const [first, second] = time ? [time, sides.find((own) => own !== time)] : sides;
	if (!first || !measure) return undefined;
	const text = (cell: ResultCell | undefined) => String(cell ?? '');
	const cells = Map.groupBy(rows, (row) =>
		JSON.stringify([text(row[first.index]), second ? text(row[second.index]) : ''])
	);
	const answer = [...cells].map(([key, own]): ResultCell[] => {
		const [r = '', c = ''] = JSON.parse(key) as string[];
		const value = own[0]?.[measure.index] ?? null;
		return [r, c, own.length, value === null ? 0 : 1, value, '', '', false];
	});
	const plan = {
		...{ indicator: '', measure: measure.name, rows: first.name },
		...{ columns: second?.name ?? '', aggregate: 'one' as const, level: '', filters: {} }
	};
	const table = {
		...{ name: '', title: '', about: '', source: '', rows: rows.length },
		own: asked.some(({ own }) => own),
		columns: at.map(({ name }) => ({ name, kind: 'text' as const, title: titleIn(asked, name) })),
		...{ sample: [], indicators: [], notes: [] }
	};
	return {
		plan,
		table,
		codebook: undefined,
		ordered: true,
		cut,
		site,
		grid: pivotGrid({ columns: [], rows: inTime(answer, time !== undefined), cut: false }, 'one')
	};
}

/** What a column holds, where a table that was asked has it. */
const titleIn = (asked: readonly DeskTable[], column: string): string =>
	asked.flatMap(({ columns }) => columns).find(({ name }) => name === column)?.title ?? column;

const inTime = (answer: ResultCell[][], isTimed: boolean): ResultCell[][] =>
	isTimed ? answer.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)) : answer;
