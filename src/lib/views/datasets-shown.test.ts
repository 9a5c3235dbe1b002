import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { cubeParams } from '../figures/load.server.ts';
import type { Registered } from './registered.ts';
import { allFigures } from './registry.server.ts';

const built = existsSync('static/data/manifest.json');
const datasets = globSync('data/*/datapackage.json').map((file) => file.split(/[\\/]/)[1] ?? '');
const indicators: Record<string, string>[] = parse(readFileSync('data/indicators/data.csv'), {
	columns: true,
	bom: true
});

/** Tables a figure reads; official values stand in one table, so there the indicators it asks for name the dataset. */
function readBy({ cube }: Registered): string[] {
	const asks = 'asks' in cube ? cube.asks : [cube];
	const asked = asks
		.flatMap((query) => query.bind(cubeParams))
		.flatMap((own) => String(own).split(','));
	const official = indicators.filter(({ indicator = '' }) => asked.includes(indicator));
	return [...cube.tables, ...official.map(({ dataset = '' }) => dataset)];
}

/** Tables that the queries of pages name, beside those of figures. */
const namedByPages = (): Set<string> =>
	new Set(
		globSync('src/lib/{figures,views,findings}/**/*.ts')
			.filter((file) => !/\.test\.ts$|fixture/.test(file))
			.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)*)'/g)])
			.map((match) => match[1] ?? '')
	);

describe.runIf(built)('no dataset is shipped and never shown', () => {
	let shown: Set<string>;
	beforeAll(async () => {
		shown = new Set((await allFigures()).flatMap(readBy));
	});

	it.each(datasets)('%s is read by a figure or by the query of a page', (id) => {
		expect(shown.has(id) || namedByPages().has(id)).toBe(true);
	});

	it('and the official ones all stand in a figure', () => {
		const official = new Set(indicators.map(({ dataset = '' }) => dataset));
		expect([...official].filter((id) => !shown.has(id))).toEqual([]);
	});
});
