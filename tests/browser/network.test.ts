import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { rowsOf, shownRows } from '../support/data.ts';
import { choose, facet, search, searched } from '../support/facets.ts';
import { alive } from '../support/alive.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const activities = shownRows('activities');
const leads = Map.groupBy(activities, ({ lead }) => lead ?? '');
const ranked = [...leads].sort(([, a], [, b]) => b.length - a.length);
const nameOf = (id: string) =>
	rowsOf('organisations').find(({ organisation }) => organisation === id)?.name_de;

describe('the network', () => {
	it('ranks who leads, shows who works together, and leads to each organisation', async () => {
		const { page, errors, close } = await site.visit('netzwerk/');
		const table = page.locator('#network-leads table tbody tr');
		const [first = '', most] = ranked[0] ?? [];
		expect(await table.first().locator('th').textContent()).toBe(nameOf(first));
		const counts = await table.evaluateAll((rows) =>
			rows.map((row) => Number(row.querySelector('td.numeric')?.textContent))
		);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		expect(counts[0]).toBe(most?.length);
		const joint = page.locator('#network-joint svg[role="group"]');
		await joint.first().waitFor();
		expect(await joint.count()).toBe(1);
		expect(await page.locator('#network-joint table tbody tr').count()).toBeGreaterThan(2);

		await page
			.locator('main')
			.getByRole('link', { name: nameOf(first), exact: true })
			.first()
			.click();
		await page.waitForURL(new RegExp(`/netzwerk/${first}/$`));
		const own = page.locator('section', { has: page.locator('#federfuehrung') }).locator('li > a');
		expect((await own.allInnerTexts()).toSorted()).toEqual(
			most?.map(({ name }) => name).toSorted()
		);
		const takesPart = shownRows('activity-partners').filter(
			({ organisation, activity }) =>
				organisation === first && most?.every((led) => led.activity !== activity)
		);
		const joined = page.locator('section', { has: page.locator('#partner') }).locator('li > a');
		expect(await joined.count()).toBe(takesPart.length);
		expect(errors).toEqual([]);
		await close();
	});

	it('follows a theme chosen by keyboard, and comes back from its address, in English', async () => {
		const { page, close } = await site.visit('en/netzwerk/');
		await facet(page, 'Theme').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await searched(page, /^\?thema=/);
		const theme = new URL(page.url()).searchParams.get('thema');
		const inTheme = new Set(
			activities.filter((own) => own.theme === theme).map(({ lead }) => lead)
		);
		const rows = page.locator('#network-leads table tbody tr');
		await expect.poll(() => rows.count()).toBe(inTheme.size);
		expect(await violations(page)).toEqual([]);
		await page.goto(`${page.url()}&partner=zauberer`, { waitUntil: 'networkidle' });
		await alive(page);
		await page.getByText('(zauberer)').waitFor();
		expect(await rows.count()).toBe(inTheme.size);
		expect(await page.getByRole('button', { name: /^Remove Theme: / }).count()).toBe(1);
		await close();
	});

	it('counts the activities of a choice in figures, list and embed', async () => {
		const { page, errors, close } = await site.visit('netzwerk/');
		const leaders = page.locator('#network-leads table tbody tr');
		const bodies = page.locator('section[aria-labelledby^="art-"] li');
		const [all, every] = [await leaders.count(), await bodies.count()];
		await choose(page, 'Partner');
		await searched(page, /^\?partner=/);
		const partner = new URL(page.url()).searchParams.get('partner');
		const ids = new Set(
			shownRows('activity-partners')
				.filter(({ organisation }) => organisation === partner)
				.map(({ activity }) => activity)
		);
		// Who leads an activity is not its partner, also where the list says so.
		const joined = activities.filter(
			({ activity, lead }) => ids.has(activity ?? '') && lead !== partner
		);
		const some = new Set(joined.map(({ lead }) => lead)).size;
		await expect.poll(() => leaders.count()).toBe(some);
		expect(await page.locator('#ergebnis').innerText()).toBe(
			`${joined.length} von ${activities.length} Aktivitäten`
		);
		await expect.poll(() => bodies.count()).toBeLessThan(every);
		expect(await page.locator('#network-leads .subtitle').innerText()).toContain(
			`Auswahl: ${joined.length} von ${activities.length}`
		);
		const address = search(page);
		const onward = page.getByRole('link', { name: 'Diese Aktivitäten ansehen' });
		expect(await onward.getAttribute('href')).toContain(`aktivitaeten/${address}#liste`);
		await page.reload({ waitUntil: 'networkidle' });
		await expect.poll(() => leaders.count()).toBe(some);
		await page.goBack();
		await expect.poll(() => leaders.count()).toBe(all);
		await page.goForward();
		await expect.poll(() => leaders.count()).toBe(some);
		await page.getByRole('button', { name: 'Alles zurücksetzen' }).click();
		await searched(page, /^$/);
		await expect.poll(() => bodies.count()).toBe(every);
		expect(errors).toEqual([]);
		await page.goto(site.url(`embed/network-leads/${address}`), { waitUntil: 'networkidle' });
		await expect.poll(() => page.locator('table tbody tr').count()).toBe(some);
		await close();
	});

	it('narrows down what one organisation does, and only where there is a choice', async () => {
		const [id = '', led = []] = ranked[0] ?? [];
		const { page, errors, close } = await site.visit(`netzwerk/${id}/`);
		const own = page.locator('section', { has: page.locator('#federfuehrung') }).locator('li > a');
		await choose(page, 'Thema');
		await searched(page, /^\?thema=/);
		const theme = new URL(page.url()).searchParams.get('thema');
		const some = led.filter((activity) => activity.theme === theme).map(({ name }) => name);
		const shows = async (names: unknown[]) =>
			expect.poll(async () => (await own.allInnerTexts()).toSorted()).toEqual(names.toSorted());
		await shows(some);
		expect(
			await page
				.locator('section', { has: page.locator('#themen') })
				.locator('li')
				.count()
		).toBe(1);
		expect(await violations(page)).toEqual([]);
		await page.reload({ waitUntil: 'networkidle' });
		await shows(some);
		await page.getByRole('button', { name: /^Thema: .* entfernen$/ }).click();
		await searched(page, /^$/);
		await shows(led.map(({ name }) => name));
		expect(errors).toEqual([]);

		const counts = rowsOf('organisations').map(({ organisation: body }) => {
			const entries = [...rowsOf('activities'), ...rowsOf('activity-partners')].filter(
				({ lead, organisation }) => (lead ?? organisation) === body
			);
			return { body, known: new Set(entries.map(({ activity }) => activity)).size };
		});
		const single = counts.find(
			({ body, known }) =>
				known === 1 && shownRows('activity-partners').some((o) => o.organisation === body)
		);
		await page.goto(site.url(`netzwerk/${single?.body}/`), { waitUntil: 'networkidle' });
		expect(await facet(page, 'Thema').count()).toBe(0);
		await close();
	});
});
