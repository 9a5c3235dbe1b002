import type { CDPSession, Page } from 'playwright-core';
import { promised } from '../support/promise.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const choices = 200;
const changes = 100;

/** Bytes of live objects after everything that can go has gone. */
async function heap(session: CDPSession): Promise<number> {
	for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize;
}

/** Follows links of the site, one after the other, within the page: each word from outside would stay in its memory. */
const follow = (page: Page, hrefs: readonly string[]) =>
	page.evaluate<undefined>(`(async (hrefs) => {
		const wait = (time) => new Promise((done) => setTimeout(done, time));
		const link = document.createElement('a');
		document.body.append(link);
		for (const href of hrefs) {
			link.href = href;
			link.click();
			for (let tries = 0; location.href !== link.href && tries < 100; tries++) await wait(20);
			if (location.href !== link.href) throw new Error('never came to ' + href);
			await wait(60);
		}
		link.remove();
	})(${JSON.stringify(hrefs)})`);

const times = (list: readonly string[], count: number): string[] =>
	Array.from({ length: count }, (_, at) => list[at % list.length] ?? '');

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

const percent = (share: number) =>
	`${share >= 0 ? '+' : '−'} ${Math.abs(share * 100).toFixed(1)} %`;

promised('memory', async () => {
	const measured: { name: string; share: number }[] = [];
	const walk = async (name: string, path: string, hrefs: readonly string[], count: number) => {
		const { page, close } = await site.visit(path);
		const session = await page.context().newCDPSession(page);
		const go = (steps: number) => follow(page, [...times(hrefs, steps), site.url(path)]);
		// Code that is compiled and answers that are remembered once are no leak: the same way twice, measured the second time.
		await go(count);
		const before = await heap(session);
		await go(count);
		measured.push({ name: `${count} more ${name}`, share: (await heap(session)) / before - 1 });
		await close();
	};
	for (const [path, searches] of chosen)
		await walk(
			`choices on /${path}`,
			path,
			searches.map((search) => site.url(path) + search),
			choices
		);
	await walk('changes of page', '', tour.map(site.url), changes);
	return {
		result: measured.map(({ name, share }) => `${percent(share)} after ${name}`).join(', '),
		broken: measured.flatMap(({ name, share }) => (share > 0.1 ? `${name}: ${percent(share)}` : []))
	};
});
