import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { decodeParquet } from '../parquet.ts';
import type { Dataset } from '../read.ts';
import { runDataStep } from '../run.ts';
import { dataset } from './dataset.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreismonitor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [source, target] = [join(folder, 'data'), join(folder, 'static')];

const courses = (male: number, female: number): Dataset =>
	dataset(
		'courses',
		`course,sex,persons\na,female,${female}\na,male,${male}\na,total,${male + female}\n`,
		{
			...{ method: 'suppress', counts: [{ field: 'persons' }] },
			sums: [{ field: 'sex', total: 'total' }]
		}
	);

function step({ id, pkg, text }: Dataset) {
	mkdirSync(join(source, id), { recursive: true });
	writeFileSync(join(source, id, 'datapackage.json'), JSON.stringify(pkg));
	writeFileSync(join(source, id, 'data.csv'), text);
	return runDataStep(source, target, {
		findCounty: () => Promise.resolve({ region: '06436', state: '06', issues: [] })
	});
}

it('writes no small count and none that is withheld, in no file and no list of changes', async () => {
	const first = await step(courses(7000, 91_713));
	expect(first.issues).toEqual([]);
	const { written, changes } = await step(courses(2, 81_713));
	expect(written).toBe(true);
	expect(changes[0]?.examples.changed).toEqual([
		'a | female: persons 91713 → , persons_symbol  → .',
		'a | male: persons 7000 → , persons_symbol  → *',
		'a | total: persons 98713 → 81715'
	]);
	const texts = readdirSync(target).map((name) => readFileSync(join(target, name), 'latin1'));
	expect(texts.filter((text) => /81[.,]?713/.test(text))).toEqual([]);
	const rows = await decodeParquet(readFileSync(join(target, 'courses.parquet')));
	expect(rows.map(({ persons, persons_symbol }) => [persons, persons_symbol])).toEqual([
		[null, '.'],
		[null, '*'],
		[81_715, '']
	]);
	expect(readFileSync(join(source, 'courses', 'data.csv'), 'utf8')).toContain('a,male,2');
});
