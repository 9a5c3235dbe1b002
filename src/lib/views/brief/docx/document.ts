import { Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Locale } from '../../../core/locale.ts';
import { quoted } from '../../../i18n/format.ts';
import type { Brief } from '../model.ts';
import { shortWords } from '../short.words.ts';
import { briefWords } from '../words.ts';
import { blockParts, type Part, type PartContext } from './parts.ts';
import { settled } from './settle.ts';
import { a4Document } from '../../../figures/export/word/a4.ts';
import { wordTable } from './table.ts';
import { entry, heading, linked, paragraph } from '../../../figures/export/word/text.ts';

/** Everything a Word file needs besides the brief. */
export interface WordContext extends PartContext {
	/** Who publishes it. */
	creator: string;
	/** ISO date of the data's edition. */
	day: string;
}

/** What a Word file holds: the short version, and the long one unless it stands alone. */
export interface WordParts {
	short: Brief;
	long: Brief | null;
}

/** A brief as a Word file: headings, pictures with alternative texts, real tables. */
export async function wordFile(
	{ short, long }: WordParts,
	context: WordContext
): Promise<Uint8Array<ArrayBuffer>> {
	const { locale, creator, day } = context;
	const file = a4Document(
		locale,
		{ title: short.title, description: short.lead, creator, lastModifiedBy: creator },
		{
			footers: { default: footer(locale) },
			children: [...opening(short, context), ...(long ? content(long, context) : [])]
		}
	);
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

function opening(brief: Brief, context: WordContext): Part[] {
	return [
		heading(brief.title, 'TITLE'),
		...(brief.lead === '' ? [] : [paragraph(brief.lead, 'Lead')]),
		...brief.cover.map(({ name, text }) => entry(name, text, 'Small')),
		...chapters(brief, context, 'Small'),
		...closing(brief, context.locale)
	];
}

const chapters = (brief: Brief, context: WordContext, lead: 'Lead' | 'Small'): Part[] =>
	brief.chapters.flatMap((chapter) => [
		heading(chapter.title, 'HEADING_1'),
		...(chapter.lead === '' ? [] : [paragraph(chapter.lead, lead, chapter.blocks.length > 0)]),
		...chapter.blocks.flatMap((block) => blockParts(block, context))
	]);

function content(brief: Brief, context: WordContext): Part[] {
	const words = briefWords[context.locale];
	const { annex } = shortWords[context.locale];
	return [
		heading(annex.title, 'TITLE', { newPage: true }),
		paragraph(annex.lead, 'Lead'),
		...chapters(brief, context, 'Lead'),
		...closing(brief, context.locale),
		heading(words.annex.title, 'HEADING_1'),
		...brief.figures.flatMap(({ number, shown }) => [
			paragraph(`${words.annexTable(number)}: ${shown.table.caption}`, 'Caption', true),
			wordTable({ ...shown.table, german: [] }, context.locale)
		])
	];
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
			brief.signs.map(({ sign, text }) => entry(quoted[locale](sign), text))
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
