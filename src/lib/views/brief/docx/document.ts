import {
	Document,
	Footer,
	ImageRun,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
	type Table
} from 'docx';
import { altText } from '../../../figures/export/handout.ts';
import type { Locale } from '../../../core/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Block, Brief, BriefFigure } from '../model.ts';
import { briefWords } from '../words.ts';
import { settled } from './settle.ts';
import { styles } from './styles.ts';
import { wordTable } from './table.ts';
import { bullet, entry, heading, linked, paragraph } from './text.ts';

/** A chart as PNG with its size on the page in pixels. */
export interface Picture {
	png: Uint8Array;
	width: number;
	height: number;
}

/** Everything a Word file needs besides the brief. */
export interface WordContext {
	locale: Locale;
	t: Messages;
	/** Who publishes it. */
	creator: string;
	/** ISO date of the data's edition. */
	day: string;
	pictures: ReadonlyMap<string, Picture>;
}

type Part = Paragraph | Table;

const tags = { de: 'de-DE', en: 'en-GB' } as const;
const textPixels = 642;

/** The brief as a Word file: headings, pictures with alternative texts, real tables. */
export async function wordFile(
	brief: Brief,
	context: WordContext
): Promise<Uint8Array<ArrayBuffer>> {
	const { locale, creator, day } = context;
	const file = new Document({
		title: brief.title,
		description: brief.lead,
		creator,
		lastModifiedBy: creator,
		styles: styles(tags[locale]),
		sections: [
			{
				properties: {
					page: {
						size: { width: 11906, height: 16838 },
						margin: { top: 1020, right: 1020, bottom: 1134, left: 1020 }
					}
				},
				footers: { default: footer(locale) },
				children: content(brief, context)
			}
		]
	});
	return settled(await Packer.toBuffer(file), day);
}

const footer = (locale: Locale): Footer => {
	const [page, of] = briefWords[locale].pages;
	return new Footer({
		children: [
			new Paragraph({
				style: 'Small',
				children: [
					new TextRun({ children: [`${page} `, PageNumber.CURRENT] }),
					new TextRun({ children: [` ${of} `, PageNumber.TOTAL_PAGES] })
				]
			})
		]
	});
};

function content(brief: Brief, context: WordContext): Part[] {
	const words = briefWords[context.locale];
	return [
		heading(brief.title, 'TITLE'),
		paragraph(brief.lead, 'Lead'),
		...brief.cover.map(({ name, text }) => entry(name, text)),
		...brief.chapters.flatMap((chapter) => [
			heading(chapter.title, 'HEADING_1'),
			...(chapter.lead === '' ? [] : [paragraph(chapter.lead, 'Lead', chapter.blocks.length > 0)]),
			...chapter.blocks.flatMap((block) => blockParts(block, context))
		]),
		...closing(brief, context.locale),
		heading(words.annex.title, 'HEADING_1'),
		...brief.figures.flatMap(({ number, shown }) => [
			paragraph(`${words.annexTable(number)}: ${shown.table.caption}`, 'Caption', true),
			wordTable({ ...shown.table, german: [] }, context.locale)
		])
	];
}

function blockParts(block: Block<BriefFigure>, context: WordContext): Part[] {
	switch (block.kind) {
		case 'figure':
			return figureParts(block.figure, context);
		case 'table':
			return [
				paragraph(block.table.caption, 'Caption', true),
				wordTable(block.table, context.locale)
			];
		case 'tiles':
			return [wordTable(tileTable(block.tiles, context.locale), context.locale)];
		case 'list':
			return block.items.map(({ title, text }) => entry(title, text));
		case 'text':
			return [paragraph(block.text, 'Small')];
	}
}

function figureParts(figure: BriefFigure, { locale, t, pictures }: WordContext): Part[] {
	const { shown } = figure;
	const sources = figure.sources.map(({ short, number }) => `${short} [${number}]`).join('; ');
	const certainty = shown.certainty.map((kind) => t.certainty[kind]).join(', ');
	return [
		paragraph(briefWords[locale].figure(figure.number), 'Caption', true),
		heading(shown.headline, 'HEADING_2'),
		paragraph(shown.subtitle, undefined, true),
		...picture(figure, pictures.get(figure.id), locale),
		paragraph(shown.summary),
		paragraph(`${t.figure.source}: ${sources} · ${t.figure.certainty}: ${certainty}`, 'Small'),
		...shown.notes.map(bullet)
	];
}

/** A chart that a sheet has no room for is left to its table. */
function picture(figure: BriefFigure, found: Picture | undefined, locale: Locale): Part[] {
	if (figure.paperTable) return [wordTable(figure.paperTable, locale)];
	if (!found) return [];
	const { png, width, height } = found;
	const scale = Math.min(1, textPixels / width);
	return [
		new Paragraph({
			keepNext: true,
			children: [
				new ImageRun({
					type: 'png',
					data: png,
					transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
					altText: {
						// The writer counts through all files it has ever made.
						id: String(figure.number),
						name: briefWords[locale].figure(figure.number),
						title: figure.shown.headline,
						description: altText(figure)
					}
				})
			]
		})
	];
}

type Tiles = Extract<Block<BriefFigure>, { kind: 'tiles' }>['tiles'];

function tileTable(tiles: Tiles, locale: Locale) {
	const words = briefWords[locale].tiles;
	return {
		caption: briefWords[locale].keyFigures,
		columns: (['label', 'value', 'change', 'comparison', 'origin'] as const).map((id) => ({
			id,
			name: words[id],
			numeric: id === 'value'
		})),
		rows: tiles.map(({ id, tile }) => ({
			id,
			cells: [
				tile.label,
				`${tile.value} ${tile.unit}`.trim(),
				tile.change?.text ?? '',
				tile.comparison,
				`${tile.period} · ${tile.certainty} · ${tile.source}`
			]
		})),
		german: []
	};
}

function closing(brief: Brief, locale: Locale): Part[] {
	const { signs, contradictions, sources } = briefWords[locale];
	const section = (title: string, lead: string, parts: Part[]): Part[] =>
		parts.length === 0
			? []
			: [heading(title, 'HEADING_1'), paragraph(lead, 'Lead', true), ...parts];
	return [
		...section(
			signs.title,
			signs.lead,
			brief.signs.map(({ sign, text }) => entry(signs.quoted(sign), text))
		),
		...section(
			contradictions.title,
			contradictions.lead,
			brief.contradictions.map(({ title, text }) => entry(title, text))
		),
		...section(
			sources.title,
			sources.lead,
			brief.sources.map(({ number, text, licence }) =>
				paragraph(
					`[${number}] ${text}${licence === '' ? '' : `. ${sources.licence}: ${licence}`}`,
					'Small'
				)
			)
		),
		...brief.licences.map(({ name, url }) => linked(`${sources.licence} ${name}: `, url))
	];
}
