import { describe, expect, it } from 'vitest';
import { colours, grounds, inks, onColours, type Mode } from '../kit/modes.ts';
import { font } from '../kit/theme.ts';
import {
	apart,
	empty,
	keyed,
	longNames,
	manyWords,
	missing,
	noted,
	numbered,
	typical,
	words
} from './fixture.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { layoutKeyed } from './keyed.ts';
import { layoutMatrix } from './layout.ts';
import { widthInTwo } from './names.ts';
import { shadeOf } from '../kit/shade.ts';

const channels = (hex: string) =>
	[1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
const linear = (channel: number) => {
	const part = channel / 255;
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r = 0, g = 0, b = 0]: number[]) =>
	0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const contrast = (a: number[], b: number[]) => {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
};
const mix = (over: string, under: string, opacity: number) => {
	const ground = channels(under);
	return channels(over).map((part, index) => part * opacity + (ground[index] ?? 0) * (1 - opacity));
};

describe('shadeOf', () => {
	it.each<Mode>(['light', 'dark'])('prints words with 4.5 : 1 on every shade, %s', (mode) => {
		for (const level of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
			const { opacity, strong } = shadeOf(level);
			const cell = mix(colours[mode].accent, grounds[mode], opacity);
			const text = strong ? onColours[mode].accent : inks[mode].text;
			expect(contrast(channels(text), cell)).toBeGreaterThanOrEqual(4.5);
		}
	});
	it.each<Mode>(['light', 'dark'])('is seen from its first step on, %s', (mode) => {
		const cell = mix(colours[mode].accent, grounds[mode], shadeOf(0).opacity);
		expect(contrast(cell, channels(grounds[mode]))).toBeGreaterThanOrEqual(1.45);
	});
	it('grows with the level', () => {
		expect([0, 0.2, 0.4, 0.6, 0.8, 1].map((level) => shadeOf(level).opacity)).toEqual([
			0.22, 0.33, 0.44, 0.8, 1, 1
		]);
	});
});

it.each(['Menschen mit psychosozialem Unterstützungsbedarf', 'Main-Taunus-Kreis', 'Hessen'])(
	'knows how narrow %s gets in two lines',
	(text) => {
		const width = widthInTwo(text);
		const isWhole = (at: number) =>
			wrapText(text, at).every((line) => text.includes(line)) && wrapText(text, at).length <= 2;
		expect([isWhole(width), isWhole(width - 1)]).toEqual([true, false]);
	}
);

