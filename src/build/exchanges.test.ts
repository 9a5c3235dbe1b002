import { expect, it } from 'vitest';
import { findExchanges, type Revised } from './exchanges.ts';

const revised = (region: string, indicator: string, year: number, numbers: [number, number]) => ({
	...{ region, indicator, period: String(year), sex: 'total', age: 'total', source: 's' },
	...{ line: year * 10 + Number(region), before: numbers[0], now: numbers[1] }
});
const years = [2020, 2021, 2022, 2023];
const told = (cells: Revised[]) =>
	findExchanges(cells).map(({ names, numbers }) => [names, numbers]);

it('tells two regions whose series stand the other way round once', () => {
	const cells = years.flatMap((year) => [
		revised('1', 'a', year, [year, year + 50]),
		revised('2', 'a', year, [year + 50, year])
	]);
	expect(told(cells)).toEqual([[['1', '2'], 8]]);
});

it('tells two columns that were exchanged', () => {
	const cells = years.flatMap((year) => [
		revised('1', 'men', year, [year, year + 50]),
		revised('1', 'women', year + 0, [year + 50, year])
	]);
	expect(told(cells)).toEqual([[['men', 'women'], 8]]);
});

it('says nothing of a revision in which a few values meet', () => {
	const cells = years.flatMap((year, at) => [
		revised('1', 'a', year, [year, at === 0 ? 7 : year + 1]),
		revised('2', 'a', year, [at === 0 ? 7 : year + 5, year])
	]);
	expect(told(cells)).toEqual([]);
});
