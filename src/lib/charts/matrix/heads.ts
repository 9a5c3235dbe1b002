import { px } from '../kit/size.ts';
import type { MatrixData } from './data.ts';
import { ellipsize, textWidth, wrapText } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { lineHeight, stackWords, type Word } from '../kit/words.ts';

/** How column names stand: in lines, slanted to the right, or upright. */
export type HeadForm = 'flat' | 'slanted' | 'upright';
export interface HeadPlan {
	form: HeadForm;
	names: string[];
	height: number;
	/** Space to the right of the last column that slanted names need. */
	overhang: number;
	/** Set where the names are the numbers of the rows. */
	numbered?: true;
}
/** A column name; turned around its foot where it does not lie flat. */
export interface Head {
	id: string;
	words: Word[];
	transform?: string;
}

/** Lightest angle at which neighbouring lines of text do not touch in cells of 24 px. */
const angle = 40;
const [sine, cosine] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
const longest = 240;
const foot = 7;
const smallestPitch = 24;

/** Chooses how column names stand: flat where they fit, then slanted on wide pictures, else as numbers or upright. */
export function planHeads(
	{ columns, numbered }: Pick<MatrixData, 'columns' | 'numbered'>,
	space: number,
	wide: boolean
): HeadPlan {
	const full = columns.map(({ name }) => name);
	const short = columns.map((column) => column.short);
	const pitch = space / columns.length;
	const flat = (wide ? [full] : [full, short]).find((names) => fitsFlat(names, pitch));
	if (flat) return planFlat(flat, pitch);
	const isCut = (name: string) => textWidth(name, font.small) > longest;
	const slanted =
		wide &&
		[full, short].find(
			(names) => pitchWith(names, space) >= smallestPitch && !(numbered && names.some(isCut))
		);
	if (slanted)
		return planTurned('slanted', slanted, overhangOf(slanted, pitchWith(slanted, space)));
	return numbered
		? {
				...planFlat(
					columns.map((_, index) => String(index + 1)),
					pitch
				),
				numbered
			}
		: planTurned('upright', short, 0);
}

function planFlat(names: string[], pitch: number): HeadPlan {
	const lines = Math.max(...names.map((name) => linesOf(name, pitch).length));
	return { form: 'flat', names, height: lines * lineHeight(font.small) + foot, overhang: 0 };
}

function planTurned(form: HeadForm, names: string[], overhang: number): HeadPlan {
	const cut = names.map((name) => ellipsize(name, longest, font.small));
	const length = Math.max(...cut.map((name) => textWidth(name, font.small)));
	const rise = form === 'upright' ? length : length * sine + font.small * cosine;
	return { form, names: cut, height: px(Math.ceil(rise) + foot), overhang };
}

const linesOf = (name: string, pitch: number) =>
	wrapText(name, pitch - 6, { size: font.small, lines: 3 });

const fitsFlat = (names: readonly string[], pitch: number) =>
	names.every((name) => linesOf(name, pitch).every((line) => !line.endsWith('…')));

/** What sticks out to the right of the cells when names lean over. */
const overhangOf = (names: readonly string[], pitch: number): number =>
	Math.max(
		0,
		...names.map((name, index) => {
			const reach = Math.min(longest, textWidth(name, font.small)) * cosine;
			return reach - (names.length - 1 - index + 0.5) * pitch;
		})
	);

/** Column width that leaves room for the overhang, which itself grows as columns shrink. */
function pitchWith(names: readonly string[], space: number): number {
	let pitch = space / names.length;
	for (let round = 0; round < 8; round += 1)
		pitch = (space - overhangOf(names, pitch)) / names.length;
	return pitch;
}

/** Places the column names with their feet at `bottom`; `centreOf` gives the middle of a column. */
export function placeHeads(
	columns: MatrixData['columns'],
	{ form, names }: HeadPlan,
	{
		bottom,
		pitch,
		centreOf
	}: { bottom: number; pitch: number; centreOf: (index: number) => number }
): Head[] {
	return columns.map(({ id }, index) => {
		const name = names[index] ?? '';
		const x = centreOf(index);
		if (form === 'flat') {
			const lines = linesOf(name, pitch);
			const top = bottom - foot - lines.length * lineHeight(font.small);
			return { id, words: stackWords(lines, x, top, font.small, 'middle') };
		}
		const at = { x: px(x + (form === 'upright' ? 4 : 2)), y: px(bottom - foot) };
		const turn = form === 'upright' ? -90 : -angle;
		const words: Word[] = [{ ...at, text: name, anchor: 'start' }];
		return { id, words, transform: `rotate(${turn} ${at.x} ${at.y})` };
	});
}
