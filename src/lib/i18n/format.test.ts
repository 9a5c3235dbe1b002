import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { makeFormat, valueText, yearOf } from './format.ts';
import { roundAsPrinted } from './number.ts';

const german = makeFormat('de', de.units);
const english = makeFormat('en', en.units);

describe('format', () => {
	it('groups thousands and keeps decimals as each language prints them', () => {
		expect(german.number(11905)).toBe('11.905');
		expect(german.number(3750)).toBe('3.750');
		expect(german.number(48.4, 1)).toBe('48,4');
		expect(english.number(11905)).toBe('11,905');
		expect(english.number(48.4, 1)).toBe('48.4');
	});

	it('prints a real minus and never a negative zero', () => {
		expect(german.number(-2590)).toBe('−2.590');
		expect(german.number(-0.04, 1)).toBe('0,0');
		expect(german.signed(1260)).toBe('+1.260');
		expect(german.signed(-3)).toBe('−3');
		expect(german.signed(0)).toBe('0');
	});

	it('puts units where readers expect them', () => {
		expect(german.unit(48.4, 'percent', 1)).toBe('48,4\u202f%');
		expect(english.unit(48.4, 'percent', 1)).toBe('48.4%');
		expect(german.unit(1, 'persons')).toBe('1 Person');
		expect(german.unit(3750, 'persons')).toBe('3.750 Personen');
		expect(german.unit(1, 'percent-points', 1)).toBe('1,0 Prozentpunkte');
		expect(german.unit(73148, 'eur')).toBe('73.148 Euro');
		expect(english.unit(73148, 'eur')).toBe('€73,148');
		expect(english.unit(-5, 'eur')).toBe('−€5');
	});

	it('rounds to what is printed, not to the binary fraction below it', () => {
		expect(german.number(16.15, 1)).toBe('16,2');
		expect([16.15, 16.08, -16.15, 1234.5].map((value) => roundAsPrinted(value, 1))).toEqual([
			16.2, 16.1, -16.2, 1234.5
		]);
		expect(roundAsPrinted(1_234_567.5, 0)).toBe(1_234_568);
		expect(roundAsPrinted(-0, 0)).toBe(0);
	});

	it('prints each number as the platform does, and rounds it to the one that its print reads as', () => {
		const platforms = [0, 1, 2].map((decimals) =>
			(['de', 'en-GB'] as const).map((tag) => {
				const fraction = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
				return new Intl.NumberFormat(tag, { ...fraction, useGrouping: 'always' });
			})
		);
		const numbers = Array.from(
			{ length: 2000 },
			(_, at) => (at * 7919 - 5_000_000) / 10 ** (at % 6)
		);
		const shares = Array.from({ length: 2000 }, (_, at) => ((at * 7919) % 4001) / (at + 3));
		for (const value of [
			...numbers,
			...shares,
			1e-7,
			-1e-7,
			1.005,
			2.675,
			999_999.95,
			1e12 - 0.05,
			1e21
		])
			for (const decimals of [0, 1, 2]) {
				const size = Math.abs(value);
				const [inGerman, inEnglish] = (platforms[decimals] ?? []).map((own) => own.format(size));
				expect(german.number(size, decimals), String(value)).toBe(inGerman);
				expect(english.number(size, decimals), String(value)).toBe(inEnglish);
				const print = Number(inEnglish?.replaceAll(',', ''));
				expect(roundAsPrinted(value, decimals) + 0, String(value)).toBe(
					value < 0 && print > 0 ? -print : print
				);
			}
	});

	it('prints dates, years and spans', () => {
		expect(german.period('2023-12-31')).toBe('31.12.2023');
		expect(english.period('2023-12-31')).toBe('31 December 2023');
		expect(german.period('2022-07')).toBe('Juli 2022');
		expect(german.period('2021/2028')).toBe('2021–2028');
		expect(german.period('2023')).toBe('2023');
		expect(german.period('2023-12-31/2024-12-31')).toBe('31.12.2023–31.12.2024');
		expect([german.period('../2032'), english.period('../2032')]).toEqual(['bis 2032', 'to 2032']);
		expect(german.dates('2010-12-31 – 2024-12-31')).toBe('31.12.2010 – 31.12.2024');
		expect(german.dates('2024-04')).toBe('April 2024');
		expect(german.dates('2001 – 2025')).toBe('2001–2025');
		expect(yearOf('2023-12-31')).toBe(2023);
	});

	it('prints the reason when a number is missing', () => {
		expect(valueText('secret', german.number, de.missing)).toBe('unbekannt oder geheim');
		expect(valueText(7, german.number, de.missing)).toBe('7');
	});
});
