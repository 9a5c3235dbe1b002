import { byValue, type Readout } from '../kit/readout.ts';
import type { SpansData } from './data.ts';

/** All forecasts of the group of a mark; a forecast that stands alone has nothing beside it. */
export function readSpans({ rows }: SpansData, mark: string): Readout | undefined {
	const at = rows.find(({ id }) => id === mark);
	const group = rows.filter((row) => row.group === at?.group);
	if (!at || group.length < 2) return undefined;
	const named = group.map((row) => ({ ...row, name: `${row.name} (${row.from}–${row.to})` }));
	return { title: at.group, rows: byValue(named), notes: [] };
}
