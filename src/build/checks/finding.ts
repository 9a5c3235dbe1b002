import type { ColumnTable } from 'arquero';
import type { Severity } from '#lib/core/issue.ts';
import { objectsOf } from '../objects.ts';

/** Two numbers that ought to agree and do not; the difference is computed minus stated. */
export interface Finding {
	check: string;
	dataset: string;
	key: string;
	stated: number;
	computed: number;
	difference: number;
	severity: Severity;
	/** The line it stands on, where it is one. */
	line?: number;
	/** All lines it speaks of, where nothing else is to be told of them. */
	lines?: readonly number[];
	/** What is the matter in words, where it is not two numbers that ought to agree. */
	text?: string;
	/** No number can be so: nobody can declare it right. */
	impossible?: true;
}

/** What a check compares: columns dataset, key, stated, computed and the slack that rounding allows. */
export function findDifferences(check: string, pairs: ColumnTable, severity: Severity): Finding[] {
	return objectsOf(pairs).flatMap((pair) => {
		const [stated, computed, slack] = [
			Number(pair.stated),
			Number(pair.computed),
			Number(pair.slack)
		];
		const difference = round(computed - stated);
		if (Math.abs(difference) <= round(slack)) return [];
		const place = { check, dataset: String(pair.dataset), key: String(pair.key) };
		return [{ ...place, stated, computed: round(computed), difference, severity }];
	});
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;
