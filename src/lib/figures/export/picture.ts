import { layoutChart, type DrawnChart } from '../../charts/kinds.ts';
import { emptyHeight, isNarrow } from '../../charts/kit/size.ts';
import { textWidth, wrapText } from '../../charts/kit/text.ts';
import { font } from '../../charts/kit/theme.ts';
import { lineHeight, stackWords, type Word } from '../../charts/kit/words.ts';
import { symbolOf } from '../../core/value.ts';
import { missingIn } from '../columns/read.ts';
import { publisher } from './cite.ts';
import { asOfHandout, certaintyLine, licenceLine, sourceLine, type Handout } from './handout.ts';
import { exportWords } from './words.ts';

/** Widths a picture is made in, as high as it needs: reports, phones. */
export const pictureWidths = [720, 360] as const;

/** Pixels of a picture with sides of its own. */
export interface Box {
	width: number;
	height: number;
}

/** Forms a picture is offered in; `scale` is how many pixels of a PNG stand for one of the drawing. */
export const pictureForms = {
	wide: { width: pictureWidths[0], scale: 2 },
	narrow: { width: pictureWidths[1], scale: 2 },
	post: { width: 1200, height: 675, scale: 1 },
	screen: { width: 1920, height: 1080, scale: 1 }
} as const;
export type PictureForm = keyof typeof pictureForms;

/** Lines of text of one size. */
export interface Block {
	size: number;
	words: Word[];
}

/** A figure as a picture that stands alone. */
export interface PictureLayout {
	width: number;
	height: number;
	title: Block;
	subtitle: Block;
	chart: { x: number; y: number; drawn: DrawnChart };
	/** Said in the place of a chart that has nothing to draw. */
	empty: Block | undefined;
	rule: { x1: number; x2: number; y: number };
	credits: Block;
}

const manyLines = 20;
/** Widths in which a picture is tried for a box, in px of the drawing. */
const [tryFrom, tryTo, tryStep] = [720, 2400, 20];

/**
 * A picture for a box: drawn so narrow that it just fits, which makes its letters as large as can be. What is left
 * over stands around the chart; source and date stay at the foot.
 */
export function layoutBox(handout: Handout, box: Box): PictureLayout {
	const heightAt = (width: number) => Math.floor((width * box.height) / box.width);
	let [width, found] = [tryFrom, layoutPicture(handout, tryFrom)];
	while (found.height > heightAt(width) && width < tryTo) {
		width += tryStep;
		found = layoutPicture(handout, width);
	}
	return lower(found, Math.max(0, heightAt(width) - found.height));
}

/** Moves the foot of a picture down and its chart half as far. */
function lower(picture: PictureLayout, by: number): PictureLayout {
	const moved = (block: Block, down: number): Block => ({
		...block,
		words: block.words.map((word) => ({ ...word, y: word.y + down }))
	});
	const { chart, empty, rule, credits } = picture;
	return {
		...picture,
		height: picture.height + by,
		chart: { ...chart, y: chart.y + by / 2 },
		empty: empty && moved(empty, by / 2),
		rule: { ...rule, y: rule.y + by },
		credits: moved(credits, by)
	};
}

/** Size in px of the smallest letters of a picture in a box. */
export const smallestLetters = (picture: Pick<PictureLayout, 'width'>, box: Box): number =>
	(font.small * box.width) / picture.width;

/** Places title, subtitle, chart and everything the licence asks for; the height follows from the texts. */
export function layoutPicture(handout: Handout, width: number): PictureLayout {
	const { shown, t } = handout;
	const margin = isNarrow(width) ? 16 : 24;
	const inside = width - 2 * margin;
	const block = (texts: readonly string[], top: number, size: number, bold = false): Block => ({
		size,
		words: stackWords(
			texts.flatMap((text) => brokenLines(text, inside, size, bold)),
			margin,
			top,
			size
		)
	});
	const end = (top: number, { size, words }: Block) => top + words.length * lineHeight(size);
	const title = block([shown.headline], margin, isNarrow(width) ? 18 : 22, true);
	const afterTitle = end(margin, title) + 4;
	const subtitle = block([shown.subtitle], afterTitle, isNarrow(width) ? font.label : 14);
	const chartTop = end(afterTitle, subtitle) + 16;
	const drawn = layoutChart(shown.chart, inside);
	const { layout } = drawn;
	const ruleY = chartTop + Math.ceil(layout.empty ? emptyHeight : layout.height) + 16;
	// One after the other: a line of its own for each would take its height from the chart. The address is copied whole.
	const { address } = handout;
	const credits = block(
		[creditLines(handout, layout).join(' · '), ...(address === '' ? [] : [address])],
		ruleY + 10,
		font.small
	);
	return {
		width,
		height: end(ruleY + 10, credits) + margin,
		title,
		subtitle,
		chart: { x: margin, y: chartTop, drawn },
		empty: layout.empty ? block([t.figure.empty], chartTop, font.label) : undefined,
		rule: { x1: margin, x2: width - margin, y: ruleY },
		credits
	};
}

/** Lines of a text; a word longer than a line, as addresses are, is broken where the line ends. */
function brokenLines(text: string, width: number, size: number, bold: boolean): string[] {
	const fits = (part: string) => textWidth(part, size, bold) <= width;
	const words = text.split(' ').map((word) => {
		let [out, line] = ['', ''];
		for (const letter of word) {
			if (!fits(line + letter)) [out, line] = [`${out}${line} `, ''];
			line += letter;
		}
		return out + line;
	});
	return wrapText(words.join(' '), width, { size, bold, lines: manyLines });
}

/** Who answers for the picture; one of a reader's own file is only drawn here. */
const madeBy = (handout: Handout): string =>
	handout.shown.own === undefined
		? publisher(handout)
		: exportWords[handout.locale].drawnWith(handout.t.siteName);

/** Every text of a layout that may be printed; marks only say what is told of them. */
function textsIn(part: unknown): string[] {
	if (typeof part === 'string') return [part];
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([key, value]) => (key === 'marks' ? [] : textsIn(value)));
}

/** Signs that are drawn, source, licence, kind of figure, publisher and day, as printed under the chart. */
function creditLines(handout: Handout, layout: DrawnChart['layout']): string[] {
	const { t, format, locale, accessed } = handout;
	const named = (name: string, text: string) => (text === '' ? [] : [`${name}: ${text}`]);
	const visited = accessed === '' ? '' : exportWords[locale].accessed(format.period(accessed));
	const drawn = new Set(textsIn(layout).flatMap((text) => text.split(/[\s,;:()[\]]+/)));
	const signs = missingIn(handout.shown.data)
		.filter((reason) => drawn.has(symbolOf(reason)))
		.map((reason) => `${symbolOf(reason)} ${t.missing[reason]}`);
	return [
		...named(t.signs.title, signs.join('; ')),
		...named(t.figure.source, sourceLine(handout)),
		...named(t.figure.licence, licenceLine(handout).replaceAll('https://', '')),
		...named(t.figure.asOf, asOfHandout(handout)),
		...named(t.figure.certainty, certaintyLine(handout)),
		[madeBy(handout), visited].filter((text) => text !== '').join(', ')
	];
}
