import { escape, type ColumnTable } from 'arquero';
import type { Row } from '#lib/data/schema/rows.ts';
import { findDifferences, type Finding } from './finding.ts';
import { on } from './observations.ts';

/** A share printed with one decimal is up to half a tenth away; a little more for the division. */
const printedSlack = 0.0501;

/** Shares of the population against persons by population, where all three stand at one date. */
export function checkShares(observations: ColumnTable): Finding[] {
	const named = (pick: (row: Row) => unknown, value: string) =>
		observations
			.filter(escape(pick))
			.derive({ stem: escape((row: Row) => stemOf(String(row.indicator))) })
			.select('dataset', 'stem', 'region', 'period', 'value')
			.rename({ value });
	const place = ['region', 'period'];
	const shares = named((row) => row.unit === 'percent-of-population', 'stated');
	const persons = named((row) => String(row.indicator).endsWith('_persons'), 'persons');
	const population = named((row) => row.indicator === 'population_total', 'population');
	const pairs = shares
		.join(persons.select('stem', ...place, 'persons'), on('stem', ...place))
		.join(population.select(...place, 'population'), on(...place))
		.derive({
			key: escape((row: Row) => `${row.stem}_share ${row.region} ${row.period}`),
			computed: escape((row: Row) => (Number(row.persons) / Number(row.population)) * 100),
			slack: escape(() => printedSlack)
		});
	return findDifferences('share-and-count', pairs, 'warning');
}

const stemOf = (indicator: string) => indicator.replace(/_(share|persons)$/, '');
