import type { Paragraph, Table } from 'docx';
import { county } from '../../../core/county.ts';
import type { Locale } from '../../../core/locale.ts';
import { asOfLine } from '../../../figures/columns/as-of.ts';
import { certaintyIn } from '../../../figures/columns/read.ts';
import { altText } from '../../../figures/export/handout.ts';
import { around, makeFormat } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Block, BriefFigure } from '../model.ts';
import type { Score } from '../score.ts';
import { notesOf } from '../notes.ts';
import { shortWords } from '../short.words.ts';
import { briefWords } from '../words.ts';
import { wordTable } from './table.ts';
import { pictureParagraph, type WordPicture } from '../../../figures/export/word/a4.ts';
import { bullet, entry, heading, paragraph } from '../../../figures/export/word/text.ts';

/** What a Word file is made of. */
export type Part = Paragraph | Table;

/** What the parts of a chapter need besides its blocks. */
export interface PartContext {
	locale: Locale;
	t: Messages;
	pictures: ReadonlyMap<string, WordPicture>;
}

/** One block of a chapter in Word. */
export function blockParts(block: Block<BriefFigure>, context: PartContext): Part[] {
	switch (block.kind) {
		case 'figure':
			return figureParts(block.figure, context);
		case 'picture':
			return pictureParts(block.figure, context);
		case 'leads':
			return leadParts(block);
		case 'scores':
			return [wordTable(scoreTable(block.scores, context.locale), context.locale)];
		case 'table':
			return [
				paragraph(block.table.caption, 'Caption', true),
				wordTable(block.table, context.locale)
			];
		case 'tiles':
			return [wordTable(tileTable(block.tiles, context.locale), context.locale)];
		case 'list':
			return block.items.map(({ title, text }) => entry(title, text, 'Cell'));
		case 'text':
			return [paragraph(block.text, 'Small')];
	}
}

function figureParts(figure: BriefFigure, { locale, t, pictures }: PartContext): Part[] {
	const { shown } = figure;
	const sources = figure.sources.map(({ short, number }) => `${short} [${number}]`).join('; ');
	const certainty = certaintyIn(shown)
		.map((kind) => t.certainty[kind])
		.join(', ');
	const dated = asOfLine(shown.data, { t, format: makeFormat(locale, t.units) });
	return [
		paragraph(briefWords[locale].figure(figure.number), 'Caption', true),
		heading(shown.headline, 'HEADING_2'),
		paragraph(shown.subtitle, undefined, true),
		...picture(figure, pictures.get(figure.id), locale),
		paragraph(shown.summary),
		paragraph(
			[`${t.figure.source}: ${sources}`, dated, `${t.figure.certainty}: ${certainty}`]
				.filter((text) => text !== '')
				.join(' · '),
			'Small'
		),
		...notesOf(figure, { locale, t }).map(bullet)
	];
}

/** A figure of the short version: without number and notes. */
function pictureParts(figure: BriefFigure, { locale, t, pictures }: PartContext): Part[] {
	const sources = figure.sources.map(({ short, number }) => `${short} [${number}]`).join('; ');
	return [
		heading(figure.shown.headline, 'HEADING_2'),
		paragraph(figure.shown.subtitle, 'Small', true),
		...picture(figure, pictures.get(figure.id), locale),
		paragraph(`${t.figure.source}: ${sources}`, 'Small')
	];
}

/** The leading findings as sentences; each is complete without its picture. */
const leadParts = ({ cards, forecast }: Extract<Block<BriefFigure>, { kind: 'leads' }>): Part[] => [
	...cards.map((card) =>
		entry(
			card.headline,
			[
				[card.value, card.beside, card.rank].filter(Boolean).join(' · ') + '.',
				card.shown && `${card.shown}.`,
				card.before,
				`${card.meta} ${card.source}`
			]
				.filter(Boolean)
				.join(' '),
			'Cell'
		)
	),
	...(forecast
		? [
				entry(
					`${forecast.kind}: ${forecast.headline}`,
					`${forecast.spoken}. ${forecast.meta}`,
					'Cell'
				)
			]
		: [])
];

function scoreTable(scores: readonly Score[], locale: Locale) {
	const { columns: heads, title } = shortWords[locale].scores;
	const ids = ['name', 'value', 'state', 'rank', 'oneYear', 'fiveYears', 'date'] as const;
	return {
		caption: title,
		columns: ids.map((id) => ({
			id,
			name: id === 'state' ? county.stateName[locale] : heads[id],
			numeric: id === 'value' || id === 'state'
		})),
		rows: scores.map((own) => ({
			id: own.id,
			cells: [
				own.name,
				...[own.value, own.state, own.rank || '–'],
				own.oneYear?.text ?? '–',
				own.fiveYears?.text ?? '–',
				`${own.date} ${own.source}`
			]
		})),
		german: []
	};
}

/** A chart that a sheet has no room for is left to its table. */
function picture(figure: BriefFigure, found: WordPicture | undefined, locale: Locale): Part[] {
	if (figure.paperTable) return [wordTable(figure.paperTable, locale)];
	if (!found) return [];
	return [
		pictureParagraph(found, {
			// The writer counts through all files it has ever made.
			id: String(figure.number + 1),
			name: briefWords[locale].figure(figure.number),
			title: figure.shown.headline,
			description: altText(figure)
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
				around(tile.unit, locale).join(tile.value),
				tile.change?.text ?? '',
				tile.comparison,
				`${tile.period} · ${tile.certainty} · ${tile.source}`
			]
		})),
		german: []
	};
}
