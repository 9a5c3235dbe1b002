import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { storedColumns } from '#lib/data/schema/stored.ts';
import { encodeParquet } from '../parquet.ts';
import type { Dataset } from '../read.ts';
import { describe as say } from '../sentences.ts';
import { dataset, shown } from './dataset.fixture.ts';
import { protectCounts } from './step.ts';

const suppress = (more: object = {}) => ({
	...{ method: 'suppress', counts: [{ field: 'persons' }] },
	...more
});
const bySex = { sums: [{ field: 'sex', total: 'total' }] };
const lines = (head: string, ...rows: string[]) => `${[head, ...rows].join('\n')}\n`;
const signs = ({ datasets }: { datasets: Dataset[] }) => datasets.map(shown);
const errors = ({ issues }: Awaited<ReturnType<typeof protectCounts>>) =>
	issues.filter(({ severity }) => severity === 'error').map(say);

/** Kept editions of datasets, as they were published. */
const folder = mkdtempSync(join(tmpdir(), 'kreismonitor-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
function keep(edition: string, datasets: readonly Dataset[]): void {
	const data = join(folder, edition, 'data');
	mkdirSync(data, { recursive: true });
	for (const { id, schema, table, pkg } of datasets) {
		writeFileSync(
			join(data, `${id}.parquet`),
			encodeParquet(storedColumns(schema.fields), table.rows)
		);
		writeFileSync(join(data, `${id}.datapackage.json`), JSON.stringify(pkg));
	}
}

describe('a dataset that protects', () => {
	it('hides a small count and the cheapest one beside it, in rows and text', async () => {
		const courses = dataset(
			'courses',
			lines('course,sex,persons', 'a,female,18', 'a,male,2', 'a,total,20'),
			suppress(bySex)
		);
		const result = await protectCounts([courses], '');
		expect(signs(result)).toEqual([['.', '*', '20']]);
		expect(result.datasets[0]?.table.rows[1]).toMatchObject({ persons: null, persons_symbol: '*' });
		expect(result.issues.map(say)).toEqual([
			'data/courses/data.csv: small counts protected: 1, withheld for their sake: 1, open: 33 % of 3'
		]);
		expect(shown(courses)).toEqual(['18', '2', '20']);
	});
	it('stays as it is while nothing is small, or nothing is declared', async () => {
		const text = lines('course,sex,persons', 'a,female,18', 'a,male,0', 'a,total,18');
		const open = dataset('courses', text, suppress(bySex));
		const none = dataset('others', text.replace('18', '2'), {
			...{ method: 'none', reason: { de: 'amtlich', en: 'official' } }
		});
		const result = await protectCounts([open, none], '');
		expect(result.datasets).toEqual([open, none]);
		expect(result.issues).toEqual([]);
	});
});

describe('an attack', () => {
	it('by two margins finds no rectangle broken', async () => {
		const rows = [
			'a,female,20',
			'a,male,2',
			'a,total,22',
			'b,female,30',
			'b,male,40',
			'b,total,70'
		];
		const all = ['total,female,50', 'total,male,42', 'total,total,92'];
		const two = dataset(
			'courses',
			lines('course,sex,persons', ...rows, ...all),
			suppress({ sums: [...bySex.sums, { field: 'course', total: 'total' }] })
		);
		expect(signs(await protectCounts([two], ''))).toEqual([
			['.', '*', '22', '.', '.', '70', '50', '42', '92']
		]);
	});
	const measure = { counts: [{ field: 'persons', measure: 'participants' }] };
	const bySexes = (rule: object, ...persons: (string | number)[]) =>
		dataset(
			'by-sex',
			lines(
				'course,sex,persons',
				...['female', 'male', 'total'].map((sex, at) => `a,${sex},${persons[at]}`)
			),
			suppress({ ...measure, ...bySex, ...rule })
		);
	const byAges = (rule: object, ...persons: (string | number)[]) =>
		dataset(
			'by-age',
			lines(
				'age,course,persons',
				...['old', 'total', 'young'].map((age, at) => `${age},a,${persons[at]}`)
			),
			suppress({ ...measure, sums: [{ field: 'age', total: 'total' }], ...rule })
		);
	it('by a linked table finds a shared total hidden in both, or in none', async () => {
		const both = await protectCounts([bySexes({}, 2, 0, 2), byAges({}, 0, 2, 2)], '');
		expect(signs(both)).toEqual([
			['*', '0', '*'],
			['0', '*', '*']
		]);
		const hidden = await protectCounts([bySexes({}, 9, 2, 11), byAges({}, 7, 11, 4)], '');
		expect(signs(hidden)).toEqual([
			['.', '*', '11'],
			['7', '11', '4']
		]);
	});
	it('by a linked table that gives the total away is named', async () => {
		const rule = { stored: 'protected' };
		const alone = await protectCounts([bySexes(rule, 9, '*', '.')], '');
		expect(errors(alone)).toEqual([]);
		const linked = [bySexes(rule, 9, '*', '.'), byAges(rule, 7, '.', 4)];
		expect(errors(await protectCounts(linked, ''))).toEqual([
			expect.stringContaining(
				'by-sex/data.csv:3 column "persons": "a | male" counts few persons and can be told'
			)
		]);
	});
	it('by totals of a hierarchy finds a second place hidden beside the first', async () => {
		const regions = dataset(
			'regions',
			lines('region,parent', '1,', '11,1', '111,11', '112,11', '12,1', '121,12', '122,12'),
			{
				...{ method: 'none', reason: { de: 'x', en: 'x' } }
			}
		);
		const places = dataset(
			'places',
			lines('region,persons', '1,100', '11,40', '111,2', '112,38', '12,60', '121,25', '122,35'),
			suppress({ sums: [{ field: 'region', parents: 'regions' }] })
		);
		expect(signs(await protectCounts([regions, places], ''))[1]).toEqual([
			'100',
			'40',
			'*',
			'.',
			'60',
			'25',
			'35'
		]);
	});
	it('by what the parts leave out finds it hidden as well', async () => {
		const lost = dataset(
			'courses',
			lines('course,sex,persons', 'a,female,9', 'a,male,9', 'a,total,20'),
			suppress(bySex)
		);
		const [shownNow] = signs(await protectCounts([lost], ''));
		expect(shownNow).toContain('.');
	});
	it('by zeros finds that they hide nothing: the total goes as well', async () => {
		const alone = dataset(
			'courses',
			lines('course,sex,persons', 'a,female,2', 'a,male,0', 'a,total,2'),
			suppress(bySex)
		);
		expect(signs(await protectCounts([alone], ''))).toEqual([['*', '0', '*']]);
	});
	it('on what is stored names line, keys and interval, and changes nothing', async () => {
		const stored = dataset(
			'courses',
			lines(
				'course,sex,persons',
				'a,female,18',
				'a,male,*',
				'a,total,20',
				'b,female,1',
				'b,male,*',
				'b,total,.'
			),
			suppress({ ...bySex, stored: 'protected' })
		);
		const result = await protectCounts([stored], '');
		expect(result.datasets).toEqual([stored]);
		expect(errors(result)).toEqual([
			'data/courses/data.csv:3 column "persons": "a | male" counts few persons and can be told from all that is published: it is 2, and 2 numbers must remain possible (join categories, leave out the total or the whole breakdown)',
			'data/courses/data.csv:5 column "persons": "b | female" counts fewer than 3 persons and stands there as a number (write * instead)',
			// What is withheld is no less than 3, so one of two signs tells the other.
			expect.stringContaining('"b | male" counts few persons and can be told')
		]);
	});
});

describe('rounding', () => {
	const rule = (method: string, minCell = 3) => ({ ...suppress(bySex), method, minCell });
	it('rounds every count and says so in the flag', async () => {
		const text = lines('course,sex,persons,flag', 'a,female,18,', 'a,male,2,', 'a,total,20,');
		const [five, ten] = await Promise.all(
			['round5', 'round10'].map(async (method) =>
				protectCounts([dataset('courses', text, rule(method))], '')
			)
		);
		expect(five?.datasets[0]?.text).toBe(
			lines(
				'course,sex,persons,flag',
				'a,female,20,rounded5',
				'a,male,0,rounded5',
				'a,total,20,rounded5'
			)
		);
		expect(ten && signs(ten)).toEqual([['20', '0', '20']]);
	});
	it('that gives itself away by additivity withholds the total', async () => {
		const parts = ['a', 'b', 'c', 'd'].map((group) => `${group},2`);
		const groups = dataset('groups', lines('group,persons', ...parts, 'total,8'), {
			...{ method: 'round5', counts: [{ field: 'persons' }] },
			sums: [{ field: 'group', total: 'total' }]
		});
		expect(signs(await protectCounts([groups], ''))).toEqual([['0', '0', '0', '0', '.']]);
	});
});

describe('editions', () => {
	const courses = (...persons: (string | number)[]) =>
		dataset(
			'courses',
			lines(
				'course,group,persons',
				...['a,x', 'a,y', 'a,z', 'a,total'].map((key, at) => `${key},${persons[at]}`)
			),
			suppress({ sums: [{ field: 'group', total: 'total' }] })
		);
	it('hide the same counts again, so that their difference tells nothing', async () => {
		keep('00000000000a', [courses('.', 7, '*', 20)]);
		expect(signs(await protectCounts([courses(11, 7, 2, 20)], folder))).toEqual([
			['.', '7', '*', '20']
		]);
		expect(signs(await protectCounts([courses(11, 7, 2, 20)], ''))).toEqual([
			['11', '.', '*', '20']
		]);
	});
	it('that show what is small now stop the build by name', async () => {
		keep('00000000000b', [courses(11, 7, 2, 20)]);
		expect(errors(await protectCounts([courses(11, 7, 2, 20)], folder))).toEqual([
			expect.stringContaining('"a | z" counts few persons and stands open in edition 00000000000b')
		]);
	});
	const dated = (rule: object, ...persons: (string | number)[]) =>
		dataset(
			'courses',
			lines(
				'course,received,group,persons',
				...['1,total', '1,x', '1,y', '1,z', '2,total', '2,x', '2,y', '2,z'].map(
					(key, at) => `a,${key},${persons[at]}`
				)
			),
			suppress({ sums: [{ field: 'group', total: 'total' }], editions: 'received', ...rule })
		);
	it('within one table hide what tells nothing together', async () => {
		const corrected = await protectCounts([dated({}, 20, 11, 7, 2, 22, 11, 9, 2)], '');
		expect(signs(corrected)).toEqual([['20', '11', '.', '*', '22', '11', '.', '*']]);
	});
	it('within one table that hide now this and now that are named', async () => {
		const rule = { stored: 'protected' };
		const result = await protectCounts([dated(rule, 20, 11, '.', '*', 20, '.', 7, '*')], '');
		expect(errors(result).map((text) => text.slice(0, 60))).toEqual([
			'data/courses/data.csv:5 column "persons": "a | 1 | z" counts',
			'data/courses/data.csv:9 column "persons": "a | 2 | z" counts'
		]);
		const one = await protectCounts([dated(rule, 20, 11, '.', '*', 25, 16, '.', '*')], '');
		expect(errors(one)).toEqual([]);
	});
});
