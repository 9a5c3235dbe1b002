import { defineChart } from '../kinds.ts';
import { basisOf, isNarrow } from '../kit/size.ts';
import { font } from '../kit/theme.ts';
import { stackWords } from '../kit/words.ts';
import { matrixChart, type MatrixChart } from './chart.ts';
import type { MatrixData } from './data.ts';
import { layoutMatrix, shapeOf, type CellShape, type MatrixLayout } from './layout.ts';
import Matrix from './Matrix.svelte';
import { breakWords } from './words.ts';

type Key = NonNullable<MatrixData['key']>;

const side = { width: 40, height: 20 };
const line = 26;

/** A matrix below its key, a cell of each kind with its word behind it: two beside each other on a wide picture. */
export function layoutKeyed(data: MatrixData, width: number): MatrixLayout {
	const { key = [] } = data;
	const across = isNarrow(width) ? 1 : 2;
	const layout = layoutMatrix(data, width, Math.ceil(key.length / across) * line);
	return layout.empty ? layout : { ...layout, cells: [...layout.cells, ...key.map(entryOf)] };

	function entryOf({ name, ...cell }: Key[number], index: number): CellShape {
		const x = (index % across) * (basisOf(width) / 2);
		const y = Math.floor(index / across) * line;
		const named = { ...cell, id: name };
		const shape = shapeOf(named, { x, y, ...side }, breakWords([named], side.width));
		const word = stackWords([name], x + side.width + 6, y + 2, font.small);
		return { ...shape, words: [...shape.words, ...word] };
	}
}

// Pages with a key load this file, all others the plain layout alone; here it takes its place.
defineChart<MatrixData, MatrixLayout>('matrix', { layout: layoutKeyed, Drawing: Matrix });

/** The same matrix with a key above it. */
export const withKey = (chart: MatrixChart, key: Key): MatrixChart =>
	matrixChart({ ...chart, key });
