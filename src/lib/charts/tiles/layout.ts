import { isNumber, symbolOf } from '../../core/value.ts';
import { hatch, type Box } from '../kit/hatch.ts';
import { isNarrow, px } from '../kit/size.ts';
import { startOf, type Layout, type Mark } from '../kit/spec.ts';
import type { Tile, TilesData } from './data.ts';
import type { Word } from '../kit/words.ts';
import { shadeOf } from '../kit/shade.ts';
import { emptyKey, layoutKey, type ShadeKey } from '../kit/shade-key.ts';
import { placeTileWords, tileLines } from './words.ts';

export interface TileShape {
	id: string;
	box: Box;
	/** Strength of the accent colour; absent for a missing value, drawn hatched. */
	opacity?: number;
	/** Words are printed light on a strong tile. */
	strong: boolean;
	hatch?: string;
	name: Word[];
	value: Word;
	/** Frame of the county itself. */
	frame?: Box;
}
export interface TilesLayout extends Layout {
	tiles: TileShape[];
	key: ShadeKey;
}

const gap = 2;
const low = { widest: 96, height: 66 };
/** A few tiles only use the room there is. */
const few = { columns: 4, widest: 192, height: 84 };
const keyGap = 14;

/** A tile map: equal tiles at fixed places, the county framed, a key of the shades below. */
export function layoutTiles(data: TilesData, width: number): TilesLayout {
	const { tiles } = data;
	if (tiles.length === 0)
		return { width, height: 0, marks: [], empty: true, tiles: [], key: emptyKey };
	const at = {
		column: Math.min(...tiles.map(({ column }) => column)),
		row: Math.min(...tiles.map(({ row }) => row))
	};
	const columns = Math.max(...tiles.map(({ column }) => column)) - at.column + 1;
	const rows = Math.max(...tiles.map(({ row }) => row)) - at.row + 1;
	const { widest, height: tileHeight } = columns <= few.columns && !isNarrow(width) ? few : low;
	const pitch = Math.min(widest, (width + gap) / columns);
	const boxOf = ({ column, row }: Tile): Box => ({
		x: px((column - at.column) * pitch),
		y: px((row - at.row) * (tileHeight + gap)),
		width: px(pitch - gap),
		height: tileHeight
	});
	const lines = tileLines(tiles, pitch - gap);
	const bottom = rows * (tileHeight + gap) - gap;
	const levels = tiles.map(({ level }) => level);
	const { scale, missing } = data;
	const key = layoutKey({ levels, scale, missing }, bottom + keyGap);
	return {
		width,
		height: px(bottom + keyGap + key.height),
		empty: false,
		...startOf(tiles),
		drawn: px(columns * pitch - gap),
		marks: tiles.map((tile) => markOf(tile, boxOf(tile))),
		tiles: tiles.map((tile, index) => shapeOf(tile, boxOf(tile), lines[index] ?? [])),
		key
	};
}

function shapeOf(tile: Tile, box: Box, lines: readonly string[]): TileShape {
	const { id, level, own, value } = tile;
	const shade =
		level === null
			? { strong: false, hatch: hatch(box) }
			: shadeOf(Math.min(1, Math.max(0, level)));
	const printed = isNumber(value) ? (tile.short ?? tile.text) : symbolOf(value);
	const frame = { x: box.x + 1.5, y: box.y + 1.5, width: box.width - 3, height: box.height - 3 };
	return {
		id,
		box,
		...shade,
		...placeTileWords(lines, printed, box),
		...(own && { frame: { ...frame, width: px(frame.width), x: px(frame.x) } })
	};
}

const markOf = ({ id, label, name, text, column, row }: Tile, box: Box): Mark => ({
	id,
	label,
	...box,
	row,
	column,
	tip: { title: name, text }
});
