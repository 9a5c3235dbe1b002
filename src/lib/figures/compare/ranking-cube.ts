import type { Query } from '../../data/query.ts';
import { everyone, ranking, type RankingRow } from '../../data/queries/compare.ts';
import type { CubeParams } from '../figure.ts';
import { openingIndicator } from './choice.ts';
import { partColumns } from './part-values.ts';

/** The opening ranking: all districts of the state in the latest period, the state beside. */
export const rankingCube = (name: string): Query<CubeParams, RankingRow> => ({
	...ranking,
	columns: partColumns,
	name,
	bind: ({ state, country }) =>
		ranking.bind({
			indicator: openingIndicator,
			level: 'district',
			within: state,
			beside: [state, country],
			period: null,
			...everyone
		})
});
