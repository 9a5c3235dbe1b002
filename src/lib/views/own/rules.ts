import type { County } from '../../core/county.ts';
import { isNumber } from '../../core/value.ts';
import type { OwnPoint } from '../../own/points.ts';

/** Pictures that can be made of own numbers. */
export interface Pictures {
	lines: boolean;
	bars: boolean;
	tiles: boolean;
}

/** Whether a key is that of a district of the state. */
export const isDistrictOf = (region: string, state: string): boolean =>
	region.length === 5 && region.startsWith(state);

/** Lines need two points in time, bars two districts, tiles half of all districts and numbers that compare. */
export function picturesFor(
	points: readonly OwnPoint[],
	{ period, comparable, districts }: { period: string; comparable: boolean; districts: number },
	{ state }: Pick<County, 'state'>
): Pictures {
	const known = points.filter(({ value }) => isNumber(value));
	const years = new Set(known.map((point) => point.period.slice(0, 4)));
	const now = known.filter(
		(point) => point.period === period && isDistrictOf(point.region, state)
	).length;
	return {
		lines: years.size > 1,
		bars: now > 1,
		tiles: comparable && now * 2 >= districts
	};
}
