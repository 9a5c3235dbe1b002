import { describe, expect, it } from 'vitest';
import { readBase } from './base.ts';
import { accept, readNumber, type Written } from './choice.ts';
import { scenarioRows } from './fixture.ts';

const base = readBase(scenarioRows('06999'), '06999');
const empty: Written = {
	...{ women: '', hours: '', retraining: '', immigration: '', retirement: '' },
	...{ womenHere: '', partTimers: '', fullHours: '', partHours: '', academic: '' }
};
const read = (written: Partial<Written>) => {
	if (!base) throw new Error('no forecast');
	return accept(base, { ...empty, ...written });
};

describe('what the address assumes', () => {
	it('is nothing without a word', () => {
		expect(read({})).toEqual({ levers: {}, asked: {}, refused: [] });
	});
	it('is numbers in both ways of writing', () => {
		expect(readNumber('2.5')).toBe(2.5);
		expect(readNumber('2,5')).toBe(2.5);
		for (const text of ['', '-1', '1e3', '1.000.000', 'NaN', ' 1', '12345678'])
			expect(readNumber(text)).toBeUndefined();
	});
	it('leaves out and names what is no number or out of range', () => {
		expect(read({ retraining: '1260', retirement: '101', immigration: 'viele' })).toEqual({
			levers: { retraining: 1260 },
			asked: {},
			refused: ['viele', '101']
		});
		expect(read({ womenHere: '101', partTimers: '0', fullHours: '39,5' })).toEqual({
			levers: {},
			asked: { fullHours: 39.5 },
			refused: ['101', '0']
		});
	});
	it('keeps a setting whose lever still waits for a number', () => {
		expect(read({ women: '2' }).levers).toEqual({ women: 2 });
		expect(read({ women: '9', womenHere: '50' })).toEqual({
			levers: {},
			asked: { womenHere: 50 },
			refused: ['9']
		});
	});
});
