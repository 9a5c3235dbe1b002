import { describe, expect, it } from 'vitest';
import { locales } from '../../core/locale.ts';
import { periodText } from '../../i18n/period.ts';
import { isoPeriod } from './iso-period.ts';

const days = Array.from({ length: 366 }, (_, day) =>
	new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
);

describe('isoPeriod', () => {
	it.each(locales)('finds every day, month, year and span again (%s)', (locale) => {
		for (const period of [...days, ...days.map((day) => day.slice(0, 7)), '2001', '2021/2028'])
			expect(isoPeriod(periodText(period, locale), locale)).toBe(period);
	});

	it('knows no date in other words', () => {
		expect(isoPeriod('Frauen', 'de')).toBeUndefined();
		expect(isoPeriod('SGB 2023', 'de')).toBeUndefined();
		expect(isoPeriod('15-19', 'de')).toBeUndefined();
		expect(isoPeriod('', 'en')).toBeUndefined();
	});
});
