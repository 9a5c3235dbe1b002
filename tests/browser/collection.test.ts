import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { shownRows } from '../support/data.ts';
import { makeUp } from '../support/made-up.ts';
import { copyProject, type Project } from '../support/project.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const leads = new Set(shownRows('activities').map(({ lead }) => lead));

describe('the collection page of a county that has collected nothing', () => {
	it('says so, names who would be asked and how to start, without JavaScript', async () => {
		const { page, close } = await site.visit('steuerung/erhebung/', { javaScriptEnabled: false });
		const main = page.locator('main');
		expect(await main.locator('h1').innerText()).toBe('Noch hat keine Stelle berichtet');
		expect(await main.locator('tbody tr').count()).toBe(leads.size);
		const states = await main.locator('tbody tr td:nth-of-type(1)').allInnerTexts();
		expect(new Set(states)).toEqual(new Set(['nicht\u00a0erhoben']));
		const text = await main.innerText();
		expect(text).toContain('Kein Berichtszeitraum ist angelegt');
		expect(text).toContain('Was erhoben wird');
		// The example asks for the year of the edition, not of a clock.
		const { date } = JSON.parse(readFileSync('build/data/manifest.json', 'utf8'));
		expect(await main.locator('details').textContent()).toContain(
			`npm run template -- report --period ${date.slice(0, 4)}`
		);
		await close();
	});

	it.each(['steuerung/erhebung/', 'en/steuerung/erhebung/'])(
		'%s fits a phone and passes axe',
		async (path) => {
			const { page, close } = await site.visit(path, { viewport: { width: 360, height: 740 } });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(360);
			expect(await violations(page)).toEqual([]);
			await close();
		}
	);
});

