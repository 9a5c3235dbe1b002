import { dodge } from './dodge.ts';
import { px } from './size.ts';
import type { Role } from './spec.ts';
import { textWidth, wrapText } from './text.ts';
import { font } from './theme.ts';

/** A direct label beside the end of its line or its segment. */
export interface SideLabel {
	id: string;
	role: Role;
	bold: boolean;
	lines: { text: string; x: number; y: number }[];
	/** Thin line from the mark to a label that had to move. */
	leader?: string;
	/** Whether the mark lies so far back that a drawn leader would look like a line of values. */
	far?: boolean;
}
export interface LabelWish {
	id: string;
	role: Role;
	text: string;
	/** Place of the mark the label belongs to. */
	x: number;
	y: number;
}

const lineHeight = 15;
const toMark = 10;
const toLeader = 22;

const isBold = (role: Role) => role === 'accent';

/** Width of a column of labels, lines broken at most `widest`. */
export function labelColumn(
	wishes: readonly Pick<LabelWish, 'text' | 'role'>[],
	widest: number
): number {
	const widths = wishes.flatMap(({ text, role }) =>
		wrapText(text, widest, { bold: isBold(role), lines: 4 }).map((line) =>
			textWidth(line, font.label, isBold(role))
		)
	);
	return Math.ceil(Math.max(0, ...widths));
}

const rank: Partial<Record<Role, number>> = { accent: 0, compare: 1, context: 3, muted: 4 };

/** Places labels right of x without touching one another; leaves out the least important where they do not all fit. */
export function placeSideLabels(
	wishes: readonly LabelWish[],
	x: number,
	width: number,
	range: [number, number]
): SideLabel[] {
	const wrapped = wishes.map((wish) => ({
		...wish,
		texts: wrapText(wish.text, width, { bold: isBold(wish.role), lines: 4 })
	}));
	let before = 0;
	const kept = wrapped
		.toSorted((a, b) => (rank[a.role] ?? 2) - (rank[b.role] ?? 2))
		.filter((wish, index) => {
			const fits = index === 0 || before <= range[1] - range[0];
			before += heightOf(wish);
			return fits;
		});
	const centres = dodge(
		kept.map(({ y }) => y),
		kept.map(heightOf),
		range
	);
	const moved = kept.some((wish, index) => needsLeader(wish, centres[index] ?? wish.y, x));
	const textX = px(x + (moved ? toLeader : toMark));
	return kept.map((wish, index) => {
		const centre = centres[index] ?? wish.y;
		const first = centre + 4.5 - ((wish.texts.length - 1) * lineHeight) / 2;
		const label: SideLabel = {
			id: wish.id,
			role: wish.role,
			bold: isBold(wish.role),
			lines: wish.texts.map((text, k) => ({ text, x: textX, y: px(first + k * lineHeight) }))
		};
		if (needsLeader(wish, centre, x)) label.leader = leaderPath(wish, centre, x, textX);
		if (x - wish.x > 36) label.far = true;
		return label;
	});
}

const heightOf = ({ texts }: { texts: readonly string[] }) =>
	Math.max(1, texts.length) * lineHeight + 2;

/** Space right of the plot for labels of the given width, with room for leaders. */
export const labelSpace = (width: number): number => (width > 0 ? width + toLeader : 0);

/** Widest line of a label: a share of the basis, more where the frame is wide. */
export const widestLabel = (share: number, basis: number, width: number): number =>
	Math.max(share * basis, 0.3 * width);

const needsLeader = (wish: LabelWish, centre: number, x: number) =>
	Math.abs(centre - wish.y) > 7 || x - wish.x > 12;

const leaderPath = (wish: LabelWish, centre: number, x: number, textX: number) =>
	`M${px(wish.x + 6)} ${px(wish.y)}L${px(Math.max(wish.x + 6, x + 6))} ${px(wish.y)}L${px(textX - 4)} ${px(centre)}`;
