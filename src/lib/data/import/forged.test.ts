import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { excelReaders } from './excel.ts';
import { usualLimits } from './limits.ts';
import { openSource } from './open.ts';

const codes = async (bytes: Uint8Array, file = 'a.zip', limits = usualLimits) =>
	(await openSource(bytes, file, excelReaders, { limits })).flatMap(({ issues }) =>
		issues.map(({ code }) => code)
	);
const table = strToU8(
	`region;year;value\n${Array.from({ length: 500 }, (_, row) => `06436;${row};${row}`).join('\n')}`
);

/** The archive with a number of its directory changed: 16 checksum, 20 packed size, 24 size. */
function forged(zip: Uint8Array, field: 16 | 20 | 24, value: number): Uint8Array {
	const copy = zip.slice();
	const view = new DataView(copy.buffer);
	view.setUint32(view.getUint32(copy.length - 6, true) + field, value, true);
	return copy;
}

describe('an archive that claims what is not so', () => {
	const zip = zipSync({ 'a.csv': table });

	it('is read when all is well', async () => expect(await codes(zip)).toEqual([]));

	it.each([
		['a shorter file, which would lose rows without a word', 24, 40],
		['another checksum', 16, 1],
		['less that is packed', 20, 30]
	] as const)('is refused: %s', async (_, field, value) =>
		expect(await codes(forged(zip, field, value))).toEqual(['file-truncated'])
	);

	it('is refused before it takes 4 GB', async () => {
		const before = process.memoryUsage().rss;
		expect(await codes(forged(zip, 24, 4_000_000_000))).toContain('limit-unpacked');
		expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
	});

	it('is refused wherever it is cut', async () => {
		for (let at = 4; at < zip.length; at += 7)
			expect(await codes(zip.slice(0, at)), String(at)).not.toEqual([]);
	});

	it('is refused wherever a byte of its table is flipped', async () => {
		const start = 30 + 'a.csv'.length;
		for (let at = start; at < start + 400; at += 9) {
			const copy = zip.slice();
			copy[at] = (copy[at] ?? 0) ^ 0x10;
			expect(await codes(copy), String(at)).toEqual(['file-truncated']);
		}
	});
});

describe('an archive that would fill the memory', () => {
	const zeros = new Uint8Array(1_000_000);
	const eight = (content: Uint8Array) =>
		zipSync(Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`${at}.csv`, content])));

	it('is refused: archives in archives, which share one limit', async () => {
		const bomb = eight(zipSync({ 'a.csv': zeros }));
		const limits = { ...usualLimits, unpacked: 7_500_000, ratio: 1e6 };
		expect(bomb.length).toBeLessThan(20_000);
		expect(await codes(bomb, 'a.zip', limits)).toContain('limit-unpacked');
	});

	it('is refused: workbooks in an archive, which share it too', async () => {
		const book = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/a.bin': zeros });
		const limits = { ...usualLimits, unpacked: 3_500_000, ratio: 1e6 };
		const found = await codes(eight(book), 'a.zip', limits);
		expect(found.filter((code) => code === 'limit-unpacked')).toHaveLength(5);
		expect(await codes(book, 'a.xlsx', limits)).not.toContain('limit-unpacked');
	});

	it('holds one workbook at a time', async () => {
		let [open, most] = [0, 0];
		const xlsx = async () => {
			most = Math.max(most, (open += 1));
			await new Promise((resolve) => setTimeout(resolve));
			open -= 1;
			return [];
		};
		const book = zipSync({ '[Content_Types].xml': strToU8('<Types/>') });
		const sources = await openSource(eight(book), 'a.zip', { ...excelReaders, xlsx });
		expect([sources.length, most]).toEqual([8, 1]);
	});
});

describe('a workbook', () => {
	const book = utils.book_new(
		utils.aoa_to_sheet([
			['region', 'value'],
			['06436', 5]
		]),
		'Daten'
	);
	const parts = (sheet: string): Uint8Array => {
		const ns = 'http://schemas.openxmlformats.org';
		const rel = `${ns}/officeDocument/2006/relationships`;
		const list = (target: string, kind: string) =>
			`<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="r1" Type="${rel}/${kind}" Target="${target}"/></Relationships>`;
		const texts = {
			'[Content_Types].xml': `<Types xmlns="${ns}/package/2006/content-types"/>`,
			'_rels/.rels': list('xl/workbook.xml', 'officeDocument'),
			'xl/_rels/workbook.xml.rels': list('worksheets/sheet1.xml', 'worksheet'),
			'xl/workbook.xml': `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${rel}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
			'xl/worksheets/sheet1.xml': `<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`
		};
		return zipSync(
			Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]))
		);
	};
	const cell = (at: string, row: number) => `<row r="${row}"><c r="${at}${row}"><v>1</v></c></row>`;

	it('is read when all is well', async () => {
		expect(await codes(parts(cell('A', 1)), 'a.xlsx')).toEqual([]);
		for (const bookType of ['xlsx', 'biff8'] as const)
			expect(await codes(new Uint8Array(write(book, { type: 'array', bookType })))).toEqual([]);
	});

	it('is refused when one cell stands in the last corner', async () =>
		expect(await codes(parts(cell('A', 1) + cell('XFD', 1_048_576)), 'a.xlsx')).toEqual([
			'limit-columns',
			'limit-rows'
		]));

	it('of the old kind is refused wherever it is cut, or read as far as it says', async () => {
		const old = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
		for (let at = 8; at < old.length; at += 211)
			expect((await openSource(old.slice(0, at), 'a.xls', excelReaders)).length).toBe(1);
	});

	it('is refused wherever it is cut', async () => {
		const file = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
		for (let at = 4; at < file.length; at += 97)
			expect(await codes(file.slice(0, at), 'a.xlsx'), String(at)).toEqual(['file-truncated']);
	});
});
