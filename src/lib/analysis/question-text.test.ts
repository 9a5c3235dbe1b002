import { expect, it } from 'vitest';
import { isSameQuestion } from './question-text.ts';

const sql = 'SELECT * FROM small WHERE region = ?';
const asked = { sql, values: ['06'], limit: 10 };

it.each([
	[{ ...asked, values: ['06'] }, true],
	[{ ...asked, values: ['06436'] }, false],
	[{ ...asked, sql: sql.replace('small', 'other') }, false],
	[{ ...asked, limit: 20 }, false]
])('%o asks the same: %s', (other, same) => expect(isSameQuestion(asked, other)).toBe(same));
