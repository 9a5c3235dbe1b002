import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf, readFile } from './fixture.ts';

const raw = join(import.meta.dirname, '../../../../../shared/data/raw');

/** File, format, number of rows, and lines that must be among them. */
const files: [string, string, number, string[]][] = [
	[
		'genesis_ffcsv_2025plus/13111-01-03-4_stichtag2024-06-30_de_flat.csv',
		'genesis-flat-2025',
		3300,
		[
			'06436 2024-06-30 ERW032 [Anzahl] GES=GESW: 49620',
			'06436 2024-06-30 ERW032 [Anzahl] NAT=NATA: 27179',
			'15159 2024-06-30 ERW032 [Anzahl] GES=GESM: -',
			'06 2024-06-30 ERW032 [Anzahl]: 2761767'
		]
	],
	[
		'genesis_ffcsv_2025plus/1000A-0000_zensus2022_hessen_subset.csv',
		'genesis-flat-2025',
		423,
		['DG 2022-05-15 PRS001 [Anzahl]: 82719540', '06436003 2022-05-15 PRS018 [Anzahl]: 21663']
	],
	[
		'genesis_ffcsv_2020_2024/13111-01-03-4_flat.csv',
		'genesis-flat-2020',
		3228,
		['DG 2023-06-30 ERW032 [Anzahl]: 34709056', '06436 2023-06-30 ERW032 [Anzahl] GES=GESM: 60144']
	],
	[
		'genesis_crosstab_csv/13211-02-05-4_2015-2020.csv',
		'genesis-cross',
		41964,
		[
			'06436 2020 Arbeitslose [Anzahl]: 5612',
			'06436 2020 Arbeitslose [Anzahl] NAT=NATA: 2196',
			'06436 2020 Arbeitslose [Anzahl] ALTER=15-19: 106',
			'06436 2020 Arbeitslose / langzeitarbeitslos [Anzahl]: 1629',
			'06436 2017 Arbeitslosenquote bez. auf alle zivile Erwerbsp. [Prozent] NAT=NATA: .',
			'06436 2020 Arbeitslosenquote bez. auf alle zivile Erwerbsp. [Prozent] NAT=NATA: 9.8'
		]
	],
	[
		'genesis_crosstab_csv/13211-02-05-4_2023.csv',
		'genesis-cross',
		7007,
		[
			'06436 2023 Arbeitslose [Anzahl] NAT=NATA: 3461',
			'06415 2023 Arbeitslose [Anzahl]: -',
			'06436 2023 Arbeitslosenquote bez. abh. zivile Erwerbspers. [Prozent]: 5.4'
		]
	],
	[
		'genesis_crosstab_csv/12411-0018.csv',
		'genesis-cross',
		81838,
		[
			'06436 2015-12-31 Bevölkerungsstand [Anzahl] GES=GESM ALTER=0-2: 3357',
			'06436 2015-12-31 Bevölkerungsstand [Anzahl] GES=GESW ALTER=75+: 14316'
		]
	],
	[
		'genesis_xlsx_edited/13111-02-02-4.xlsx',
		'genesis-cross',
		38736,
		[
			'06436 2019-06-30 Sozialversicherungspfl. Beschäftigte (Wohnort) [Anzahl]: 97661',
			'06436 2019-06-30 Sozialversicherungspfl. Beschäftigte (Wohnort) [Anzahl] NAT=NATA GES=GESW: 6797'
		]
	],
	[
		'genesis_xlsx_edited/82111-01-05-4.xlsx',
		'genesis-cross',
		106524,
		[
			'06436 2017 Bruttoinlandsprodukt [Tsd. EUR]: 12279841',
			'06436 2017 Bruttoinlandsprodukt je Erwerbstätigen [EUR]: 101190'
		]
	],
	[
		'inkar/2018_A_Arbeitslosigkeit.xls',
		'inkar',
		81684,
		['06436001 1998 Arbeitslosigkeit []: 38.03913011855408']
	],
	[
		'pendler/pendler_2016-06_06436.csv',
		'plain',
		72,
		[
			'06436 2016-06 total [] direction=einpendler partner_code=gesamt partner_name=alle Partnerkreise: 64751'
		]
	]
];

describe.skipIf(!existsSync(raw))('official files as they came', () => {
	it.each(files)('reads %s', async (file, format, count, lines) => {
		const [source] = await readFile(join(raw, file));
		const printed = source?.rows.map(lineOf) ?? [];
		expect([source?.recognised?.format, printed.length]).toEqual([format, count]);
		expect(lines.filter((line) => !printed.includes(line))).toEqual([]);
		expect(source?.issues).toEqual([]);
	});
});
