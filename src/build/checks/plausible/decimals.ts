import type { Finding } from '../finding.ts';
import type { Cell } from './cells.ts';

/** Numbers of an indicator with more decimals than it declares and one more, which some sources print: a factor, or a number made by a machine. One finding for an indicator. */
export function findMoreDecimals(cells: readonly Cell[]): Finding[] {
	const wrong = cells.filter(({ value, meta }) => decimalsOf(value) > meta.decimals + 1);
	const groups = Map.groupBy(wrong, ({ dataset, indicator }) => `${dataset}|${indicator}`);
	return [...groups.values()].flatMap((group): Finding[] => {
		const [first] = group;
		if (!first) return [];
		const { value, meta, dataset, indicator, region, period, line } = first;
		const found = decimalsOf(value);
		const times = group.length === 1 ? '' : ` (${group.length} such numbers)`;
		const text = `${value} (${region}, ${period}) has ${found} decimals, data/indicators declares ${meta.decimals}${times}`;
		return [
			{
				...{ check: 'decimals', dataset, line, key: indicator, severity: 'warning', text },
				...{ stated: found, computed: meta.decimals, difference: meta.decimals - found }
			}
		];
	});
}

const decimalsOf = (value: number): number =>
	Number.isInteger(value) ? 0 : (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
