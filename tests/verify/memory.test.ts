import type { CDPSession, Page } from 'playwright-core';
import { promised } from '../support/promise.ts';
import { alive, useSite } from '../support/site.ts';

const site = useSite();
const choices = 200;
const changes = 100;

/** Bytes of live objects after everything that can go has gone. */
async function heap(session: CDPSession): Promise<number> {
	for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize;
}

const frames = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))`;

/** Goes to an address of the site as one of its links would. */
async function follow(page: Page, href: string): Promise<void> {
	await page.evaluate(`(() => {
		const link = document.createElement('a');
		link.href = ${JSON.stringify(href)};
		document.body.append(link);
		link.click();
		link.remove();
	})()`);
	await page.evaluate(frames);
}

const chosen = [
	['aktivitaeten/', ['?thema=berufe', '?zielgruppe=gefluechtete', '?thema=integration&q=a', '']],
	['arbeitsmarkt/', ['?gruppe=women', '?gruppe=men', '?gruppe=foreign', '']]
] as const;
const tour = [
	'',
	'arbeitsmarkt/',
	'aktivitaeten/',
	'themen/',
	'fachkraefte/',
	'netzwerk/',
	'daten/',
	'suche/'
];

/** Growth of the heap in parts of what it was after a first round. */
async function growth(warm: () => Promise<void>, long: () => Promise<void>, session: CDPSession) {
	await warm();
	const before = await heap(session);
	await long();
	return { before, share: (await heap(session)) / before - 1 };
}
const percent = (share: number) =>
	`${share >= 0 ? '+' : '−'} ${Math.abs(share * 100).toFixed(1)} %`;

promised('memory', async () => {
	const measured: { name: string; before: number; share: number }[] = [];
	for (const [path, searches] of chosen) {
		const { page, close } = await site.visit(path);
		const session = await page.context().newCDPSession(page);
		const choose = async (count: number) => {
			for (let at = 0; at < count; at++)
				await follow(page, site.url(path) + (searches[at % searches.length] ?? ''));
		};
		const found = await growth(
			() => choose(40),
			() => choose(choices),
			session
		);
		measured.push({ name: `${choices} choices on /${path}`, ...found });
		await close();
	}
	const { page, close } = await site.visit('');
	const session = await page.context().newCDPSession(page);
	const wander = async (count: number) => {
		for (let at = 0; at < count; at++) {
			const href = site.url(tour[at % tour.length] ?? '');
			await follow(page, href);
			await page.waitForURL(href);
			await alive(page);
		}
		await follow(page, site.url(''));
		await page.waitForURL(site.url(''));
	};
	const found = await growth(
		() => wander(tour.length * 2),
		() => wander(changes),
		session
	);
	measured.push({ name: `${changes} changes of page`, ...found });
	await close();
	return {
		result: measured.map(({ name, share }) => `${percent(share)} after ${name}`).join(', '),
		broken: measured.flatMap(({ name, share }) => (share > 0.1 ? `${name}: ${percent(share)}` : []))
	};
});
