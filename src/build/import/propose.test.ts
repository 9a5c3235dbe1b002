import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSource } from '#lib/data/import/detect.ts';
import { excelReaders } from '#lib/data/import/excel.ts';
import { openSource } from '#lib/data/import/open.ts';
import { propose } from './propose.ts';

const readers = join(import.meta.dirname, '../../../tests/fixtures/readers');

async function proposed(path: string) {
	const bytes = new Uint8Array(readFileSync(join(readers, path)));
	const [source] = await openSource(bytes, path.split('/').at(-1) ?? '', excelReaders);
	if (!source) throw new Error('nothing was opened');
	const { add } = propose(readSource(source), 'probe');
	return add;
}

it('takes publisher and licence from the foot of the file', async () => {
	const add = await proposed('cross-latin1/tabelle.csv');
	expect(add?.source).toMatchObject({
		publisher: 'Regionaldatenbank Deutschland',
		licence: 'dl-de/by-2-0',
		licence_url: 'https://www.govdata.de/dl-de/by-2-0',
		attribution: 'Statistische Ämter des Bundes und der Länder, Deutschland'
	});
});

it('asks for all that a file does not say of itself', async () => {
	const add = await proposed('eurostat/estat_demo_probe.tsv');
	expect(add?.source).toMatchObject({
		publisher: '?',
		licence: '?',
		licence_url: '?',
		attribution: '?',
		url: '?'
	});
	expect(add?.indicators[0]).toMatchObject({ certainty: '?', topic: '?' });
});

it('asks for the words of the other language, and counts the decimals that are printed', async () => {
	const add = await proposed('flat-2025/99111-01-01-4_flat.csv');
	expect(add?.title).toEqual({ de: 'Probe der Beschäftigten', en: '?' });
	expect(
		add?.indicators.map(({ unit, decimals, name_en }) => [unit, decimals, name_en])
	).toContainEqual(['percent', '1', '?']);
});
