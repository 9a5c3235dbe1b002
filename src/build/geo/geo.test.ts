import {
	existsSync,
	mkdtempSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	copyFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe as group, expect, it } from 'vitest';
import type { Boundaries } from '#lib/core/territory.ts';
import { describe } from '../sentences.ts';
import { makeBoundaries } from './boundaries.ts';
import { systemOf } from './coordinates.ts';
import { readFeatures, type Territory } from './features.ts';
import { readGeo, readMunicipalities, type Given } from './read.ts';

const root = join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures', 'geo');
const district = (region: string, valid_from = '') => ({ region, level: 'district', valid_from });
/** An invented state of three districts; a fourth came out of the third in 2026. */
const territory: Territory = {
	state: '90',
	regions: [
		{ region: '90', level: 'state' },
		district('90001'),
		district('90002'),
		district('90003'),
		district('90004', '2026-01-01')
	]
};
const read = (name: string) => readGeo(join(root, name, 'data'), territory);
const drawn = ({ given }: { given: Given | null }, budget?: number): Boundaries | null =>
	given && makeBoundaries(given, budget);

group('boundaries that come along', () => {
	it.each(readdirSync(root))('are checked: %s', (name) => {
		const path = join(root, name, 'expected.json');
		expect(existsSync(path), `${name} has an expected.json`).toBe(true);
		expect(read(name).issues.map(describe)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
	});

	it('tell a key that a spreadsheet has robbed of its zero', () => {
		const json = {
			type: 'FeatureCollection',
			features: [{ properties: { AGS: 6411 }, geometry: null }]
		};
		const regions = [district('06411')];
		const { issues } = readFeatures(json, 'x.geojson', { state: '06', regions }, '');
		expect(issues.map(describe)).toEqual([
			'x.geojson "features[0]" has the AGS "6411" without its leading zero (write it as text: "06411")'
		]);
	});

	it('are nothing where the folder is missing', () => {
		expect(readGeo(join(root, 'nowhere'), territory)).toEqual({ given: null, issues: [] });
	});
});

group('boundaries of the municipalities', () => {
	const town = (region: string) => ({ region, level: 'municipality' });
	const square = (left: number) => [
		[
			[left, 50.1],
			[left + 0.1, 50.1],
			[left + 0.1, 50.2],
			[left, 50.2],
			[left, 50.1]
		]
	];
	/** A folder with the file of the municipalities, and the one of the districts only when asked. */
	function folderWith(keys: readonly string[]): string {
		const folder = mkdtempSync(join(tmpdir(), 'municipalities-'));
		const features = keys.map((AGS, index) => ({
			type: 'Feature',
			properties: { AGS },
			geometry: { type: 'Polygon', coordinates: square(8.4 + index / 10) }
		}));
		mkdirSync(join(folder, 'geo'));
		const write = (name: string, content: unknown) =>
			writeFileSync(join(folder, 'geo', name), JSON.stringify(content));
		write('municipalities.geojson', { type: 'FeatureCollection', features });
		write('datapackage.json', {
			licenses: [{ name: 'dl-de/by-2-0' }],
			sources: [{ title: 'BKG' }],
			kreismonitor: { attribution: '© BKG', territorialStatus: '2024-01-01' }
		});
		return folder;
	}
	const regions = [town('90001001'), town('90001002'), town('90002001')];

	it('are read beside those of the districts, and without them', () => {
		const folder = folderWith(['90001001', '90001002']);
		try {
			expect(readGeo(folder, territory)).toEqual({ given: null, issues: [] });
			const read = readMunicipalities(folder, { regions, county: '90001' });
			expect(read.issues).toEqual([]);
			expect(Object.keys(drawn(read)?.areas ?? {})).toEqual(['90001001', '90001002']);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('must be all of the county', () => {
		const folder = folderWith(['90001001']);
		try {
			const { issues } = readMunicipalities(folder, { regions, county: '90001' });
			expect(issues).toMatchObject([{ code: 'geo-missing', value: '90001002' }]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('are nothing where there is no such file', () => {
		const nothing = { given: null, issues: [] };
		expect(readMunicipalities(join(root, 'nowhere'), { regions, county: '90001' })).toEqual(
			nothing
		);
	});
});

group('coordinates', () => {
	it.each([
		[[[8.4, 50.1]], 'degrees'],
		[[[50.1, 8.4]], 'swapped'],
		[[[450_000, 5_540_000]], 'metres'],
		[[[32_450_000, 5_540_000]], 'metres'],
		[[[0, 0]], 'unknown'],
		[
			[
				[8.4, 50.1],
				[450_000, 5_540_000]
			],
			'unknown'
		]
	] as const)('%j are %s', (positions, system) => {
		expect(systemOf(positions.map((position) => [...position]))).toBe(system);
	});
});

group('the drawing plane', () => {
	it('has a longer side of 1000, north above, and rings in whole numbers', () => {
		const boundaries = drawn(read('utm'));
		expect(boundaries).toMatchObject({ width: 1000, height: 334, date: '2024-01-01' });
		const { rings, anchor } = boundaries?.areas['90001'] ?? {};
		expect(rings?.map((ring) => ring.toSorted((a, b) => a - b))).toEqual([
			[0, 0, 0, 0, 333, 333, 333, 333]
		]);
		expect(anchor).toEqual({ x: 167, y: 167, room: 167 });
	});

	it('keeps the common line of neighbours common', () => {
		const areas: Boundaries['areas'] = drawn(read('good'))?.areas ?? {};
		const corners = (region: string) => {
			const [ring = []] = areas[region]?.rings ?? [];
			return ring.flatMap((x, index) => (index % 2 === 0 ? [`${x} ${ring[index + 1]}`] : []));
		};
		const shared = corners('90001').filter((corner) => corners('90002').includes(corner));
		expect(shared).toHaveLength(2);
	});

	it('does not depend on the direction of rings', () => {
		const { given } = read('good');
		const turned = given && {
			...given,
			outlines: given.outlines.map((outline) => ({
				...outline,
				polygons: outline.polygons.map((rings) => rings.map((ring) => ring.toReversed()))
			}))
		};
		const boxes = (boundaries: Boundaries | null) =>
			Object.values(boundaries?.areas ?? {}).map(({ rings, anchor }) => [
				[...(rings[0] ?? [])].sort((a, b) => a - b),
				anchor
			]);
		const straight = boxes(drawn(read('good')));
		expect(straight.length).toBeGreaterThan(1);
		expect(boxes(turned && makeBoundaries(turned))).toEqual(straight);
	});

	it('simplifies what is over the budget', () => {
		const { given } = read('good');
		const wavy = Array.from({ length: 400 }, (_, index) => {
			const turn = (index / 400) * 2 * Math.PI;
			const far = 0.2 + 0.01 * Math.sin(index * 1.7);
			return [8.25 + far * Math.cos(turn), 50.25 + far * Math.sin(turn)];
		});
		const [first = [0, 0]] = wavy;
		const outline = { region: '90001', polygons: [[[...wavy, first]]], system: 'degrees' as const };
		const bytes = (budget: number) =>
			given &&
			JSON.stringify(makeBoundaries({ ...given, outlines: [outline] }, budget)?.areas).length;
		expect(bytes(32_000)).toBeGreaterThan(2500);
		expect(bytes(1200)).toBeLessThanOrEqual(1200);
		expect(bytes(1200)).toBeGreaterThan(300);
	});
});

const official = join(root, '../../../../shared/data/geo/hessen_kreise_vg5000_2023-01-01.geojson');

it.skipIf(!existsSync(official))('draws an official file of 26 districts within the budget', () => {
	const folder = mkdtempSync(join(tmpdir(), 'geo-'));
	try {
		mkdirSync(join(folder, 'geo'));
		copyFileSync(official, join(folder, 'geo', 'hessen.geojson'));
		const sidecar = readFileSync(join(root, 'good', 'data', 'geo', 'datapackage.json'));
		writeFileSync(join(folder, 'geo', 'datapackage.json'), sidecar);
		const json: { features: { properties: { AGS: string } }[] } = JSON.parse(
			readFileSync(official, 'utf8')
		);
		const regions = json.features.map(({ properties }) => district(properties.AGS));
		const read = readGeo(folder, {
			state: '06',
			regions: [...regions, district('06415', '2026-01-01')]
		});
		expect(read.issues).toEqual([]);
		const boundaries = drawn(read);
		expect(Object.keys(boundaries?.areas ?? {})).toHaveLength(26);
		expect(boundaries?.height).toBe(1000);
		expect(JSON.stringify(boundaries).length).toBeLessThan(32_500);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
