import {
	Document,
	ImageRun,
	Paragraph,
	type FileChild,
	type IImageOptions,
	type ISectionOptions
} from 'docx';
import type { Locale } from '../../../core/locale.ts';
import { styles } from './styles.ts';

/** A chart as PNG, and how large it is drawn, in pixels. */
export interface WordPicture {
	png: Uint8Array;
	width: number;
	height: number;
}

const languages = { de: 'de-DE', en: 'en-GB' } as const;
/** Pixels between the margins of an A4 page. */
const textPixels = 642;

/** A document of A4 pages in the styles of the site. */
export const a4Document = (
	locale: Locale,
	about: { title: string; description: string; creator: string; lastModifiedBy?: string },
	content: { children: readonly FileChild[]; footers?: ISectionOptions['footers'] }
): Document =>
	new Document({
		...about,
		styles: styles(languages[locale]),
		sections: [
			{
				properties: {
					page: {
						size: { width: 11906, height: 16838 },
						margin: { top: 1020, right: 1020, bottom: 1134, left: 1020 }
					}
				},
				...content
			}
		]
	});

/** A picture that stays with its caption, no wider than the text. */
export function pictureParagraph(
	{ png, width, height }: WordPicture,
	altText: IImageOptions['altText']
): Paragraph {
	const fit = Math.min(1, textPixels / width);
	const transformation = { width: Math.round(width * fit), height: Math.round(height * fit) };
	return new Paragraph({
		keepNext: true,
		children: [new ImageRun({ type: 'png', data: png, transformation, altText })]
	});
}
