import { escapeMarkup } from '../../core/markup.ts';
import { quoted } from '../../i18n/format.ts';
import { card, licenceText, type CardLine } from './card.ts';
import { asOfHandout, certaintyLine, sourceLine, type Handout } from './handout.ts';
import { exportWords } from './words.ts';

/** Who publishes the page: the operator where one is named, else the site by its name. */
export const publisher = ({ county, locale, t }: Handout): string =>
	county.operator.name ?? `${t.siteName} ${county.name[locale]}`;

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The citation as running text, ready for a footnote. */
export function citeText(handout: Handout): string {
	const { shown, locale, t, format } = handout;
	const words = exportWords[locale];
	const named = (name: string, text: string) => (text === '' ? [] : [`${name}: ${sentence(text)}`]);
	const visited =
		handout.accessed === '' ? '' : ` (${words.accessed(format.period(handout.accessed))})`;
	return [
		`${publisher(handout)}: ${quoted[locale](shown.headline)}.`,
		sentence(shown.subtitle),
		...named(t.figure.source, sourceLine(handout)),
		...named(t.figure.licence, licenceText(handout)),
		...named(t.figure.asOf, asOfHandout(handout)),
		...named(t.figure.certainty, certaintyLine(handout)),
		...(handout.address === '' ? [] : [`${addresses(handout)}${visited}`])
	].join(' ');
}

/** The address that stays, with the state of the data it shows, and the one that follows the data. */
function addresses({ frozen, edition, address, locale, format }: Handout): string {
	if (!frozen || !edition) return address;
	const words = exportWords[locale];
	const stays = words.frozen(format.period(edition.date), edition.id);
	return `${stays}: ${frozen}; ${words.newest}: ${address}`;
}

/** The card for a text processor: HTML of paragraphs, every text escaped. */
export function citeHtml(handout: Handout): string {
	const inside = ({ id, text }: CardLine): string =>
		id === 'address' || id === 'frozen'
			? `<a href="${escapeMarkup(text)}">${escapeMarkup(text)}</a>`
			: escapeMarkup(text);
	const lines = card(handout).map((line) =>
		line.id === 'headline'
			? `<p><strong>${escapeMarkup(line.text)}</strong></p>`
			: `<p>${escapeMarkup(line.name)}: ${inside(line)}</p>`
	);
	return lines.join('\n');
}
