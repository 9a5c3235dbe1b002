import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Margins of a sheet in points, as `@page` in src/styles/print.css has them. */
const margin = { top: 42.5, bottom: 51 };

/** A PDF to be looked at. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
	getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** How much of each page is used: where its last words stand, from 0 (top) to 1 (bottom). The number of the page does not count. */
export async function filledOf(pdf: PDFDocumentProxy): Promise<number[]> {
	const out: number[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const [, bottom = 0, , top = 0] = page.view;
		const { items } = await page.getTextContent();
		const heights = items.flatMap((item) => {
			if (!('str' in item) || item.str.trim() === '') return [];
			const y = Number(item.transform[5]) - bottom;
			return y < margin.bottom ? [] : [y];
		});
		const room = top - bottom - margin.top - margin.bottom;
		const used = top - bottom - margin.top - Math.min(top - margin.top, ...heights);
		out.push(Math.round((used / room) * 100) / 100);
	}
	return out;
}