describe('layoutMatrix', () => {
	it('places row names beside the cells where there is room, above them on a phone', () => {
		const first = ({ cells }: ReturnType<typeof layoutMatrix>) => cells[0]?.box;
		expect(first(layoutMatrix(typical, 720))?.x).toBeGreaterThan(150);
		expect(first(layoutMatrix(typical, 360))?.x).toBe(0);
	});
	it('writes each row name in full where two lines hold it, else short', () => {
		const [first, ...others] = typical.rows;
		const name = 'Geringfügig Beschäftigte und erwerbstätige Leistungsberechtigte';
		const long = { ...typical, rows: [{ id: first?.id ?? '', name, short: 'Minijob' }, ...others] };
		const textsOf = (width: number) =>
			layoutMatrix(long, width).names.map(({ words: own }) => own.map(({ text }) => text));
		expect(textsOf(480)[0]).toEqual(['Minijob']);
		for (const width of [328, 720, 1100]) expect(textsOf(width)[0]?.join(' ')).toBe(name);
		for (const width of [480, 720, 1100])
			expect(textsOf(width)[1]).toEqual(['Schülerinnen und Schüler']);
		// The height is the same with the short name, and no cell pays for the long one.
		expect(layoutMatrix(long, 480).height).toBe(layoutMatrix(long, 720).height);
		const widthAt = (width: number) => layoutMatrix(long, width).marks[0]?.width ?? 0;
		for (const width of [500, 560, 720]) expect(widthAt(width)).toBeGreaterThan(widthAt(480));
	});
	it('prints a count with a second one in brackets in one line where the cell is wide enough', () => {
		const cells = typical.cells.map((cell) => ({ ...cell, text: '22 (33)', short: '22 (33)' }));
		const linesAt = (width: number) =>
			layoutMatrix({ ...typical, cells }, width).cells[0]?.words.length;
		expect([linesAt(480), linesAt(600), linesAt(720)]).toEqual([2, 1, 1]);
	});
	it('draws its key above the heads, in lines that stay inside the picture', () => {
		for (const [width, lines] of [
			[328, 4],
			[720, 2]
		] as const) {
			const { cells, marks, height } = layoutKeyed(keyed, width);
			const bare = layoutMatrix({ ...keyed, key: [] }, width);
			const key = cells.filter(({ id }) => keyed.key?.some(({ name }) => name === id));
			expect(key).toHaveLength(4);
			expect(new Set(key.map(({ box }) => Math.floor(box.y))).size).toBe(lines);
			expect(height - bare.height).toBe(26 * lines);
			// Nothing of it can be pointed at.
			expect(marks).toHaveLength(bare.marks.length);
			for (const { words: own } of key)
				for (const { x, text, anchor } of own)
					expect(x + (anchor === 'middle' ? 0 : textWidth(text, font.small))).toBeLessThanOrEqual(
						width
					);
		}
	});
	it('marks as blank what it does not draw, so that a choice frames no empty field', () => {
		const [row, column] = [typical.rows[0]?.id ?? '', typical.columns[0]?.id ?? ''];
		const cell = { ...{ id: 'a', row, column, label: '', text: '', value: 0 }, level: null };
		const blank = (edge?: 'open' | 'none') =>
			layoutMatrix({ ...typical, cells: [{ ...cell, ...(edge && { edge }) }] }, 720).marks[0]
				?.blank;
		expect([blank('none'), blank('open'), blank()]).toEqual([true, undefined, undefined]);
	});
	it('shares the whole width among few columns and sets one apart', () => {
		const [first, second, third] = layoutMatrix(apart, 720).marks;
		expect(third?.x ?? 0).toBeCloseTo(2 * (second?.x ?? 0) - (first?.x ?? 0) + 14, 1);
		expect((third?.x ?? 0) + (third?.width ?? 0)).toBeCloseTo(718, 0);
	});
	it('slants column names on a wide picture and stands them upright on a phone', () => {
		expect(layoutMatrix(typical, 720).heads[0]?.transform).toMatch(/^rotate\(-40 /);
		expect(layoutMatrix(typical, 360).heads[0]?.transform).toMatch(/^rotate\(-90 /);
	});
	it('cuts no column name that stands for a row: its number stands there on a phone', () => {
		const textsOf = (width: number) => {
			const { heads, names } = layoutMatrix(numbered, width);
			const texts = [heads, names].map((all) =>
				all.map(({ words: own }) => own.map(({ text }) => text).join(' '))
			);
			return { heads: texts[0] ?? [], names: texts[1] ?? [] };
		};
		for (const width of [280, 328, 479]) {
			const { heads, names } = textsOf(width);
			expect(heads).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
			expect(names[2]).toBe('3\u00a0Bundesagentur für Arbeit');
		}
		for (const width of [480, 720, 1100]) {
			const { heads, names } = textsOf(width);
			expect(heads).toEqual(numbered.columns.map(({ name }) => name));
			expect(names[2]).toBe('Bundesagentur für Arbeit');
		}
		expect(layoutMatrix(numbered, 328).marks[2]?.tip.title).toBe(
			'Kommunales Jobcenter Main-Taunus-Kreis · BA'
		);
	});
	it('numbers wide pictures, too, where a name is longer than the room above the columns', () => {
		const columns = numbered.columns.map(({ id, name }) => ({
			id,
			name: name.repeat(12),
			short: name.repeat(12)
		}));
		const { heads } = layoutMatrix({ ...numbered, columns }, 720);
		expect(heads.map(({ words: own }) => own[0]?.text).join('')).toBe('12345678');
	});
	it('repeats the column names in a long matrix on a phone', () => {
		expect(layoutMatrix(longNames, 360).heads).toHaveLength(4 * 12);
		expect(layoutMatrix(longNames, 720).heads).toHaveLength(12);
	});
	it('gives every cell one mark in a full grid, the empty ones too', () => {
		const { marks } = layoutMatrix(typical, 360);
		expect(marks).toHaveLength(81);
		expect(marks[10]).toMatchObject({ row: 1, column: 1, label: typical.cells[10]?.label });
		expect(Math.min(...marks.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
	});
	it('stays inside the picture with 31 rows and twelve columns', () => {
		for (const width of [280, 328, 480, 720]) {
			const { marks } = layoutMatrix(longNames, width);
			expect(Math.max(...marks.map((mark) => mark.x + mark.width))).toBeLessThanOrEqual(width);
		}
	});
	it('places the note of a row below its name, on a phone behind it, within the picture', () => {
		const [first] = layoutMatrix(noted, 720).names;
		expect(first?.note[0]?.x).toBe(0);
		expect((first?.note[0]?.y ?? 0) - (first?.words.at(-1)?.y ?? 0)).toBeGreaterThan(12);
		const [narrow] = layoutMatrix(noted, 328).names;
		expect(narrow?.note[0]?.x).toBeGreaterThan(30);
		expect(narrow?.note[0]?.y).toBeCloseTo(narrow?.words.at(-1)?.y ?? 0, 0);
		for (const width of [280, 480])
			expect(layoutMatrix(noted, width).height).toBe(layoutMatrix(noted, width + 100).height);
	});
	it('leads nowhere from an empty cell, unless something opens beside it', () => {
		const [own] = typical.cells.filter(({ level }) => level === null);
		if (!own) throw new Error('no empty cell');
		const markOf = (cell: typeof own) =>
			layoutMatrix({ ...typical, cells: [cell] }, 720).marks[0]?.empty;
		expect([markOf(own), markOf({ ...own, opens: true })]).toEqual([true, undefined]);
	});
	it('draws no shade in an empty cell', () => {
		const cell = layoutMatrix(typical, 360).cells[7];
		expect(cell?.opacity).toBeUndefined();
		expect(cell?.words).toEqual([]);
	});
	it('never cuts the words of a cell, but stands them upright', () => {
		for (const data of [words, manyWords])
			for (const width of [280, 360, 480, 720]) {
				const texts = layoutMatrix(data, width).cells.flatMap((cell) => cell.words);
				expect(texts.filter(({ text }) => text.endsWith('…'))).toEqual([]);
			}
		expect(layoutMatrix(manyWords, 360).cells[0]?.transform).toMatch(/^rotate\(-90 /);
	});
	it('prints the sign of a missing value in an empty cell', () => {
		const cell = layoutMatrix(missing, 360).cells[2];
		expect(cell?.words[0]?.text).toBe('.');
		expect(cell?.opacity).toBeUndefined();
	});
	it('has the same height at every width of one form', () => {
		for (const data of [typical, words, manyWords, longNames, numbered]) {
			expect(layoutMatrix(data, 328).height).toBe(layoutMatrix(data, 479).height);
			expect(layoutMatrix(data, 480).height).toBe(layoutMatrix(data, 1100).height);
		}
	});
	it('says that there is nothing to draw', () => {
		expect(layoutMatrix(empty, 360)).toMatchObject({ empty: true, marks: [] });
	});
});
