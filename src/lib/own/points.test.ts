import { describe, expect, it } from 'vitest';
import { excelReaders } from '../data/import/excel.ts';
import { openSource } from '../data/import/open.ts';
import { makeTables } from './make.ts';
import { firstChoice, fitting, pointsOf, type OwnChoice } from './points.ts';
import type { OwnEntry } from './table.ts';

async function table(text: string): Promise<OwnEntry> {
	const [source] = await openSource(new TextEncoder().encode(text), 'a.csv', excelReaders);
	const [made] = source ? makeTables(source, new Set()).tables : [];
	if (!made) throw new Error('no table');
	return made;
}

const rates = `indicator,region,period,sex,age,value,flag,source,note
unemployed,06436,2024,total,total,2100,,a,
unemployed,06436,2024,f,total,1000,,a,
rate,06436,2024,total,15-24,5.4,,a,
`;

async function drawn(own: OwnEntry, change: Partial<OwnChoice> = {}) {
	const { points, repeated, earlier } = await pointsOf(own, { ...firstChoice(own), ...change });
	return {
		points: points.map(({ region, period, value }) => `${region} ${period} ${value}`),
		...{ repeated, earlier }
	};
}

const bySex = `AGS;Jahr;Geschlecht;Plätze;Quote (%)
06436;2023;;30;5,5
06436;2023;Frauen;10;4,5
06436;2024;;-;5,0
06436;2024;Frauen;.;x
06434;2024;Frauen;7;4,0
06434;2024;Frauen;8;4,1
`;

describe('numbers of an own table', () => {
	it('are those of the whole first, where the table has them', async () => {
		const own = await table(bySex);
		expect(firstChoice(own)).toEqual({ measure: 'plaetze', keys: { geschlecht: '' } });
		expect(own.shape.terms).toEqual({ geschlecht: ['', 'Frauen'] });
		expect(await drawn(own)).toEqual({
			points: ['06436 2023 30', '06436 2024 0'],
			...{ repeated: 0, earlier: 0 }
		});
	});

	it('follow the choice, keep the reason of a missing one, and leave out what stands twice', async () => {
		const own = await table(bySex);
		expect(await drawn(own, { measure: 'quote', keys: { geschlecht: 'Frauen' } })).toEqual({
			points: ['06436 2023 4.5', '06436 2024 not-meaningful'],
			...{ repeated: 1, earlier: 0 }
		});
		expect(await drawn(own, { measure: 'other' })).toEqual({
			points: [],
			...{ repeated: 0, earlier: 0 }
		});
	});

	it('are one for each year: that of its last day', async () => {
		const own = await table(
			'AGS;Stichtag;Wert\n06436;31.03.2024;1\n06436;30.06.2024;2\n06436;31.03.2025;3\n'
		);
		expect(await drawn(own)).toEqual({
			points: ['06436 2024-06-30 2', '06436 2025-03-31 3'],
			...{ repeated: 0, earlier: 1 }
		});
	});

	it('are found by one part: what does not go with it gives way', async () => {
		const own = await table(rates);
		const first = firstChoice(own);
		expect(first.keys).toEqual({ measure: 'unemployed', sex: '', age: '' });
		const women = { ...first, keys: { ...first.keys, sex: 'f' } };
		expect(fitting(own, women, 'sex')).toBe(women);
		const rate = fitting(own, { ...women, keys: { ...women.keys, measure: 'rate' } }, 'measure');
		expect(rate.keys).toEqual({ measure: 'rate', sex: '', age: '15-24' });
		expect((await drawn(own, rate)).points).toEqual(['06436 2024 5.4']);
	});
});
