import { readPlace, type Readout } from '../kit/readout.ts';
import type { TilesData } from './data.ts';

/** The tile of a mark beside the regions it is compared with. */
export const readTiles = ({ tiles, beside }: TilesData, mark: string): Readout | undefined =>
	readPlace(tiles, beside, mark);
