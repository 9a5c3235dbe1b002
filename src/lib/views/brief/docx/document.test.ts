import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nowhere } from '../../../core/place.ts';
import { unfitForXml } from '../../../core/xml-text.ts';
import type { FigureData } from '../../../figures/columns/columns.ts';
import { lines } from '../../../figures/export/fixture.ts';
import { testContext } from '../../../figures/test-context.ts';
import type { Draft } from '../model.ts';
import { numberBrief } from '../number.ts';
import { wordFile } from './document.ts';
import { columnWidths } from './table.ts';

const data: FigureData = {
	columns: [
		{
			...{ is: 'measure', id: 'rate', title: 'Quote', unit: 'percent', decimals: 1 },
			certainty: 'register'
		}
	],
	rows: [
		{
			...{ id: '2023', place: nowhere, period: { kind: 'none' }, terms: {} },
			cells: { rate: { value: 5.4, source: 't-1' } }
		}
	]
};
const shown = {
	headline: 'Die Quote sinkt',
	subtitle: 'Quote, Kreis, Prozent',
	summary: '2023 waren es 5,4 %.',
	chart: lines,
	data,
	table: {
		caption: 'Quote',
		columns: [
			{ id: 'year', name: 'Jahr', numeric: false },
			{ id: 'value', name: 'Wert & Zeichen', numeric: true }
		],
		rows: [{ id: '2023', cells: ['2023', '5,4'] }]
	},
	notes: ['Vorläufig.']
};
const draft: Draft = {
	title: 'Profil',
	lead: 'Worum es geht.',
	cover: [{ name: 'Kreis', text: 'Kreis A' }],
	chapters: [
		{
			id: 'a',
			title: 'Kapitel',
			lead: '',
			blocks: [{ kind: 'figure', id: 'f', figure: { id: 'f', shown } }]
		}
	],
	contradictions: [],
	sources: {
		't-1': {
			source: 't-1',
			title: 'Tabelle',
			attribution: 'Amt',
			licence: 'dl-de/by-2-0',
			licenceUrl: 'https://licence.example/',
			url: ''
		}
	}
};

async function made(locale: 'de' | 'en', given: Draft = draft) {
	const { t } = testContext(locale, {});
	const png = new Uint8Array([137, 80, 78, 71]);
	const pictures = new Map([['f', { png, width: 720, height: 300 }]]);
	const context = { locale, t, creator: 'Kreis A', day: '2026-11-22', pictures };
	const short = numberBrief({ ...given, chapters: [] }, t);
	return wordFile({ short, long: numberBrief(given, t) }, context);
}
const part = (file: Uint8Array, name: string) =>
	strFromU8(unzipSync(file)[name] ?? new Uint8Array());

describe('a Word file', () => {
	it('has headings by style, a real table with a header row, a picture with its alternative', async () => {
		const xml = part(await made('de'), 'word/document.xml');
		for (const style of ['Title', 'Heading1', 'Heading2', 'Caption'])
			expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
		expect(xml).toContain('<w:tbl>');
		expect(xml).toContain('<w:tblHeader/>');
		expect(xml).toMatch(/<wp:docPr [^>]*descr="Die Quote sinkt\. Quote, Kreis, Prozent\. 2023/);
		expect(xml).toContain('Wert &amp; Zeichen');
		expect(xml).toContain('Abbildung 1');
		expect(xml).toContain('[1] Amt, Tabelle (t-1). Lizenz: dl-de/by-2-0');
	});

	it('is XML in every part, whatever a text holds', async () => {
		const text = 'a]]>b\u0007 < & "c"';
		const figure = { id: 'f', shown: { ...shown, headline: text, summary: text, notes: [text] } };
		const blocks = [{ kind: 'figure', id: 'f', figure } as const];
		const chapters = [{ id: 'a', title: text, lead: text, blocks }];
		const file = await made('de', { ...draft, title: text, lead: text, chapters });
		const parts = Object.keys(unzipSync(file)).filter((path) => /\.(xml|rels)$/.test(path));
		for (const path of parts) {
			expect(part(file, path), path).not.toContain(']]>');
			expect(unfitForXml(part(file, path)), path).toBeUndefined();
		}
		expect(part(file, 'word/document.xml')).toContain('a]]&gt;b &lt; &amp;');
	});

	it('names its language', async () => {
		expect(part(await made('de'), 'word/styles.xml')).toContain('<w:lang w:val="de-DE"/>');
		expect(part(await made('en'), 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
	});

	it('leads outside only by links, and holds no program', async () => {
		const file = await made('de');
		const relations = Object.keys(unzipSync(file)).filter((path) => path.endsWith('.rels'));
		const outside = relations.flatMap((path) =>
			[...part(file, path).matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)].map(
				([relation]) => relation
			)
		);
		expect(outside).toHaveLength(1);
		expect(outside[0]).toMatch(/\/hyperlink".*https:\/\/licence\.example\//);
		expect(Object.keys(unzipSync(file)).join(' ')).not.toMatch(/vba|\.bin|embeddings/);
	});

	it('is the same file for the same content', async () => {
		const [first, second] = [await made('de'), await made('de')];
		expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
		expect(part(first, 'docProps/core.xml')).toContain('2026-11-22T12:00:00Z');
	});
});

describe('the columns of a Word table', () => {
	const columns = ['Jahr', 'Wert', 'Was'].map((name) => ({ id: name, name, numeric: false }));
	it('fill the page and give long texts what is left', () => {
		const rows = [{ id: '1', cells: ['2023', '5,4', 'ein langer Text mit vielen Wörtern'] }];
		const [year = 0, value = 0, text = 0] = columnWidths({ columns, rows }, 100);
		expect([year, value]).toEqual([600, 600]);
		expect(year + value + text).toBe(9866);
	});
	it('shrink together when the longest words do not fit', () => {
		const rows = [{ id: '1', cells: ['x'.repeat(80), 'y'.repeat(80), ''] }];
		const widths = columnWidths({ columns, rows }, 100);
		expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9866);
		expect(widths[0]).toBe(widths[1]);
	});
});
