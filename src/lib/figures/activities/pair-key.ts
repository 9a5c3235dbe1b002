import type { MatrixChart } from '../../charts/matrix/chart.ts';
import { withKey } from '../../charts/matrix/keyed.ts';
import type { Context } from '../figure.ts';
import { coverageWords } from './coverage.words.ts';

/** A matrix of pairs with what its cells mean, each with one that stands for its kind. */
export function withPairKey(
	chart: MatrixChart,
	{ locale }: Pick<Context<unknown>, 'locale'>
): MatrixChart {
	const { reaches, blank } = coverageWords[locale];
	return withKey(chart, [
		{ name: reaches.named, text: '1', level: 0.2 },
		{ name: reaches.open, text: '(1)', level: null, edge: 'open' },
		{ name: reaches.unnamed, text: '', level: null },
		{ name: reaches.unfit, text: blank, level: null, edge: 'none' }
	]);
}
