/** Every number a chart draws with the text it prints, wherever it stands in the chart's data. */
export function drawnValues(part: unknown): { value: number; text: string }[] {
	if (typeof part !== 'object' || part === null) return [];
	const own =
		'value' in part &&
		'text' in part &&
		typeof part.value === 'number' &&
		typeof part.text === 'string'
			? [{ value: part.value, text: part.text }]
			: [];
	return [...own, ...Object.values(part).flatMap(drawnValues)];
}
