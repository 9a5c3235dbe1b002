import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { serve } from '../src/build/serve.ts';
import { launch } from './support/chromium.ts';

/** Median, smallest and largest of some times in ms. */
function summary(times: readonly number[]): string {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
	return `median ${at(0.5)} ms (${at(0)}–${at(1)}, n = ${sorted.length})`;
}

const median = (times: readonly number[]) =>
	[...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Time from an input event to the frame after the DOM has changed, measured in the page. */
const measure = `(act) => new Promise((done) => {
	const start = performance.now();
	act();
	requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
})`;

async function filterTimes(page: Page, rounds: number) {
	const run = (body: string) => page.evaluate<number>(`(${measure})(() => { ${body} })`);
	const times: { filter: number[]; baseline: number[] } = { filter: [], baseline: [] };
	for (let round = 0; round < rounds; round++) {
		times.baseline.push(await run('document.body.dataset.bench = String(performance.now())'));
		times.filter.push(await run("document.querySelector('main input[type=checkbox]').click()"));
		await page.waitForTimeout(200);
	}
	return times;
}

const { url, close } = await serve(0);
const browser = await launch();
console.log('Filter latency on the activities page: click to painted result, CPU slowed down.');
console.log('Baseline in the same run: a click that changes one attribute.');
for (const slowdown of [1, 4]) {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	const session = await page.context().newCDPSession(page);
	await page.goto(`${url}aktivitaeten/`, { waitUntil: 'networkidle' });
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const { filter, baseline } = await filterTimes(page, 20);
	console.log(`CPU 1/${slowdown}: filter   ${summary(filter)}`);
	console.log(`         baseline ${summary(baseline)}`);
	console.log(`         ratio    ${(median(filter) / median(baseline)).toFixed(1)}`);
	await page.close();
}
await browser.close();
close();

const start = performance.now();
const bytes = readFileSync('static/data/observations.parquet').length;
const { run } = await import('../src/lib/data/run.server.ts');
const { allFigures } = await import('../src/lib/views/registry.server.ts');
const { cubeParams } = await import('../src/lib/figures/load.server.ts');
const figures = await allFigures();
const cold = performance.now() - start;
const cubes: number[] = [];
for (const figure of figures) {
	const before = performance.now();
	await run(figure.cube, cubeParams);
	cubes.push(performance.now() - before);
}
console.log(`\nCubes of ${figures.length} figures over ${bytes} bytes of observations (Node)`);
console.log(`loading  ${cold.toFixed(0)} ms`);
console.log(`per cube ${summary(cubes)}`);
