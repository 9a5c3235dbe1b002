import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Layout } from './spec.ts';
import { font } from './theme.ts';

/** Draws the inside of a chart as a stand-alone SVG file, for snapshots; throws where Svelte warns. */
export function drawSvg<T extends Layout>(Chart: Component<{ layout: T }>, layout: T): string {
	const warn = console.warn;
	console.warn = (...words: unknown[]) => {
		throw new Error(words.join(' '));
	};
	try {
		const { body } = render(Chart, { props: { layout } });
		const inside = body.replace(/<!--.*?-->/g, '').replace(/></g, '>\n<');
		const { width, height } = layout;
		return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font.family}">\n${inside}\n</svg>\n`;
	} finally {
		console.warn = warn;
	}
}
