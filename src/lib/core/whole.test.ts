import { expect, it } from 'vitest';
import { isWhole } from './whole.ts';

it.each([
	['', true],
	['total', true],
	['Insgesamt ', true],
	['f', false],
	['Alleinerziehende', false]
])('"%s" is the whole: %s', (part, is) => expect(isWhole(part)).toBe(is));
