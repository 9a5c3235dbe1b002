import { describe, expect, it } from 'vitest';
import { locales } from '../../core/locale.ts';
import { strategySteps } from './steps.ts';

describe('strategySteps', () => {
	it.each(locales)(
		'keeps the order of the strategy and leads on from every step (%s)',
		(locale) => {
			const steps = strategySteps(locale, {
				themes: '9',
				activities: '56'
			});
			expect(steps.map(({ id }) => id)).toEqual([
				'mission',
				'analysis',
				'themes',
				'practice',
				'monitoring'
			]);
			for (const { links, text } of steps) {
				expect(links.length).toBeGreaterThan(0);
				expect(text).toMatch(/\.$/);
			}
		}
	);
});
