import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sayNotJson, sayProblem } from './problem.ts';

const schema = v.strictObject({
	name: v.string(),
	count: v.optional(v.pipe(v.number(), v.integer())),
	list: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
	kind: v.optional(v.picklist(['open', 'shut'])),
	rule: v.optional(v.pipe(v.string(), v.nonEmpty('must say why')))
});

const told = (input: unknown) =>
	v.safeParse(schema, input).issues?.map((issue) => `${v.getDotPath(issue)} ${sayProblem(issue)}`);

describe('problems of JSON files in plain words', () => {
	it('says what is missing, unknown or of another kind', () => {
		expect(told({ count: 1 })).toEqual(['name is missing (add it)']);
		expect(told({ name: 'a', more: 1 })).toEqual([
			'more is not a property this site reads (delete it)'
		]);
		expect(told({ name: 5 })).toEqual(['name must be text in quotes, not 5']);
		expect(told({ name: 'a', count: 1.5 })).toEqual(['count must be a whole number, not 1.5']);
		expect(told({ name: 'a', list: [] })).toEqual(['list must be filled in, not 0']);
		expect(told({ name: 'a', kind: 'ajar' })).toEqual([
			'kind must be one of "open", "shut", not "ajar"'
		]);
	});

	it('keeps sentences of our own', () => {
		expect(told({ name: 'a', rule: '' })).toEqual(['rule must say why']);
	});

	it('names the line on which a file stops being JSON', () => {
		const text = '{\n"a": 1\n"b": 2\n}';
		const broken = () => JSON.parse(text) as unknown;
		expect(broken).toThrow();
		try {
			broken();
		} catch (error) {
			expect(sayNotJson(text, error)).toBe(
				'a comma, quote or bracket is missing or too many, on line 3 or before it'
			);
		}
		expect(sayNotJson('', new Error('Unexpected end of JSON input'))).toBe('the file is empty');
	});
});
