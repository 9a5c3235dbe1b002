import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../src/build/chromium.ts';
import { county } from '../src/lib/core/county.ts';
import { startDev } from './support/dev.ts';
import { copyForDev } from './support/project.ts';

const changes = 5;
const wanted = 3;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const newest = new RegExp(
	`^(unemployment_rate_all,${county.region},\\d{4},total,total,)([\\d.]+),`,
	'gm'
);

/** Runs something and gives the milliseconds it took. */
async function timed(act: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await act();
	return performance.now() - start;
}

const project = copyForDev('/arbeitsmarkt/');
const table = join(project.dir, 'data/labour-market/data.csv');
let dev: Awaited<ReturnType<typeof startDev>> | undefined;
const started = await timed(async () => {
	dev = await startDev(project.dir, 5290 + (process.pid % 100));
});
const browser = await launch();
const page = await browser.newPage({ locale: 'de-DE', serviceWorkers: 'block' });
const summary = page.locator('#unemployment p.summary');

/** Raises the newest rate to a value the page does not tell yet, and waits until it does. */
async function change(): Promise<number> {
	const told = (await summary.textContent()) ?? '';
	const isNew = (value: string) => !told.includes(value.replace('.', ','));
	const text = readFileSync(table, 'utf8');
	const rows = [...text.matchAll(newest)].sort(([a], [b]) => (a < b ? -1 : 1));
	const [row = '', start = '', value = ''] = rows.at(-1) ?? [];
	const higher = [1, 2, 3, 4, 5].map((tenths) => (Number(value) + tenths / 10).toFixed(1));
	const next = higher.find(isNew) ?? '';
	const begun = performance.now();
	writeFileSync(table, text.replace(row, `${start}${next},`));
	const tells = summary.filter({ hasText: next.replace('.', ',') });
	await tells.waitFor({ state: 'attached', timeout: 60_000 });
	return performance.now() - begun;
}

const address = `${dev?.url}arbeitsmarkt/`;
const first = await timed(() => page.goto(address, { timeout: 120_000 }));
const again = await timed(() => page.goto(address));
const times: number[] = [];
for (let round = 0; round < changes; round++) times.push(await change());
times.sort((a, b) => a - b);
const middle = times[(changes - 1) / 2] ?? 0;
console.log('npm run dev, from a changed cell in data/ to the page that tells it');
console.log(`server starts   ${seconds(started)}, data step included`);
console.log(`first page      ${seconds(first)}`);
console.log(`baseline        ${seconds(again)}, the page again without a change`);
console.log(
	`changed cell    median ${seconds(middle)} (${times.map(seconds).join(', ')}), ${times.filter((time) => time <= wanted * 1000).length} of ${changes} within ${wanted} s`
);
console.log(`ratio           ${(middle / again).toFixed(1)}`);
await browser.close();
dev?.stop();
rmSync(project.dir, { recursive: true, force: true });
