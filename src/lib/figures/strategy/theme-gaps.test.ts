import { expect, it } from 'vitest';
import { run } from '../../data/run.server.ts';
import { themeGaps } from './theme-gaps.ts';
import { themeIndicators } from './theme-indicators.ts';

it('every theme has an indicator or says which it needs and what there is', async () => {
	const measured = new Set((await run(themeIndicators, null)).map(({ theme }) => theme));
	const gaps = await run(themeGaps, null);
	const without = gaps.filter(({ theme }) => !measured.has(theme));
	expect(without.map(({ theme }) => theme)).toEqual([
		'gesundheit',
		'gruendungen',
		'digitales',
		'verwaltung'
	]);
	for (const { theme, ...texts } of gaps)
		expect(Object.values(texts).every((text) => (text === '') === measured.has(theme))).toBe(true);
});
