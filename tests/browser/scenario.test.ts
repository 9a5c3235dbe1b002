import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const mark = 'Annahme, kein amtliches Ergebnis';

describe('the scenario of the skills gap', () => {
	it('follows a lever with the keyboard, in the address and in its result', async () => {
		const { page, errors, close } = await site.visit('fachkraefte/?personen=frauen');
		const figure = page.locator('#skills-gap-scenario');
		const before = await figure.locator('.subtitle').innerText();
		expect(before).toContain(mark);
		expect(before).toContain('Angenommen: nichts');
		await page.getByRole('slider', { name: /^Nachqualifizierung/ }).focus();
		await page.keyboard.press('ArrowRight');
		// The other choice of the page stays.
		await page.waitForURL(/personen=frauen&nachqualifizierung=1$/);
		await expect
			.poll(() => figure.getByRole('heading').first().innerText())
			.toContain('4.999 statt 5.000');
		expect(await figure.locator('.subtitle').innerText()).toMatch(/Nachqualifizierung 1 Person$/);
		expect(await violations(page)).toEqual([]);
		await page.getByRole('button', { name: 'Alles auf 0' }).click();
		await page.waitForURL(/\?personen=frauen$/);
		expect(errors).toEqual([]);
		await close();
	});

	it('keeps a lever off until the number it asks for is given', async () => {
		const { page, close } = await site.visit('fachkraefte/');
		const lever = page.getByRole('slider', { name: /^Zuwanderung/ });
		expect(await lever.isDisabled()).toBe(true);
		await page.getByLabel('Wie viel Prozent haben einen akademischen Abschluss?').fill('40');
		await expect.poll(() => lever.isEnabled()).toBe(true);
		await close();
	});

	it('is the same in an embed', async () => {
		const { page, close } = await site.visit('embed/skills-gap-scenario/?nachqualifizierung=500');
		expect(await page.locator('h1').innerText()).toContain('4.500 statt 5.000');
		expect(await page.locator('.subtitle').innerText()).toContain(mark);
		await close();
	});

	it('without scripts shows the published gap and what the levers reckon', async () => {
		const { page, close } = await site.visit('fachkraefte/', { javaScriptEnabled: false });
		expect(await page.getByText('Rechnen braucht JavaScript').isVisible()).toBe(true);
		expect(await page.getByRole('slider').count()).toBe(0);
		expect(await page.locator('.formulas tbody tr').count()).toBe(5);
		await close();
	});
});
