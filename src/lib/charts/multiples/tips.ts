import type { Mark } from '../kit/spec.ts';
import { readLines } from '../lines/readout.ts';
import type { Panel } from './data.ts';
import { linesOf } from './panel.ts';

/** Words at a point: all series of its panel at that time, highest first. A list below all panels would be out of sight. */
export function tipAt(panel: Panel, mark: string): Mark['tip'] {
	const found = readLines(linesOf(panel), mark);
	const rows = found?.rows ?? [];
	return {
		title: `${panel.title} · ${found?.title ?? ''}`,
		text: rows.map(({ name, text }) => `${name} ${text}`).join(', ')
	};
}
