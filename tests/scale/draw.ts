import { line, scaleLog } from 'd3';
import type { Measured } from './measured.ts';

const [width, height, left, top, panel] = [760, 300, 60, 40, 290];
const inner = height - top - 50;

interface Series {
	name: string;
	values: number[];
}

/** Bytes of each question, and work and memory of the data step, over the number of observations. */
export function drawScale(all: readonly Measured[]): string {
	const x = all.map(({ observations }) => observations);
	const questions = (all[0]?.questions ?? []).map(({ name }, at): Series => ({
		name,
		values: all.map((one) => one.questions[at]?.bytes ?? 0)
	}));
	const step: Series[] = [
		{ name: 'CPU seconds', values: all.map(({ cpuSeconds }) => Math.max(cpuSeconds, 1)) },
		{ name: 'memory, MB', values: all.map(({ memory }) => memory / 1e6) },
		{ name: 'all parts, MB', values: all.map(({ bytes }) => bytes / 1e6) }
	];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 70}" width="${width}" height="${height + 70}" font-family="sans-serif" font-size="11" fill="#1a1a2e">`,
		'<title>Growth with the number of observations</title>',
		`<rect width="${width}" height="${height + 70}" fill="#fff"/>`,
		drawPanel('Bytes a question loads', { x, series: questions, at: left, domain: [1e3, 1e6] }),
		drawPanel('The data step', { x, series: step, at: left + panel + 90, domain: [1, 1e4] }),
		'</svg>\n'
	].join('\n');
}

const colours = ['#1f3a93', '#b35900', '#1b7a43', '#8e2a6b'];
const dashes = ['', '6 3', '2 2', '8 3 2 3'];

function drawPanel(
	title: string,
	{ x, series, at, domain }: { x: number[]; series: Series[]; at: number; domain: [number, number] }
): string {
	const across = scaleLog([Math.min(...x) * 0.8, Math.max(...x) * 1.2], [at, at + panel]);
	const up = scaleLog(domain, [top + inner, top]);
	const path = line<number>()
		.x((_, index) => across(x[index] ?? 1))
		.y((value) => up(value));
	const powers = up.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
	return [
		`<text x="${at}" y="20" font-weight="bold">${title}</text>`,
		...powers.flatMap((tick) => [
			`<line x1="${at}" x2="${at + panel}" y1="${up(tick).toFixed(1)}" y2="${up(tick).toFixed(1)}" stroke="#d5d7e0"/>`,
			`<text x="${at - 6}" y="${(up(tick) + 4).toFixed(1)}" text-anchor="end">${tick.toLocaleString('en')}</text>`
		]),
		...x.map(
			(value) =>
				`<text x="${across(value).toFixed(1)}" y="${top + inner + 18}" text-anchor="middle">${(value / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} M</text>`
		),
		...series.flatMap(({ name, values }, index) => [
			`<path d="${path(values) ?? ''}" fill="none" stroke="${colours[index]}" stroke-width="2" stroke-dasharray="${dashes[index]}"/>`,
			...values.map(
				(value, point) =>
					`<circle cx="${across(x[point] ?? 1).toFixed(1)}" cy="${up(value).toFixed(1)}" r="3" fill="${colours[index]}"/>`
			),
			`<line x1="${at}" x2="${at + 26}" y1="${height + index * 16}" y2="${height + index * 16}" stroke="${colours[index]}" stroke-width="2" stroke-dasharray="${dashes[index]}"/>`,
			`<text x="${at + 34}" y="${height + 4 + index * 16}">${name}</text>`
		])
	].join('\n');
}