describe('the collection page of a made-up county with three years of reports', () => {
	const path = '/steuerung/erhebung/';
	const activity = '/aktivitaeten/arbeit-plus/';
	const effect = '/steuerung/wirkung/migration/';
	const controlling = '/steuerung/';
	const editions = mkdtempSync(join(tmpdir(), 'made-up-editions-'));
	let project: Project;
	beforeAll(() => {
		project = copyProject([], [path, activity, effect, controlling]);
		makeUp(project.dir);
		project.data();
		project.build(editions);
	}, 400_000);
	afterAll(() => {
		for (const folder of [editions, project.dir]) rmSync(folder, { recursive: true, force: true });
	});
	const madeUp = useSite(() => join(project.dir, 'build'));

	it('says who has reported for the last due period, and what is overdue on the edition’s day', async () => {
		const { page, close } = await madeUp.visit(path.slice(1), { javaScriptEnabled: false });
		const main = page.locator('main');
		expect(await main.locator('h1').innerText()).toBe('2026: 7 von 15 Stellen haben berichtet');
		expect(await main.locator('h2').allInnerTexts()).toEqual(
			expect.arrayContaining([
				...['Berichtszeitraum 2027', 'Berichtszeitraum 2026', 'Berichtszeitraum 2024']
			])
		);
		const row = (period: string, office: string) =>
			main
				.locator('section', {
					has: page.getByRole('heading', { name: `Berichtszeitraum ${period}` })
				})
				.locator('tr', { hasText: office });
		const cells = async (period: string, office: string) =>
			(await row(period, office).locator('td').allInnerTexts()).join(' | ');
		expect(await cells('2026', 'Amt für Schulen')).toBe(
			'überfällig ohne Bericht | – | 45 | 6 | 0 | –'
		);
		expect(await cells('2026', 'Kommunales Jobcenter')).toBe(
			'zum Teil, der Rest überfällig | 22.03.2027 | 45 | 30 | 18 | 0'
		);
		expect(await cells('2026', 'Bundesagentur')).toBe(
			'vollständig, aber verspätet | 12.04.2027 | – | 2 | 2 | 0'
		);
		expect(await cells('2026', 'Volkshochschule')).toBe('vollständig | 15.03.2027 | – | 1 | 1 | 1');
		expect(await cells('2027', 'Volkshochschule')).toBe('noch ohne Bericht | – | – | 1 | 0 | –');
		await close();
	});

	it('shows the last report on the page of its activity, in both languages', async () => {
		const textOf = async (at: string) => {
			const { page, close } = await madeUp.visit(at, { javaScriptEnabled: false });
			const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
			await close();
			return text;
		};
		const german = await textOf(activity.slice(1));
		expect(german).toContain('40 Teilnahmen (Bericht für 2026)');
		expect(german).toContain('Nächste Prüfung: 15.08.2027');
		expect(await textOf(`en${activity}`)).toContain('40 participations (report for 2026)');
	});

	it('names partly filled steps, and weighs the coverage by reach', async () => {
		const chain = await madeUp.visit(effect.slice(1), { javaScriptEnabled: false });
		expect(await chain.page.locator('#logic-migration h3').innerText()).toContain(
			'Output und Outcome sind es zum Teil'
		);
		expect(await chain.page.locator('#logic-migration').innerText()).toContain(
			'Berichte der federführenden Stellen für 2026'
		);
		await chain.close();
		const steering = await madeUp.visit(controlling.slice(1), { javaScriptEnabled: false });
		expect(await steering.page.locator('#steering-coverage h3').innerText()).toMatch(
			/Für \d+ von \d+ genannten Paaren/
		);
		expect(await steering.page.locator('#steering-reach').innerText()).toContain(
			'1.320 Teilnahmen'
		);
		await steering.close();
	});

	it.each([path, controlling, effect])(
		'shows the same pictures and numbers in English on %s',
		async (at) => {
			const [german, english] = [await seen(at.slice(1)), await seen(`en${at}`)];
			expect(german.numbers.length).toBeGreaterThan(10);
			expect(english).toEqual(german);
		}
	);
	/** Pictures of a page, and the digits of its cells of numbers: the same in both languages. */
	async function seen(at: string) {
		const { page, errors, close } = await madeUp.visit(at, { javaScriptEnabled: false });
		const main = page.locator('main');
		const figures = await main.locator('figure[id]').evaluateAll((all) => all.map(({ id }) => id));
		const cells = await main.locator('td.numeric').allTextContents();
		const numbers = cells.map((text) => text.replace(/\D/g, ''));
		expect(errors).toEqual([]);
		await close();
		return { figures, numbers };
	}

	it('controls and evaluates in English: reach, money, status, changes, what is overdue', async () => {
		const { page, close } = await madeUp.visit(`en${controlling}`, { javaScriptEnabled: false });
		const main = page.locator('main');
		const headlineOf = (id: string) => main.locator(`#${id} h3`).innerText();
		expect(await headlineOf('steering-coverage')).toMatch(
			/^Reach is reported for \d+ of \d+ named pairs of target group and theme$/
		);
		expect(await main.locator('#steering-reach').innerText()).toContain('1,320 participations');
		const text = (await main.innerText()).replace(/\s+/g, ' ');
		for (const part of [
			...[
				'Overdue',
				'without a report for 2026 (due 31 March 2027)',
				'What changed from 2025 to 2026'
			],
			...['Status: paused → dropped', 'Money of €388,001 is reported'],
			...['1,320 participations, and one protected count', 'Participants: 65 → protected']
		])
			expect(text).toContain(part);
		// Names of the list stay German; nothing else may.
		expect(text).not.toMatch(/\b(genannt|berichtet|überfällig|erhoben|Teilnahmen|Stellen)\b/);
		await close();
		const chain = await madeUp.visit(`en${effect}`, { javaScriptEnabled: false });
		expect(await chain.page.locator('#logic-migration h3').innerText()).toContain(
			'Output and Outcome are filled in part'
		);
		await chain.close();
	});

	it.each([controlling, effect, path])('en%s fits a phone and passes axe', async (at) => {
		const { page, errors, close } = await madeUp.visit(`en${at}`, {
			viewport: { width: 360, height: 740 }
		});
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(360);
		expect(await violations(page)).toEqual([]);
		expect(errors).toEqual([]);
		await close();
	});

	it('says the same in English', async () => {
		const { page, close } = await madeUp.visit(`en${path}`, { javaScriptEnabled: false });
		const text = await page.locator('main').innerText();
		expect(text).toContain('2026: 7 of 15 offices have reported');
		expect(text).toContain('The deadline was 31 March 2027.');
		await close();
	});
});
