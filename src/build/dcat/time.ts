const monthEnd = (year: string, month: string): string =>
	new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);

/** First and last day of a time as packages write it: "1998 – 2025", "2024-04", "2022-05-15 – 2023"; undefined for other words. */
export function spanOf(text: string): { start: string; end: string } | undefined {
	const dates = text.match(/\b\d{4}(-\d{2}(-\d{2})?)?\b/g) ?? [];
	const [first, last] = [dates[0], dates.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const [year = '', month = '12', day] = last.split('-');
	return {
		start: [...first.split('-'), '01', '01'].slice(0, 3).join('-'),
		end: day === undefined ? monthEnd(year, month) : last
	};
}
