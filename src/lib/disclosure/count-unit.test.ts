import { expect, it } from 'vitest';
import { isCountUnit } from './count-unit.ts';

it.each([
	['Personen', true],
	['persons', true],
	['Anzahl', true],
	['', true],
	['Prozent', false],
	['Person-Jahre', false]
])('"%s" may count people: %s', (unit, may) => expect(isCountUnit(unit)).toBe(may));
