import { mount, unmount } from 'svelte';
import regular from '../../../styles/fonts/fira-sans-latin-400-normal.woff2?url';
import semibold from '../../../styles/fonts/fira-sans-latin-600-normal.woff2?url';
import Chart from '../../charts/kit/Chart.svelte';
import type { Mode } from '../../charts/kit/modes.ts';
import FigurePicture from '../FigurePicture.svelte';
import type { Handout } from './handout.ts';
import { pictureForms, type PictureForm } from './picture.ts';
import { svgFile, withStyle } from './svg-file.ts';

/** The figure as the text of an SVG file. */
export async function drawPicture(
	handout: Handout,
	form: PictureForm,
	ground: Mode = 'light'
): Promise<string> {
	const { width, height }: { width: number; height?: number } = pictureForms[form];
	const paint = ground === 'dark' ? (await import('./dark.ts')).darken : undefined;
	return drawn(
		(target) => mount(FigurePicture, { target, props: { handout, width, height } }),
		paint
	);
}

/** The chart alone, for a file that says the rest in words of its own. */
export function drawChart({ shown, t }: Handout, width: number): string {
	const { headline: title, summary: description, chart: data } = shown;
	const props = { data, width, title, description, emptyText: t.figure.empty, background: true };
	return drawn((target) => mount(Chart, { target, props }));
}

function drawn(
	put: (target: Element) => Record<string, unknown>,
	paint?: (svg: SVGElement) => void
): string {
	const target = document.createElement('div');
	const picture = put(target);
	const svg = target.querySelector('svg');
	if (svg) paint?.(svg);
	const text = svg ? new XMLSerializer().serializeToString(svg) : '';
	void unmount(picture);
	return svgFile(text);
}

async function dataUri(url: string): Promise<string> {
	const file = await (await fetch(url)).blob();
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(file);
	});
}

let fonts: Promise<string> | undefined;

/** The fonts of the site as rules; an image shows no font but those it brings along. */
function fontRules(): Promise<string> {
	fonts ??= Promise.all([dataUri(regular), dataUri(semibold)]).then(([normal, bold]) =>
		[
			[400, normal],
			[600, bold]
		]
			.map(
				([weight, uri]) =>
					`@font-face{font-family:'Fira Sans';font-weight:${weight};src:url('${uri}') format('woff2')}`
			)
			.join('')
	);
	fonts.catch(() => (fonts = undefined));
	return fonts;
}

/** An SVG with its fonts, as an image can show it anywhere. */
export const selfContained = async (svg: string): Promise<Blob> =>
	new Blob([withStyle(svg, await fontRules())], { type: 'image/svg+xml' });

/** An SVG as PNG, so many times as fine as it is drawn. */
export async function png(svg: string, scale: number): Promise<Blob> {
	const url = URL.createObjectURL(await selfContained(svg));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * scale;
		canvas.height = image.naturalHeight * scale;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas'))), 'image/png')
		);
	} finally {
		URL.revokeObjectURL(url);
	}
}
