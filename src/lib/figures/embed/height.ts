import { layoutChart } from '../../charts/kinds.ts';
import { emptyHeight } from '../../charts/kit/size.ts';
import { wrapText } from '../../charts/kit/text.ts';
import { asOfHandout, type Handout } from '../export/handout.ts';
import { sourceLine } from '../source-line.ts';

// The measures of EmbedView.svelte and base.css.
const padding = 16;
const gap = 8;
const folded = 34;
const link = 30;
const reserve = 30;
/** About as long as what the page says of its edition. */
const edition = 'Ausgabe der Daten vom 31.12.2026';

const textHeight = (text: string, width: number, size: number, leading: number, bold = false) =>
	text === '' ? 0 : wrapText(text, width, { size, bold, lines: 40 }).length * size * leading;

/** Height in px at which a figure embedded at a width needs no scroll bar; for frames that nobody sizes. */
export function suggestedHeight(handout: Handout, width: number, title = true): number {
	const { shown, sources } = handout;
	const inside = width - 2 * padding;
	const { layout } = layoutChart(shown.chart, inside);
	const small = Math.min(inside, 42 * 14);
	const head = title
		? textHeight(shown.headline, inside, inside < 640 ? 20 : 24, 1.2, true) +
			textHeight(shown.subtitle, Math.min(inside, 42 * 16), 16, 1.5) +
			2 * gap
		: 0;
	const dated = `${handout.t.figure.asOf}: ${asOfHandout(handout)} · ${edition}`;
	const line = `${handout.t.figure.source}: ${sourceLine(sources, shown.citation)} · ${dated}`;
	const credits = textHeight(line, small, 14, 1.5) + folded + link;
	const parts = [head, layout.empty ? emptyHeight : layout.height, credits].filter(
		(height) => height > 0
	);
	const sum = parts.reduce((total, height) => total + height, (parts.length - 1) * gap);
	return roomy(sum + 2 * padding);
}

/** A height with room for texts that break once more, and a round number. */
export const roomy = (height: number): number => Math.ceil((height + reserve) / 10) * 10;
