import type { Finding } from '../finding.ts';
import { cellFinding, type Cell } from './cells.ts';

type Pair = readonly [Cell, Cell];

/** So many pairs of the same two regions in one period are one cause: their rows were exchanged. */
const enough = 3;

/** Exchanged pairs as findings; many pairs of the same two regions are told once. */
export function pairFindings(pairs: readonly Pair[]): Finding[] {
	const groups = [
		...Map.groupBy(pairs, ([a, b]) => [a.dataset, a.period, a.region, b.region].join('|')).values()
	];
	return groups.flatMap((group) => {
		const [first] = group;
		if (!first || first[0].region === first[1].region || group.length < enough)
			return group.map(one);
		return [rows(group.length, first)];
	});
}

const one = ([a, b]: Pair): Finding =>
	cellFinding(
		'exchanged',
		a,
		b.value,
		`${a.value} and ${b.value} (${b.indicator}, ${b.region}, line ${b.line}) fit each other's series better than their own`
	);

const rows = (count: number, [a, b]: Pair): Finding =>
	cellFinding(
		'exchanged',
		a,
		b.value,
		`${count} values of ${a.region} and ${b.region} in ${a.period} look exchanged, this one with line ${b.line}`
	);
