import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../data/run.server.ts';
import { targetsCube } from '../../figures/targets/cube.ts';
import { targetFigures } from './figures.ts';

describe.runIf(existsSync('static/data/manifest.json'))('the figures of targets', () => {
	it('are one for each target that has a goal and a value', async () => {
		const [row] = await run(targetsCube, null);
		if (!row) throw new Error('no target');
		const drawn = { ...row, target_value: 20, target_value_symbol: '', current_value: 12 };
		const made = targetFigures.make([drawn, { ...drawn, target: 'b', target_value: null }]);
		expect(made.map(({ id, path }) => [id, path])).toEqual([[`target-${row.target}`, '/ziele/']]);
	});
});
