import { Document, ImageRun, Packer, Paragraph, type FileChild } from 'docx';
import { paperWidth } from '../../../charts/kit/size.ts';
import {
	altText,
	asOfHandout,
	certaintyLine,
	licenceLine,
	sourceLine,
	type Handout
} from '../handout.ts';
import { drawChart, png } from '../picture-file.ts';
import { exportWords } from '../words.ts';
import { styles } from './styles.ts';
import { linked, paragraph } from './text.ts';

/** A chart as PNG, and how large it is drawn. */
export interface WordPicture {
	bytes: Uint8Array;
	width: number;
	height: number;
}

const languages = { de: 'de-DE', en: 'en-GB' } as const;
/** Pixels between the margins of an A4 page. */
const textPixels = 642;
const scale = 2;

/** A figure as a block to go on writing around: picture with alternative text, caption, source. */
export async function wordFile(handout: Handout): Promise<Blob> {
	const drawing = await png(drawChart(handout, paperWidth), scale);
	const { width, height } = await createImageBitmap(drawing);
	const bytes = new Uint8Array(await drawing.arrayBuffer());
	return Packer.toBlob(wordBlock(handout, { bytes, width: width / scale, height: height / scale }));
}

/** The same as a document whose picture is drawn already. */
export function wordBlock(handout: Handout, picture: WordPicture): Document {
	const { locale, shown, t, county } = handout;
	return new Document({
		title: shown.headline,
		description: shown.summary,
		creator: county.operator.name ?? `${t.siteName} ${county.name[locale]}`,
		styles: styles(languages[locale]),
		sections: [
			{
				properties: {
					page: {
						size: { width: 11906, height: 16838 },
						margin: { top: 1020, right: 1020, bottom: 1134, left: 1020 }
					}
				},
				children: [image(handout, picture), ...caption(handout)]
			}
		]
	});
}

function image(handout: Handout, { bytes, width, height }: WordPicture): Paragraph {
	const fit = Math.min(1, textPixels / width);
	return new Paragraph({
		keepNext: true,
		children: [
			new ImageRun({
				type: 'png',
				data: bytes,
				transformation: { width: Math.round(width * fit), height: Math.round(height * fit) },
				altText: {
					name: handout.figure,
					title: handout.shown.headline,
					description: altText(handout)
				}
			})
		]
	});
}

/** Headline and what is shown as the caption, then all that the licence asks for. */
function caption(handout: Handout): FileChild[] {
	const { locale, shown, t, format, accessed, address, frozen } = handout;
	const words = exportWords[locale];
	const line = (name: string, text: string) => (text === '' ? [] : [`${name}: ${text}`]);
	const credits = [
		...line(t.figure.source, sourceLine(handout)),
		...line(t.figure.licence, licenceLine(handout)),
		...line(t.figure.asOf, asOfHandout(handout)),
		...line(t.figure.certainty, certaintyLine(handout)),
		...shown.notes
	];
	const addresses = [
		...(frozen === undefined ? [] : [linked(`${words.card.frozen}: `, frozen)]),
		...(address === '' ? [] : [linked(`${words.card.address}: `, address)])
	];
	return [
		paragraph(shown.headline, 'Caption', true),
		paragraph(shown.subtitle, 'Small', true),
		...credits.map((text) => paragraph(text, 'Small')),
		...addresses,
		...(accessed === '' ? [] : [paragraph(words.accessed(format.period(accessed)), 'Small')])
	];
}
