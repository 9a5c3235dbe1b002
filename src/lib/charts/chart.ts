import type { BarsData } from './bars/data.ts';
import type { ChainData } from './chain/data.ts';
import type { ColumnsData } from './columns/data.ts';
import type { Made } from './kinds.ts';
import type { LinesData } from './lines/data.ts';
import type { MapData } from './map/data.ts';
import type { MatrixData } from './matrix/data.ts';
import type { MultiplesData } from './multiples/data.ts';
import type { PyramidData } from './pyramid/data.ts';
import type { RanksData } from './ranks/data.ts';
import type { SharesData } from './shares/data.ts';
import type { SpansData } from './spans/data.ts';
import type { TilesData } from './tiles/data.ts';
import type { WaterfallData } from './waterfall/data.ts';

/** The data of any chart: plain values, which can be stored and sent. */
export type ChartData =
	| Made<LinesData>
	| Made<BarsData>
	| Made<ChainData>
	| Made<WaterfallData>
	| Made<SharesData>
	| Made<ColumnsData>
	| Made<MatrixData>
	| Made<SpansData>
	| Made<PyramidData>
	| Made<TilesData>
	| Made<MapData>
	| Made<MultiplesData>
	| Made<RanksData>;
