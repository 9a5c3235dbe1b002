import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { inEdition } from '../../figures/activities/catalogue.ts';
import { allEditionsCube } from '../../figures/activities/cube.ts';
import { loadCube } from '../../figures/load.server.ts';
import { targetGroups, targetGroupSpecs } from './target-groups.ts';

describe('targets by target group', () => {
	it('are those whose activity names the group', async () => {
		const cube = inEdition(readCatalogue(await loadCube({ cube: allEditionsCube }), 'de'), 2);
		const groups = targetGroups(cube, [
			{ target: 'a', activity: 'arbeit-plus' },
			{ target: 'b', activity: 'steuerungsgruppe' },
			{ target: 'c', activity: '' }
		]);
		expect(groups.map(({ id, targets }) => [id, targets])).toEqual([
			['sgb2', ['a']],
			['geringverdienende', ['a']],
			['multiplikatoren', ['b']],
			['mitarbeitende-kreis', ['b']]
		]);
		expect(targetGroupSpecs(groups).group.values).toHaveLength(5);
	});
});
