import { Packer, type Document, type FileChild } from 'docx';
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
import { a4Document, pictureParagraph, type WordPicture } from './a4.ts';
import { linked, paragraph } from './text.ts';

const scale = 2;

/** A figure as a block to go on writing around: picture with alternative text, caption, source. */
export async function wordFile(handout: Handout): Promise<Blob> {
	const drawing = await png(drawChart(handout, paperWidth), scale);
	const { width, height } = await createImageBitmap(drawing);
	const image = new Uint8Array(await drawing.arrayBuffer());
	return Packer.toBlob(
		wordBlock(handout, { png: image, width: width / scale, height: height / scale })
	);
}

/** The same as a document whose picture is drawn already. */
export function wordBlock(handout: Handout, picture: WordPicture): Document {
	const { locale, shown, t, county } = handout;
	return a4Document(
		locale,
		{
			title: shown.headline,
			description: shown.summary,
			creator: county.operator.name ?? `${t.siteName} ${county.name[locale]}`
		},
		{
			children: [
				pictureParagraph(picture, {
					name: handout.figure,
					title: shown.headline,
					description: altText(handout)
				}),
				...caption(handout)
			]
		}
	);
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
