import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { excelReaders } from './excel.ts';
import { usualLimits, type Limits } from './limits.ts';
import { openSource, type SheetReaders } from './open.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Readers that must not be reached. */
const unread: SheetReaders = {
	xlsx: () => Promise.reject(new Error('was decoded')),
	xls: () => Promise.reject(new Error('was decoded'))
};

async function refused(bytes: Uint8Array, limits: Partial<Limits> = {}) {
	const sources = await openSource(bytes, 'a', unread, { limits: { ...usualLimits, ...limits } });
	return sources.map(({ grids, issues }) => ({
		grids: grids.length,
		issues: issues.map(({ code, value, detail }) => [code, value, detail])
	}));
}

describe('limits of files', () => {
	it('refuse a file that is too large', async () => {
		expect(await refused(bytesOf('a;b\n'.repeat(600_000)), { bytes: 2e6 })).toEqual([
			{ grids: 0, issues: [['limit-bytes', '3', '2']] }
		]);
	});

	it('refuse too many lines and columns, whatever the line ends are', async () => {
		expect(await refused(bytesOf('a;b\n1;2\n3;4\n5;6'), { rows: 2 })).toEqual([
			{ grids: 0, issues: [['limit-rows', '3', '2']] }
		]);
		expect(await refused(bytesOf('a;b\r1;2\r3;4\r'), { rows: 2 })).toEqual([
			{ grids: 0, issues: [['limit-rows', '3', '2']] }
		]);
		expect(await refused(bytesOf('a,b,c,d\n1,2,3,4\n'), { columns: 3 })).toEqual([
			{ grids: 0, issues: [['limit-columns', '4', '3']] }
		]);
	});

	it('let a file pass that just fits', async () => {
		const [source] = await openSource(
			bytesOf('AGS;Jahr;W\n06436;2024;1\n'),
			'a.csv',
			excelReaders,
			{
				limits: { ...usualLimits, rows: 2, columns: 3 }
			}
		);
		expect([source?.issues, source?.grids[0]?.rows.length]).toEqual([[], 2]);
	});

	it('refuse an archive by its own list of files, before anything is unpacked', async () => {
		const three = zipSync({ 'a.csv': bytesOf('a'), 'b.csv': bytesOf('b'), 'c.csv': bytesOf('c') });
		expect(await refused(three, { entries: 2 })).toEqual([
			{ grids: 0, issues: [['limit-entries', '3', '2']] }
		]);
		const bomb = zipSync({ 'a.csv': new Uint8Array(50e6) });
		const [found] = await refused(bomb, { unpacked: 20e6 });
		expect(found?.issues.map(([code]) => code)).toEqual(['limit-unpacked', 'limit-ratio']);
		expect(found?.issues[0]).toEqual(['limit-unpacked', '50', '20']);
		expect(Number(found?.issues[1]?.[1])).toBeGreaterThan(500);
	});

	it('refuse a workbook by the beginning of its sheets', async () => {
		const sheet = `<worksheet><dimension ref="A1:C4000000"/><sheetData><row r="1">${'<c/>'.repeat(3)}</row><row r="2"><c/></row></sheetData></worksheet>`;
		const book = zipSync({
			'[Content_Types].xml': bytesOf('<Types/>'),
			'xl/worksheets/sheet1.xml': bytesOf(sheet)
		});
		expect(await refused(book, { columns: 2 })).toEqual([
			{
				grids: 0,
				issues: [
					['limit-rows', '4000000', '2000000'],
					['limit-columns', '3', '2']
				]
			}
		]);
	});

	it('refuse a document that announces too many numbers', async () => {
		const json = JSON.stringify({ size: [2000, 2000], value: [] });
		expect(await refused(bytesOf(json))).toEqual([
			{ grids: 0, issues: [['limit-rows', '4000000', '2000000']] }
		]);
	});
});
