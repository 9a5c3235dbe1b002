import { type Locale, pagePath } from '../../core/locale.ts';
import { escapeMarkup } from '../../core/markup.ts';

export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];
/** What is offered first: most pages are light, and a dark figure in them would be a hole. */
export const firstTheme: Theme = 'light';

/** Widths of a place in px that are looked at before copying: a phone, a column of text, a wide one. */
export const placeWidths = [320, 600, 720] as const;
export type PlaceWidth = (typeof placeWidths)[number];

/** What an embed code is made from. */
export interface EmbedChoice {
	/** Address of the site or of a kept edition, without a slash at the end. */
	root: string;
	figure: string;
	locale: Locale;
	/** Filters as they stand in the address of the view: "?gruppe=women" or "". */
	query: string;
	theme: Theme;
	/** Whether headline and subtitle are shown. */
	title: boolean;
	/** What a screen reader calls the frame. */
	name: string;
	/** In px; without it the frame is as wide as its place. */
	width?: number;
	height: number;
	/** Whether the script that fits the height goes along. */
	script: boolean;
}

/** Address of the site as one edition of the data shows it; without an edition the live one. */
export const editionRoot = (root: string, edition?: string): string =>
	edition === undefined ? root : `${root}/e/${edition}`;

/** Address of an embedded figure with its filters and looks. */
export function embedAddress({
	root,
	figure,
	locale,
	query,
	theme,
	title
}: Pick<EmbedChoice, 'root' | 'figure' | 'locale' | 'query' | 'theme' | 'title'>): string {
	const params = new URLSearchParams(query);
	if (theme !== 'auto') params.set('theme', theme);
	if (!title) params.set('title', 'no');
	const search = params.size > 0 ? `?${params.toString()}` : '';
	return root + pagePath(locale, `/embed/${figure}/${search}`);
}

/** HTML to be pasted into another page. */
export function embedCode(choice: EmbedChoice): string {
	const { root, figure, name, width, height, script } = choice;
	const frame = [
		`<iframe src="${escapeMarkup(embedAddress(choice))}"`,
		`title="${escapeMarkup(name)}"`,
		`width="${width ?? '100%'}" height="${height}"`,
		`loading="lazy" style="border:0;max-width:100%"`,
		...(script ? [`data-kreismonitor="${escapeMarkup(figure)}"`] : [])
	].join(' ');
	const loader = `\n<script src="${escapeMarkup(root)}/embed.js" async></script>`;
	return `${frame}></iframe>${script ? loader : ''}`;
}
