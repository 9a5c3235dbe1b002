import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { serve } from '../src/build/serve.ts';
import { launch } from '../src/build/chromium.ts';
import { record } from '../src/build/quality/record.ts';
import { measureDesk } from './bench-desk.ts';
import { measureVisits } from './bench-visits.ts';
import { alive } from './support/alive.ts';

/** Median, smallest and largest of some times in ms. */
function summary(times: readonly number[]): string {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
	return `median ${at(0.5)} ms (${at(0)}–${at(1)}, n = ${sorted.length})`;
}

/** What a screen of 60 pictures a second gives for one. */
const frame = 1000 / 60;
const inFrame = (times: readonly number[]) =>
	`${times.filter((time) => time <= frame).length} of ${times.length} within a frame`;

const median = (times: readonly number[]) =>
	[...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Times in the page after an act: the frame that shows its result, and the last change of the page it led to. */
interface Times {
	painted: number;
	settled: number;
}

/** From an act to the task behind the next frame, and to the frame behind the last change in the main part. */
const measure = `(act) => new Promise((done) => {
	const start = performance.now();
	let painted = 0;
	let last = start;
	const observer = new MutationObserver(() => (last = performance.now()));
	observer.observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true, characterData: true });
	requestAnimationFrame(() => setTimeout(() => (painted = performance.now() - start)));
	act();
	const settle = () => {
		if (painted === 0 || performance.now() - last < 400) return setTimeout(settle, 50);
		observer.disconnect();
		done({ painted, settled: Math.max(painted, last - start) });
	};
	settle();
})`;

/** With fingers: under a mouse that rests, each frame also asks what lies below it. */
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What a reader does, each in turn with a click that changes one attribute and nothing else. */
const acts: { name: string; ready: (page: Page) => Promise<void>; act: string }[] = [
	{
		name: 'option of a facet, list open (count and counts of the options)',
		ready: async (page) => {
			await page.getByRole('button', { name: /^Auswahl eingrenzen/ }).tap();
			await page.getByRole('combobox', { name: 'Thema' }).tap();
			await page.locator('main').getByRole('option').first().waitFor();
		},
		act: "document.querySelector('main [role=option]').click()"
	},
	{
		name: 'cell of the matrix, matrix in view',
		ready: (page) => seen(page, '#activities-coverage a.k-mark'),
		act: click('#activities-coverage a.k-mark')
	},
	{
		name: 'bar of a status, its figure in view',
		ready: (page) => seen(page, '#activities-by-status a.k-mark'),
		act: click('#activities-by-status a.k-mark')
	}
];

function click(selector: string): string {
	return `document.querySelector('${selector}').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`;
}

async function seen(page: Page, selector: string): Promise<void> {
	await page.locator(selector).first().scrollIntoViewIfNeeded();
	await page.waitForTimeout(300);
}

async function actTimes(page: Page, act: string, rounds: number) {
	const run = (body: string) => page.evaluate<Times>(`(${measure})(() => { ${body} })`);
	const times = { painted: [] as number[], settled: [] as number[], baseline: [] as number[] };
	for (let round = 0; round < rounds; round++) {
		const idle = await run('document.body.dataset.bench = String(performance.now())');
		times.baseline.push(idle.painted);
		const { painted, settled } = await run(act);
		times.painted.push(painted);
		times.settled.push(settled);
	}
	return times;
}

const { url, close } = await serve(0);
const browser = await launch();
await measureVisits(browser);
await measureDesk(browser);
console.log('\nA choice on the activities page of a phone, 360 × 740 px.');
console.log('painted: from the click to the frame that shows it in everything on the screen.');
console.log('         Links and spoken names of marks, which are not seen, follow behind it.');
console.log('settled: until the last figure off the screen has followed.');
console.log('baseline: the same for a click that changes one attribute, in turn with the others.');
const onPhone: number[] = [];
for (const slowdown of [1, 4])
	for (const { name, ready, act } of acts) {
		const page = await browser.newPage(phone);
		const session = await page.context().newCDPSession(page);
		await page.goto(`${url}aktivitaeten/`);
		await alive(page);
		await ready(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		const { painted, settled, baseline } = await actTimes(page, act, 20);
		console.log(`\nCPU 1/${slowdown}: ${name}`);
		console.log(`  painted  ${summary(painted)}, ${inFrame(painted)}`);
		console.log(`  first    ${(painted[0] ?? 0).toFixed(1)} ms, with code that never ran before`);
		console.log(`  settled  ${summary(settled)}`);
		console.log(`  baseline ${summary(baseline)}`);
		console.log(`  ratio    ${(median(painted) / median(baseline)).toFixed(1)}`);
		if (slowdown === 4) onPhone.push(median(painted));
		await page.close();
	}
await browser.close();
close();
const slowest = Math.max(...onPhone);
record(
	'choice-to-paint',
	`medians ${onPhone.map((time) => `${time.toFixed(0)} ms`).join(', ')}`,
	slowest <= 2 * frame
);

const start = performance.now();
const bytes = readFileSync('static/data/observations.parquet').length;
// Figures import modules that only the bundler knows.
const vite = await createServer({ server: { middlewareMode: true }, logLevel: 'error' });
const load = (path: string) => vite.ssrLoadModule(`/src/lib/${path}`);
const { run } = (await load(
	'data/run.server.ts'
)) as typeof import('../src/lib/data/run.server.ts');
const { allFigures } = (await load(
	'views/registry.server.ts'
)) as typeof import('../src/lib/views/registry.server.ts');
const { cubeParams } = (await load(
	'figures/load.server.ts'
)) as typeof import('../src/lib/figures/load.server.ts');
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
await vite.close();
