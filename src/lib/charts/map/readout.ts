import { readPlace, type Readout } from '../kit/readout.ts';
import type { MapData } from './data.ts';

/** The area of a mark beside the regions it is compared with. */
export const readMap = ({ areas, beside }: MapData, mark: string): Readout | undefined =>
	readPlace(areas, beside, mark);
