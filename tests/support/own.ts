import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';

/** Content of a file for the field of a page. */
export interface Upload {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** A text as a file. */
export const textFile = (name: string, text: string): Upload => ({
	...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }
});

/** Places and a share of five districts in three years, with a lost zero, a slip and a key of nowhere. */
export const courses = textFile(
	'kurse.csv',
	`AGS;Jahr;Teilnahmequote (%);Plätze
06436;2023;11,5;120
6436;2024;12,0;130
06436;2025;12,5;140
06434;2023;10,0;100
06434;2024;10,5;.
06434;2025;9,5;90
06412;2025;8,5;12O
06414;2025;14,0;80
99999;2025;1,0;1
06433;2025;13,0;70
`
);

/** A workbook of so many lines, as other programs write them: large ones are packed in more than half a megabyte. */
export function workbook(lines: number): Upload {
	const row = (line: number, texts: readonly string[], value: string) => {
		const cells = texts.map(
			(text, at) => `<c r="${'ABCD'[at]}${line}" t="inlineStr"><is><t>${text}</t></is></c>`
		);
		return `<row r="${line}">${cells.join('')}${value}</row>`;
	};
	const rows = Array.from({ length: lines }, (_, at) => {
		const texts = ['06436', String(1950 + (at % 70)), `Ort ${(at * 31) % 9973}`];
		return row(at + 2, texts, `<c r="D${at + 2}"><v>${(at * 7919) % 100_003}</v></c>`);
	});
	const head = row(1, ['AGS', 'Jahr', 'Ort', 'Wert'], '');
	const files = {
		'[Content_Types].xml':
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
		'_rels/.rels':
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
		'xl/workbook.xml':
			'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Kurse" sheetId="1" r:id="r1"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels':
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${head}${rows.join('')}</sheetData></worksheet>`
	};
	const bytes = zipSync(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))
	);
	return { name: 'kurse.xlsx', mimeType: 'application/zip', buffer: Buffer.from(bytes) };
}

/** Chooses files in the field of the page and waits until they are read. */
export async function choose(page: Page, files: Upload | Upload[] | string): Promise<void> {
	await page.getByLabel('Dateien auswählen').setInputFiles(files);
	await page
		.getByRole('status')
		.filter({ hasText: /^Fertig/ })
		.waitFor();
}

/** Drops a file onto the page, as a mouse does. */
export async function drop(page: Page, { name, buffer }: Upload): Promise<void> {
	const transfer = await page.evaluateHandle(
		({ name, text }) => {
			const data = new DataTransfer();
			data.items.add(new File([text], name, { type: 'text/csv' }));
			return data;
		},
		{ name, text: buffer.toString('utf8') }
	);
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
	await page
		.getByRole('status')
		.filter({ hasText: /^Fertig/ })
		.waitFor();
}
