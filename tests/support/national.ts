import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** How large a made-up country is. */
export interface NationalSize {
	states: number;
	districts: number;
	municipalities: number;
	indicators: number;
	years: number;
}

/** As many places as Germany has: 11,203 with country and states. */
export const germany = { states: 16, districts: 400, municipalities: 10_786 };

/** Another seed gives other numbers, the same seed the same bytes. */
const seed = 20_260_101;
const firstYear = 2010;

/** Writes a made-up country as a source of parts, one indicator after the other; gives the number of its observations. */
export async function makeNational(folder: string, size: NationalSize): Promise<number> {
	mkdirSync(join(folder, 'observations'), { recursive: true });
	const places = placesOf(size);
	writeCsv(folder, 'regions', places);
	writeCsv(
		folder,
		'indicators',
		Array.from({ length: size.indicators }, (_, i) => indicator(i))
	);
	writeCsv(folder, 'sources', [source]);
	writeFileSync(join(folder, 'parts.json'), JSON.stringify(about, null, '\t'));
	const duckdb = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await duckdb.connect();
	await connection.run(
		`CREATE TABLE places AS SELECT region, level, row_number() OVER () AS number
		FROM read_csv(?, all_varchar = true)`,
		[join(folder, 'regions.csv')]
	);
	for (let i = 0; i < size.indicators; i++) {
		await connection.run(asked, [size.years, i, seed, firstYear, indicatorId(i), i % 3]);
		const file = join(folder, 'observations', `${indicatorId(i)}.parquet`);
		await connection.run(observations, [file]);
	}
	connection.closeSync();
	duckdb.closeSync();
	return places.length * size.indicators * size.years;
}

const about = {
	version: '2026-01-01',
	madeUp: true
};

const source = {
	source: 'made-up',
	title: 'Erfundene Zahlen',
	publisher: 'niemand',
	licence: 'CC0-1.0',
	licence_url: 'https://creativecommons.org/publicdomain/zero/1.0/',
	attribution: 'erfunden',
	url: '',
	note_de: 'Erfunden, um Größe zu messen.',
	note_en: 'Made up to measure size.'
};

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

const tilesBeside = 20;

/** Country, states, districts and municipalities in this order; lower ones are spread evenly over higher ones. */
function placesOf({ states, districts, municipalities }: NationalSize) {
	const spread = (count: number, over: readonly string[], digits: number) =>
		over.flatMap((parent, at) => {
			const own = Math.floor((count - at - 1) / over.length) + 1;
			return Array.from({ length: own }, (_, i) => ({ parent, id: padded(i + 1, digits) }));
		});
	const state = spread(states, [''], 2).map(({ id }) => id);
	const district = spread(districts, state, 3).map(({ parent, id }) => parent + id);
	const municipality = spread(municipalities, district, 3).map(({ parent, id }) => parent + id);
	return [
		place('DG', 'country', '', ['Land', 'Country']),
		...state.map((id) => place(id, 'state', 'DG', ['Bundesland', 'State'])),
		...district.map((id, at) => ({
			...place(id, 'district', id.slice(0, 2), ['Kreis', 'District']),
			...{ tile_col: at % tilesBeside, tile_row: Math.floor(at / tilesBeside) }
		})),
		...municipality.map((id) =>
			place(id, 'municipality', id.slice(0, 5), ['Gemeinde', 'Municipality'])
		)
	];
}

const place = (
	region: string,
	level: string,
	parent: string,
	[kind, english]: [string, string]
) => ({
	region,
	name_de: `${kind} ${region} (erfunden)`,
	name_en: `${english} ${region} (made up)`,
	name_short_de: `${kind} ${region}`,
	level,
	parent,
	kind_de: kind,
	valid_from: '',
	valid_to: '',
	tile_name: '',
	tile_col: '',
	tile_row: ''
});

const indicatorId = (i: number): string => `made_up_${padded(i + 1, 3)}`;

/** Two rates of three indicators, the third counts persons. */
const indicator = (i: number) => ({
	indicator: indicatorId(i),
	dataset: 'made-up',
	name_de: `Erfundene Kennzahl ${i + 1}`,
	name_en: `Made-up indicator ${i + 1}`,
	unit: i % 3 === 2 ? 'persons' : 'percent',
	decimals: i % 3 === 2 ? 0 : 1,
	period_kind: 'annual',
	direction: ['up-good', 'down-good', 'neutral'][i % 3] ?? '',
	region_concept: 'residence',
	certainty: 'full-count',
	group_de: '',
	group_en: '',
	comparable: i % 3 === 2 ? 0 : 1,
	note_de: 'Erfunden.',
	note_en: 'Made up.',
	break_de: '',
	break_en: '',
	short_de: '',
	short_en: ''
});

function writeCsv(
	folder: string,
	name: string,
	rows: readonly Record<string, string | number>[]
): void {
	const cell = (value: string | number) => (/,/.test(String(value)) ? `"${value}"` : value);
	const lines = rows.map((row) => Object.values(row).map(cell).join(','));
	const head = Object.keys(rows[0] ?? {}).join(',');
	writeFileSync(join(folder, `${name}.csv`), `${[head, ...lines].join('\n')}\n`);
}

const asked = `CREATE OR REPLACE TABLE asked AS SELECT ?::BIGINT AS years, ?::BIGINT AS nth, ?::BIGINT AS seed,
	?::BIGINT AS first_year, ?::VARCHAR AS indicator, ?::BIGINT AS kind`;

/** Numbers of whole-number arithmetic alone: no version of an engine changes them. One in 211 is secret. */
const observations = `
	COPY (
		SELECT indicator, region, period, 'total' AS sex, 'total' AS age,
			CASE WHEN is_secret THEN NULL WHEN kind = 2 THEN persons::DOUBLE ELSE tenths / 10.0 END AS value,
			CASE WHEN is_secret THEN '.' ELSE '' END AS value_symbol,
			'' AS flag, 'made-up' AS source, '' AS note
		FROM (
			SELECT indicator, region, (first_year + year)::VARCHAR AS period, kind,
				(number * 13 + nth * 7 + year * 3) % 211 = 0 AND level = 'municipality' AS is_secret,
				20 + (number * 7919 + nth * 104729 + seed) % 150 + (number * 31 + nth * 17 + year * 101 + seed) % 29
					+ year * ((number + nth) % 5) AS tenths,
				(50 + (number * 7919 + nth * 104729 + seed) % 900 + year * 2)
					* CASE level WHEN 'country' THEN 11203 WHEN 'state' THEN 700 WHEN 'district' THEN 27 ELSE 1 END AS persons
			FROM (
				SELECT p.region, p.level, p.number, y.year, nth, seed, first_year, indicator, kind
				FROM places p, asked, (SELECT unnest(range(years)) AS year FROM asked) y
			)
		)
		ORDER BY region, period
	) TO ? (FORMAT parquet)`;
