import { layoutChart } from '../../charts/kinds.ts';
import { emptyHeight, prerenderWidths } from '../../charts/kit/size.ts';
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
/** About as long as what it says without scripts. */
const notice = 'Ohne JavaScript zeigt diese Abbildung immer ihre Standardauswahl.';

const textHeight = (text: string, width: number, size: number, leading: number, bold = false) =>
	text === '' ? 0 : wrapText(text, width, { size, bold, lines: 40 }).length * size * leading;

function chartHeight({ shown }: Handout, width: number): number {
	const { layout } = layoutChart(shown.chart, width);
	return layout.empty ? emptyHeight : layout.height;
}

/** A chart without scripts: of the drawings of the server the nearest fills the width (embed.css). */
function stillHeight(handout: Handout, width: number): number {
	const [phone, column, page] = prerenderWidths;
	const drawn = width < 420 ? phone : width < 620 ? column : page;
	return (chartHeight(handout, drawn) * width) / drawn;
}

/** Height in px at which a figure embedded at a width needs no scroll bar; for frames that nobody sizes. */
export const suggestedHeight = (handout: Handout, width: number, title = true): number =>
	roomy(heightOf(handout, width, title, chartHeight(handout, width - 2 * padding)));

/** The same where no script runs: the figure says so, and is drawn for another width. */
export function heightWithoutScripts(handout: Handout, width: number, title: boolean): number {
	const inside = width - 2 * padding;
	const said = textHeight(notice, inside - 28, 16, 1.5) + 28;
	return roomy(heightOf(handout, width, title, stillHeight(handout, inside)) + said);
}

function heightOf(handout: Handout, width: number, title: boolean, chart: number): number {
	const { shown, sources } = handout;
	const inside = width - 2 * padding;
	const small = Math.min(inside, 42 * 14);
	const head = title
		? textHeight(shown.headline, inside, inside < 640 ? 20 : 24, 1.2, true) +
			textHeight(shown.subtitle, Math.min(inside, 42 * 16), 16, 1.5) +
			2 * gap
		: 0;
	const dated = `${handout.t.figure.asOf}: ${asOfHandout(handout)} · ${edition}`;
	const line = `${handout.t.figure.source}: ${sourceLine(sources, shown.citation)} · ${dated}`;
	const credits = textHeight(line, small, 14, 1.5) + folded + link;
	const parts = [head, chart, credits].filter((height) => height > 0);
	const sum = parts.reduce((total, height) => total + height, (parts.length - 1) * gap);
	return sum + 2 * padding;
}

/** A height with room for texts that break once more, and a round number. */
export const roomy = (height: number): number => Math.ceil((height + reserve) / 10) * 10;
