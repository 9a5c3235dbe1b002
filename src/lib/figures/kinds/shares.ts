import { shareChart, type ShareChart } from '../../charts/shares/chart.ts';
import type { SharesData } from '../../charts/shares/data.ts';
import type { TableData } from '../figure.ts';

type Bar = SharesData['bars'][number];
type Head = TableData['columns'][number];

/** A whole with its parts, and what else its row of the table holds. */
export interface Whole extends Bar {
	/** Cells of the table before and after the parts. */
	before?: readonly string[];
	after?: readonly string[];
}

/** Wholes side by side, each divided into the same parts. */
interface Shares {
	caption: string;
	head: { id: string; name: string };
	parts: readonly { id: string; name: string }[];
	before?: readonly Head[];
	after?: readonly Head[];
	wholes: readonly Whole[];
	/** Leaves parts out of the picture; the table has them all. */
	drawn?: (part: Bar['segments'][number]) => boolean;
}

/** Shares as picture and as table, printed from the same parts. */
export function presentShares(plan: Shares): { chart: ShareChart; table: TableData } {
	const { caption, head, parts, before = [], after = [], wholes, drawn = () => true } = plan;
	const bars = wholes.map(({ id, name, detail, segments }) => ({
		...{ id, name, ...(detail !== undefined && { detail }) },
		segments: segments.filter(drawn)
	}));
	return {
		chart: shareChart({ bars: bars.some(({ segments }) => segments.length > 0) ? bars : [] }),
		table: {
			caption,
			columns: [
				{ ...head, numeric: false },
				...before,
				...parts.map(({ id, name }) => ({ id, name, numeric: true })),
				...after
			],
			rows: wholes.map(({ id, name, segments, ...more }) => ({
				id,
				cells: [
					name,
					...(more.before ?? []),
					...segments.map(({ text }) => text),
					...(more.after ?? [])
				]
			}))
		}
	};
}
