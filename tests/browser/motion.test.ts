import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();

/** Durations of all animations of marks; asked in the page, as soon as there are any. */
const moves = (page: Page) =>
	page.evaluate(() =>
		document
			.getAnimations()
			.filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest('.chart'))
			.map(({ effect }) => Number(effect?.getTiming().duration))
	);

/** Makes every move long enough to be looked at, without changing what it is asked to last. */
const slowly = (page: Page) =>
	page.evaluate(() => {
		const plain = Element.prototype.animate;
		Element.prototype.animate = function (...given) {
			const own = plain.apply(this, given);
			own.pause();
			return own;
		};
	});

async function otherYear(page: Page) {
	const year = page.getByLabel('Jahr der Rangfolge');
	await year.selectOption('2015');
	await page.waitForURL(/jahr=2015/);
}

describe('motion', () => {
	it('takes the marks of a chart from one year to the other, in 300 ms at most', async () => {
		const { page, errors, close } = await site.visit('vergleich/', {
			reducedMotion: 'no-preference'
		});
		await page.locator('[data-kind="bars"] .chart-live').scrollIntoViewIfNeeded();
		await slowly(page);
		await otherYear(page);
		await expect.poll(async () => (await moves(page)).length).toBeGreaterThan(5);
		const [longest = Infinity] = (await moves(page)).toSorted((a, b) => b - a);
		expect(longest).toBeLessThanOrEqual(300);
		const properties = await page.evaluate(() =>
			document
				.getAnimations()
				.flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
				.flatMap((frame) => Object.keys(frame))
		);
		// Only what needs no layout: a frame of the animation never moves anything else.
		expect([...new Set(properties)].toSorted()).toEqual([
			'composite',
			'computedOffset',
			'easing',
			'offset',
			'transform'
		]);
		await page.evaluate(() => document.getAnimations().forEach((own) => own.finish()));
		expect(await page.locator('[data-kind="bars"] .chart-live [style]').count()).toBe(0);
		expect(errors).toEqual([]);
		await close();
	});

	it('is none for readers who want none', async () => {
		const { page, close } = await site.visit('vergleich/', { reducedMotion: 'reduce' });
		await page.locator('[data-kind="bars"] .chart-live').scrollIntoViewIfNeeded();
		await slowly(page);
		await otherYear(page);
		await expect.poll(() => page.locator('[data-kind="bars"]').innerHTML()).toContain('svg');
		await page.waitForTimeout(500);
		expect(await moves(page)).toEqual([]);
		await close();
	});
});
