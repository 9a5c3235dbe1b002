import { cpSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { launch } from '../src/build/chromium.ts';
import { record } from '../src/build/quality/record.ts';
import { serve } from '../src/build/serve.ts';
import { duckdbFile } from './support/duckdb-file.ts';

const rows = 10_000_000;
const rounds = 15;
const groupBy =
	'SELECT kreis, count(*) AS n, avg(betrag) AS mittel FROM $ GROUP BY kreis ORDER BY kreis';

const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b);
const median = (times: readonly number[]) => sorted(times)[Math.floor(times.length / 2)] ?? 0;
const said = (times: readonly number[]) =>
	`median ${median(times).toFixed(1)} ms (${sorted(times)[0]?.toFixed(1)}–${sorted(times).at(-1)?.toFixed(1)}, n = ${times.length})`;

/** Payments of ten million rows in 400 districts and 25 years; drawn by hashing the number of the row, so they are the same ones each time. */
const payments = `CREATE TABLE zahlungen AS SELECT
	'k' || lpad((hash(i) % 400)::VARCHAR, 3, '0') AS kreis,
	(2000 + hash(i * 7) % 25)::INTEGER AS jahr,
	round((hash(i * 13) % 1000) * (hash(i * 17) % 1000) / 200.0, 2)::DOUBLE AS betrag
	FROM range(${rows}) t(i)`;

/** A page with nothing but DuckDB-WASM as its documentation starts it. */
async function makePlain(dir: string, database: string): Promise<void> {
	const dist = resolve('node_modules/@duckdb/duckdb-wasm/dist');
	const source = join(dir, 'source');
	cpSync(join(dist, 'duckdb-eh.wasm'), join(dir, 'engine.wasm'));
	cpSync(join(dist, 'duckdb-browser-eh.worker.js'), join(dir, 'worker.js'));
	symlinkSync(database, join(dir, 'ten.duckdb'));
	writeFileSync(
		`${source}.js`,
		`import * as duckdb from ${JSON.stringify(join(dist, 'duckdb-browser.mjs'))};
		window.ready = (async () => {
			const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker('./worker.js'));
			await db.instantiate(new URL('./engine.wasm', location.href).href);
			await db.registerFileBuffer('ten.duckdb', new Uint8Array(await (await fetch('./ten.duckdb')).arrayBuffer()));
			const connection = await db.connect();
			await connection.query("ATTACH 'ten.duckdb' AS ten (READ_ONLY)");
			window.ask = async (sql) => (await connection.query(sql)).toArray().length;
		})();`
	);
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			...{ outDir: join(dir, 'script'), emptyOutDir: false, minify: true, target: 'es2022' },
			lib: { entry: `${source}.js`, formats: ['es'], fileName: () => 'page.js' }
		}
	});
	writeFileSync(
		join(dir, 'index.html'),
		'<!doctype html><title>plain</title><script type="module" src="./script/page.js"></script>'
	);
}

/** Runs in the page: starts a worker of its desk over the file. */
async function openWorker(url: string): Promise<void> {
	const { file } = window as unknown as { file: File };
	const worker = new Worker(url, { type: 'module' });
	const dataUrl = new URL('../data/', location.href).href;
	let id = 0;
	const call = (task: object) =>
		new Promise<unknown[]>((resolve, reject) => {
			const mine = ++id;
			worker.addEventListener('message', ({ data }) => {
				if (data.id !== mine) return;
				if (data.kind === 'failed') reject(new Error(data.message));
				else resolve(data.rows);
			});
			worker.postMessage({ kind: 'call', id: mine, dataUrl, task });
		});
	const own = { name: 'eigene_datei_1', base: 'eigene_zehn', kind: 'duckdb', file };
	await call({ describe: own.name, own: { added: [own], gone: [] } });
	Object.assign(window, {
		ask: async (sql: string) => {
			const [result] = (await call({ question: { sql, limit: 10_000 } })) as [{ rows: unknown[] }];
			return result.rows.length;
		}
	});
}

const timed = (page: Page, sql: string) =>
	page.evaluate(async (text) => {
		const start = performance.now();
		const count = await (window as unknown as { ask: (sql: string) => Promise<number> }).ask(text);
		return [performance.now() - start, count] as const;
	}, sql);

