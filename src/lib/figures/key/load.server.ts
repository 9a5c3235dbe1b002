import type { Context, SourceText } from '../figure.ts';
import { loadCube } from '../load.server.ts';
import { academicShareTile } from './academic-share.ts';
import { activitiesTile } from './activities.ts';
import type { KeyFigure, Tile } from './key-figure.ts';
import {
	employeesAtWorkplace,
	gdpPerInhabitant,
	sgb2Persons,
	unemploymentRate
} from './official.ts';
import { schoolLeaversTile } from './school-leavers.ts';
import { skillsGapTile } from './skills-gap.ts';

/** A tile with its address, ready to be drawn. */
export interface PlacedTile {
	id: string;
	path: string;
	tile: Tile;
}

type Load = (context: Context) => Promise<PlacedTile | null>;

const loader =
	<Row>(key: KeyFigure<Row>): Load =>
	async (context) => {
		const tile = key.present(await loadCube(key), context);
		return tile && { id: key.id, path: key.path, tile };
	};

const keyFigures: readonly Load[] = [
	loader(skillsGapTile),
	loader(unemploymentRate),
	loader(sgb2Persons),
	loader(employeesAtWorkplace),
	loader(academicShareTile),
	loader(schoolLeaversTile),
	loader(gdpPerInhabitant),
	loader(activitiesTile)
];

/** All tiles of the overview in reading order; a key figure without a value has no tile. */
export async function loadTiles(
	context: Context,
	sources: Readonly<Record<string, SourceText>>
): Promise<PlacedTile[]> {
	const tiles = await Promise.all(keyFigures.map((load) => load(context)));
	return tiles
		.filter((placed) => placed !== null)
		.map((placed) => ({ ...placed, tile: withSource(placed.tile, sources) }));
}

/** A table number alone says nothing to most readers: its publisher stands before it. */
function withSource(tile: Tile, sources: Readonly<Record<string, SourceText>>): Tile {
	const known = sources[tile.source];
	return known
		? { ...tile, source: `${known.attribution}, ${known.source.replaceAll('-', '\u2011')}` }
		: tile;
}
