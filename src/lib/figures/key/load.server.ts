import type { Context, SourceText } from '../figure.ts';
import { loadCube } from '../load.server.ts';
import { academicShareTile } from './academic-share.ts';
import { activitiesTile } from './activities.ts';
import type { FiledTile, KeyFigure, Tile } from './key-figure.ts';
import {
	employeesAtWorkplace,
	gdpPerInhabitant,
	sgb2Persons,
	unemploymentRate
} from './official.ts';
import { schoolLeaversTile } from './school-leavers.ts';
import { skillsGapTile } from './skills-gap.ts';

/** A tile with its address, ready to be drawn. */
export interface PlacedTile<Shown = Tile> {
	id: string;
	path: string;
	tile: Shown;
}

type Load = (context: Context) => Promise<PlacedTile<FiledTile> | null>;

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

type Sources = Readonly<Record<string, SourceText>>;

/** All tiles of the overview in reading order, with what a file of them needs; a key figure without a value has no tile. */
export async function loadFiledTiles(
	context: Context,
	sources: Sources
): Promise<PlacedTile<FiledTile>[]> {
	const tiles = await Promise.all(keyFigures.map((load) => load(context)));
	return tiles
		.filter((placed) => placed !== null)
		.map((placed) => ({ ...placed, tile: withSource(placed.tile, sources) }));
}

/** The tiles as pages print them: what only files need would be bytes of every visit. */
export async function loadTiles(
	...asked: Parameters<typeof loadFiledTiles>
): Promise<PlacedTile[]> {
	const filed = await loadFiledTiles(...asked);
	return filed.map(({ id, path, tile }) => ({ id, path, tile: printed(tile) }));
}

const printed = (tile: FiledTile): Tile => ({
	label: tile.label,
	value: tile.value,
	unit: tile.unit,
	change: tile.change,
	comparison: tile.comparison,
	sentence: tile.sentence,
	period: tile.period,
	source: tile.source,
	certainty: tile.certainty,
	picture: tile.picture
});

/** A table number alone says nothing to most readers: its publisher stands before it. */
function withSource(tile: FiledTile, sources: Sources): FiledTile {
	const known = sources[tile.source];
	return known
		? {
				...tile,
				source: `${known.attribution}, ${known.source.replaceAll('-', '\u2011')}`,
				reference: `${known.attribution}, ${known.title} (${known.source}), ${known.licence}`
			}
		: tile;
}
