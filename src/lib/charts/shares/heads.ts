import { layoutLegend, type LegendLayout } from '../kit/legend.ts';
import { basisOf, px } from '../kit/size.ts';
import type { Role } from '../kit/spec.ts';
import type { SharesData } from './data.ts';
import { textWidth } from '../kit/text.ts';
import { baselineAt, type Word } from '../kit/words.ts';
import { placeSegments, type Placed } from './track.ts';

/** A category name straight above its segment of the first bar. */
export interface Head {
	id: string;
	role: Role;
	word: Word;
}
export interface HeadsLayout {
	heads: Head[];
	legend: LegendLayout;
	height: number;
}

const headHeight = 22;
const legendGap = 6;
const gap = 10;

/** Names the categories once: above the first bar where they fit and every bar has them all, else in a legend. */
export function layoutHeads(data: SharesData, left: number, width: number): HeadsLayout {
	const none: LegendLayout = { items: [], height: 0 };
	const [first] = data.bars;
	if (!first) return { heads: [], legend: none, height: 0 };
	const direct =
		isDirect(data) && headsAbove(placeSegments(first, left, basisOf(width)), basisOf(width));
	const heads = direct && headsAbove(placeSegments(first, left, width), width);
	if (heads) return { heads, legend: none, height: headHeight };
	const entries = categoriesOf(data).map(({ name, role }) => ({
		id: name,
		role,
		text: name,
		key: 'area' as const
	}));
	const legend = layoutLegend(entries, basisOf(width));
	return { heads: [], legend, height: legend.height + legendGap };
}

const categoriesOf = ({ bars }: SharesData) => {
	const byName = new Map(
		bars.flatMap(({ segments }) => segments).map(({ name, role }) => [name, { name, role }])
	);
	return [...byName.values()];
};

const isDirect = ({ bars }: SharesData) => {
	const names = bars.map(({ segments }) => segments.map(({ name }) => name).join('\n'));
	return new Set(names).size === 1 && (bars[0]?.name !== '' || bars.length === 1);
};

function headsAbove(placed: readonly Placed[], width: number): Head[] | null {
	const heads: Head[] = [];
	let free = 0;
	for (const [index, { segment, from, to }] of placed.entries()) {
		const space = textWidth(segment.name);
		const x = index === placed.length - 1 ? Math.min(from, width - space) : from;
		if (x < free || to <= from || x + space > width) return null;
		free = x + space + gap;
		const word: Word = { x: px(x), y: baselineAt(9), text: segment.name, anchor: 'start' };
		heads.push({ id: segment.id, role: segment.role, word });
	}
	return heads;
}
