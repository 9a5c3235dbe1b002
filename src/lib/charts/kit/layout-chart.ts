import { layoutBars, type BarsLayout } from '../bars/layout.ts';
import type { ColumnsLayout } from '../columns/layout.ts';
import type { LinesLayout } from '../lines/layout.ts';
import type { MapLayout } from '../map/layout.ts';
import { layoutMatrix, type MatrixLayout } from '../matrix/layout.ts';
import type { PyramidLayout } from '../pyramid/layout.ts';
import { layoutShares, type SharesLayout } from '../shares/layout.ts';
import type { SpansLayout } from '../spans/layout.ts';
import type { TilesLayout } from '../tiles/layout.ts';
import type { WaterfallLayout } from '../waterfall/layout.ts';
import { smallestWidth } from './size.ts';
import type { ChartData } from './spec.ts';

/** A chart ready to be drawn: its kind, and the layout of that kind. */
export type DrawnChart =
	| { kind: 'lines'; layout: LinesLayout }
	| { kind: 'bars'; layout: BarsLayout }
	| { kind: 'waterfall'; layout: WaterfallLayout }
	| { kind: 'shares'; layout: SharesLayout }
	| { kind: 'columns'; layout: ColumnsLayout }
	| { kind: 'matrix'; layout: MatrixLayout }
	| { kind: 'spans'; layout: SpansLayout }
	| { kind: 'pyramid'; layout: PyramidLayout }
	| { kind: 'tiles'; layout: TilesLayout }
	| { kind: 'map'; layout: MapLayout };

/** Lays out any chart for a width in px; below the smallest width the picture is scaled instead. */
export function layoutChart(data: ChartData, width: number): DrawnChart {
	const space = Math.max(smallestWidth, Math.floor(width));
	switch (data.kind) {
		case 'lines':
			return { kind: data.kind, layout: data.layout(data, space) };
		case 'bars':
			return { kind: data.kind, layout: layoutBars(data, space) };
		case 'waterfall':
			return { kind: data.kind, layout: data.layout(data, space) };
		case 'shares':
			return { kind: data.kind, layout: layoutShares(data, space) };
		case 'columns':
			return { kind: data.kind, layout: data.layout(data, space) };
		case 'matrix':
			return { kind: data.kind, layout: layoutMatrix(data, space) };
		case 'spans':
			return { kind: data.kind, layout: data.layout(data, space) };
		case 'pyramid':
			return { kind: data.kind, layout: data.layout(data, space) };
		case 'tiles':
			return { kind: data.kind, layout: data.layout(data, space) };
		case 'map':
			return { kind: data.kind, layout: data.layout(data, space) };
	}
}
