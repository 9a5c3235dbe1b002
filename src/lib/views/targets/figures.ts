import { targetsCube } from '../../figures/targets/cube.ts';
import { hasProgress, progressOf } from '../../figures/targets/progress.ts';
import { listed, plain } from '../registered.ts';

/** A figure for each target that has something to draw. */
export const targetFigures = listed(targetsCube, (rows) =>
	rows.filter(hasProgress).map(({ target }) => plain(progressOf(target), '/ziele/'))
);
