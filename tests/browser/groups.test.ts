import { describe, expect, it } from 'vitest';
import { alive } from '../support/alive.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const pages = [
	['fachkraefte/', 'Frauen', 'frauen', 'F011'],
	['qualifikation/', 'Ohne Berufsabschluss', 'ohne-berufsabschluss', 'F030'],
	['grundsicherung/', 'Ausländerinnen und Ausländer', 'auslaendisch', 'F049']
] as const;

describe('groups of people', () => {
	it.each(pages)(
		'are chosen on %s, and the page says what follows',
		async (path, name, id, own) => {
			const { page, errors, close } = await site.visit(path);
			const part = page.locator('#gruppen');
			expect(await part.locator('h3').count()).toBeGreaterThan(1);
			await part.getByRole('radio', { name, exact: true }).check();
			await page.waitForURL(new RegExp(`personen=${id}`));
			await expect.poll(() => part.locator('h3').allInnerTexts()).toEqual([name]);
			expect(await part.innerText()).toContain(own);
			expect(await part.innerText()).toMatch(/folgen der Auswahl nicht|folgt der Auswahl/);
			await page.reload({ waitUntil: 'networkidle' });
			await alive(page);
			await expect.poll(() => part.locator('h3').allInnerTexts()).toEqual([name]);
			expect(errors).toEqual([]);
			await close();
		}
	);

	it('are offered where the page has numbers of them, and only there', async () => {
		const { page, close } = await site.visit('grundsicherung/');
		const names = await page.locator('#gruppen').getByRole('radio').count();
		const part = page.locator('#gruppen');
		expect(await part.getByRole('radio', { name: 'Über 55' }).count()).toBe(0);
		expect(await part.getByRole('radio', { name: 'Geflüchtete', exact: true }).count()).toBe(1);
		expect(names).toBe((await part.locator('h3').count()) + 1);
		await close();
	});

	it('without numbers are named as such; everything can be read without scripts', async () => {
		const { page, close } = await site.visit('grundsicherung/?personen=ueber-55');
		await alive(page);
		await expect
			.poll(() => page.locator('#gruppen').innerText())
			.toContain('Zu dieser Gruppe hat diese Seite keine Zahlen.');
		await close();
		const bare = await site.visit('en/fachkraefte/', { javaScriptEnabled: false });
		expect(await bare.page.locator('#gruppen').innerText()).toMatch(
			/Women[\s\S]*Foreign nationals/
		);
		await bare.close();
	});

	it('filter targets by the target groups their entry names', async () => {
		const { page, close } = await site.visit('ziele/?zielgruppe=geringverdienende');
		await alive(page);
		await expect.poll(() => page.locator('main').innerText()).toContain('1 von 3 Zielen');
		expect(await page.locator('main').innerText()).toContain('Arbeit Plus');
		await close();
	});

	it('lead from the overview to both editions of the employment rate', async () => {
		const { page, close } = await site.visit('');
		const link = page.getByRole('link', { name: /Beschäftigungsquote laut Strategie: 64,4/ });
		expect(await link.innerText()).toMatch(/62,8.*56,7.*54,1.*Pendeln und Teilzeit/s);
		expect(await link.getAttribute('href')).toContain('arbeitsmarkt/#ausgaben');
		await close();
	});
});
