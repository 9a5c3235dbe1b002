import { describe, expect, it } from 'vitest';
import { ageOf, meaningOf } from './labels.ts';
import { conventionOf, readValue } from './numbers.ts';
import { readPeriod, readSerial } from './periods.ts';
import { readRegion } from './regions.ts';
import { brokenPlace, decodeText } from './text.ts';

describe('numbers', () => {
	it.each([
		['4,8', ',', 4.8],
		['1.234.567', ',', 1234567],
		['1 234', ',', 1234],
		['1\u202F234,5', ',', 1234.5],
		['-12,0', ',', -12],
		['5.675', ',', 5675],
		['5.675', '.', 5.675],
		['1,234,567.25', '.', 1234567.25]
	] as const)('reads %s with decimal sign %s', (text, decimal, value) => {
		expect(readValue(text, decimal)?.value).toBe(value);
	});

	it.each(['12 34', '1.2.3', 'k. A.', '4,8 %', '1.23456'])('does not guess at %s', (text) => {
		expect(readValue(text, ',')).toBeNull();
	});

	it.each([
		['-', 0, '-', ''],
		['–', 0, '-', ''],
		['0', 0, '', ''],
		['.', null, '.', ''],
		['…', null, '...', ''],
		['X', null, 'x', ''],
		['*', null, '*', ''],
		['', null, '', ''],
		['(312)', 312, '', 'u'],
		['312 p', 312, '', 'p'],
		['4,1r', 4.1, '', 'r']
	])('keeps the meaning of %j', (text, value, symbol, flag) => {
		expect(readValue(text, ',')).toEqual({ value, symbol, flag });
	});

	it('finds the decimal sign in the cells that can tell, and says when none can', () => {
		expect(conventionOf(['5.675', '4,8'], '.').decimal).toBe(',');
		expect(conventionOf(['5.675', '0.675'], ',').decimal).toBe('.');
		expect(conventionOf(['1.234.567'], '.').decimal).toBe(',');
		expect(conventionOf(['5.675', '12'], ',')).toMatchObject({ proof: '', ambiguous: '5.675' });
		expect(conventionOf(['4,8', '4,9', '4.7'], ',')).toMatchObject({
			decimal: ',',
			against: '4.7'
		});
	});
});

it.each([
	['30.06.2023', '2023-06-30'],
	['1.1.2024', '2024-01-01'],
	['2024-06-30', '2024-06-30'],
	['2023', '2023'],
	['Juni 2025', '2025-06'],
	['30. Juni 2025', '2025-06-30'],
	['04/1991', '1991-04'],
	['2025M06', null],
	['31.02.2024', null],
	['2205', null],
	['2022/23', null]
])('reads the period %s as %s', (text, period) => {
	expect(readPeriod(text)).toBe(period);
});

it('reads the days that spreadsheets count, and nothing else as one', () => {
	expect(readSerial('45473')).toBe('2024-06-30');
	expect(readSerial('06436')).toBeNull();
});

it.each([
	['06436', '06436', false],
	['6436', '06436', true],
	['06', '06', false],
	['6', '06', true],
	['064', '064', false],
	['064360003003', '06436003', false],
	['64360003003', '06436003', true],
	['06436 Main-Taunus-Kreis', '06436', false],
	['DG', 'DG', false]
])('reads the key %s as %s', (text, region, restored) => {
	expect(readRegion(text)).toEqual({ region, restored });
});

it.each(['', 'Hessen', '99999', '1234567890123', '123,5'])('takes %j for no key', (text) => {
	expect(readRegion(text)).toBeNull();
});

it.each([
	['unter 3 Jahre', '0-2'],
	['65 bis unter 75 Jahre', '65-74'],
	['75 Jahre und mehr', '75+'],
	['under 3 years', '0-2'],
	['ALT000B03', '0-2'],
	['ALT075UM', '75+'],
	['Alter', null]
])('reads the age group %s as %s', (text, age) => {
	expect(ageOf(text.startsWith('ALT') ? text : text.toLowerCase())).toBe(age);
});

it('knows the categories of official tables in all their spellings', () => {
	const nationality = { is: 'key', variable: 'NAT', code: 'NATA' };
	for (const label of ['Ausländer', 'ausländisch', 'Ausländer/-innen', 'Ausländer(innen)'])
		expect(meaningOf(label)).toEqual(nationality);
	expect(meaningOf('Insgesamt')).toEqual({ is: 'total' });
	expect(meaningOf('schwerbehindert')).toEqual({ is: 'words' });
});

it.each([
	['utf-16le', [0x4b, 0, 0x64, 0, 0x3b, 0]],
	['utf-16be', [0, 0x4b, 0, 0x64, 0, 0x3b]]
])('finds %s without a mark', (_, bytes) => {
	expect(decodeText(new Uint8Array(bytes))).toMatchObject({ text: 'Kd;', encoding: 'UTF-16' });
});

it('finds words that were decoded twice', () => {
	const twice = new TextEncoder().encode('06;BevÃ¶lkerung;1\n');
	expect(brokenPlace(decodeText(twice).text)).toMatchObject({
		...{ line: 1, value: 'BevÃ¶lkerung', detail: 'Bevölkerung' }
	});
});