/** Milliseconds from a key on a handle of the brush to the task behind the frame that shows its result. */
const moved = (page: Page, key: string) =>
	page.evaluate(
		(pressed) =>
			new Promise<number>((done) => {
				const handle = document.querySelector('[role=slider]:last-of-type');
				const start = performance.now();
				requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
				handle?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
			}),
		key
	);

async function measureBrush(page: Page): Promise<void> {
	const part = page.locator('section[aria-labelledby="spread"]');
	const choose = (label: string, value: { label: string } | string) =>
		part.getByRole('combobox', { name: label }).selectOption(value);
	await choose('Tabelle', { label: 'zahlungen (ten.duckdb)' });
	await part.getByRole('slider').first().waitFor({ timeout: 120_000 });
	const start = performance.now();
	await choose('Zeilen zählen je', 'kreis');
	await part.getByRole('columnheader', { name: 'im Bereich' }).waitFor({ timeout: 120_000 });
	const stands = performance.now() - start;
	// The rows below the picture are asked for when the brush rests.
	await page.waitForTimeout(2000);
	const first = await moved(page, 'ArrowLeft');
	const later: number[] = [];
	for (let move = 0; move < 40; move++) later.push(await moved(page, 'ArrowLeft'));
	const text = await part.getByRole('status').last().innerText();
	console.log(`\nA brushed histogram over these rows, by district (${text})`);
	console.log(
		`  stands      ${stands.toFixed(0)} ms after the column was chosen, with all bins counted`
	);
	console.log(`  first move  ${first.toFixed(1)} ms to the frame that shows it (limit 400)`);
	console.log(`  later moves ${said(later)} (limit 35)`);
	record(
		'brush',
		`first move ${first.toFixed(0)} ms, later ${median(later).toFixed(0)} ms`,
		first <= 400 && median(later) <= 35
	);
}

/** Opens a database of ten million rows in our page and in a plain one, in turn, and brushes its histogram. */
export async function measureDesk(browser: Browser): Promise<void> {
	const database = await duckdbFile('ten.duckdb', payments);
	const plainDir = mkdtempSync(join(tmpdir(), 'bench-plain-'));
	await makePlain(plainDir, database);
	const [ours, plain] = [await serve(0), await serve(0, plainDir)];
	try {
		const own = await browser.newPage();
		const [worker] = await Promise.all([
			workerOf(own),
			(async () => {
				await own.goto(`${ours.url}analyse/`, { waitUntil: 'networkidle' });
				await own.getByRole('button', { name: 'Verteilung zeigen' }).click();
			})()
		]);
		const input = own.locator('input[type=file]');
		await input.evaluate((field) =>
			field.addEventListener(
				'change',
				() => Object.assign(window, { file: (field as HTMLInputElement).files?.[0] }),
				{ capture: true }
			)
		);
		await input.setInputFiles(database);
		await own.getByRole('button', { name: 'ten.duckdb schließen' }).waitFor({ timeout: 120_000 });
		await own.evaluate(openWorker, worker);
		const other = await browser.newPage();
		await other.goto(plain.url);
		await other.evaluate(() => (window as unknown as { ready: Promise<void> }).ready);
		const times = { ours: [] as number[], plain: [] as number[] };
		for (let round = 0; round < rounds; round++) {
			const [a, n] = await timed(own, groupBy.replace('$', 'eigene_zehn_zahlungen'));
			const [b, m] = await timed(other, groupBy.replace('$', 'ten.zahlungen'));
			if (n !== 400 || m !== 400) throw new Error(`bench: ${n} and ${m} groups, not 400`);
			times.ours.push(a);
			times.plain.push(b);
		}
		const ratio = median(times.ours) / median(times.plain);
		console.log(
			`\n${rows.toLocaleString('en')} rows in a .duckdb file of ${statSync(database).size} bytes, grouped by 400 districts`
		);
		console.log(`  our page    ${said(times.ours)}`);
		console.log(`  plain page  ${said(times.plain)}`);
		console.log(`  ratio       ${ratio.toFixed(2)} (limit 1.1)`);
		record('large-file', `${ratio.toFixed(2)} × a plain page`, ratio <= 1.1);
		await other.close();
		await measureBrush(own);
	} finally {
		ours.close();
		plain.close();
		for (const made of [dirname(database), plainDir]) rmSync(made, { recursive: true });
	}
}

const workerOf = async (page: Page) => (await page.waitForEvent('worker')).url();

if (import.meta.main) {
	const browser = await launch();
	await measureDesk(browser);
	await browser.close();
}
