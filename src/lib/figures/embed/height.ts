import { layoutChart } from '../../charts/kinds.ts';
import { emptyHeight } from '../../charts/kit/size.ts';
import { wrapText } from '../../charts/kit/text.ts';
import {
	asOfHandout,
	certaintyLine,
	sourceLine,
	licenceLine,
	type Handout
} from '../export/handout.ts';

// The measures of EmbedView.svelte and base.css.
const padding = 16;
const gap = 8;
const folded = 34;
const link = 30;
const foot = 20;
const reserve = 24;

const textHeight = (text: string, width: number, size: number, leading: number, bold = false) =>
	text === '' ? 0 : wrapText(text, width, { size, bold, lines: 40 }).length * size * leading;

/** Height in px at which a figure embedded at a width needs no scroll bar; for frames that nobody sizes. */
export function suggestedHeight(handout: Handout, width: number, title = true): number {
	const { shown } = handout;
	const inside = width - 2 * padding;
	const { layout } = layoutChart(shown.chart, inside);
	const body = Math.min(inside, 42 * 17);
	const small = Math.min(inside, 42 * 14);
	const head = title
		? textHeight(shown.headline, inside, inside < 640 ? 20 : 24, 1.2, true) +
			textHeight(shown.subtitle, Math.min(inside, 42 * 16), 16, 1.5) +
			2 * gap
		: 0;
	const credits =
		textHeight(`${sourceLine(handout)}, ${licenceLine(handout)}`, small, 14, 1.5) +
		textHeight(
			`${handout.t.figure.asOf + asOfHandout(handout)} · ${certaintyLine(handout)}`,
			small,
			14,
			1.5
		) +
		link +
		foot;
	const parts = [
		head,
		layout.empty ? emptyHeight : layout.height,
		textHeight(shown.summary, body, 17, 1.5),
		folded,
		shown.notes.length > 0 ? folded : 0,
		credits
	].filter((height) => height > 0);
	const sum = parts.reduce((total, height) => total + height, (parts.length - 1) * gap);
	return Math.ceil((sum + 2 * padding + reserve) / 10) * 10;
}
