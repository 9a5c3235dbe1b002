/** A number's decimals as it is given: 0.3 → 1. */
export function decimalsOf(value: number): number {
	const [, fraction = '', exponent = 0] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
	return Math.max(0, fraction.length - Number(exponent));
}

/** Most decimals among cells that are numbers. */
export function mostDecimals(cells: Iterable<unknown>): number {
	let most = 0;
	for (const cell of cells) if (typeof cell === 'number') most = Math.max(most, decimalsOf(cell));
	return most;
}
