import { escape, op, type ColumnTable } from 'arquero';
import type { Row } from '#lib/data/schema/rows.ts';
import { findDifferences, type Finding } from './finding.ts';
import { on } from './observations.ts';

const additive = ['persons', 'thousand-eur'];
const series = ['indicator', 'state', 'period', 'sex', 'age', 'source'];

/** The districts of a state against the state, where every district of that time has a number. */
export function checkDistricts(observations: ColumnTable, regions: readonly Row[]): Finding[] {
	const districts = regions.filter(({ level }) => level === 'district');
	const ids = new Set(districts.map(({ region }) => region));
	const states = new Set(
		regions.filter(({ level }) => level === 'state').map(({ region }) => region)
	);
	const counts = observations
		.filter(escape((row: Row) => additive.includes(String(row.unit))))
		.derive({ state: escape((row: Row) => String(row.region).slice(0, 2)) });
	const summed = counts
		.filter(escape((row: Row) => ids.has(row.region ?? null)))
		.groupby(...series)
		.rollup({ computed: op.sum('value'), count: op.count(), slack_1: op.sum('slack') })
		.filter(escape((row: Row) => row.count === countAt(districts, row)));
	const stated = counts
		.filter(escape((row: Row) => states.has(row.region ?? null)))
		.select('dataset', ...series, 'value', 'slack')
		.rename({ value: 'stated', slack: 'slack_2' });
	const pairs = summed.join(stated, on(...series)).derive({
		key: escape(keyOf),
		slack: escape((row: Row) => Number(row.slack_1) + Number(row.slack_2))
	});
	return findDifferences('districts-and-state', pairs, 'error');
}

/** How many districts a state had at a period; districts come and go. */
function countAt(districts: readonly Row[], { state, period }: Row): number {
	const time = String(period);
	return districts.filter(
		({ region, valid_from, valid_to }) =>
			String(region).startsWith(String(state)) &&
			String(valid_from ?? '') <= `${time}~` &&
			(!valid_to || String(valid_to) >= time)
	).length;
}

const keyOf = ({ indicator, state, period, sex, age }: Row): string =>
	[indicator, state, period, sex, age].filter((part) => part !== 'total').join(' ');
