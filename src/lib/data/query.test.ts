import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { askAll, asking, type Query } from './query.ts';
import { makeRunner } from './run.server.ts';

const run = makeRunner({
	themes: [{ theme: 'care', position: 2 }],
	groups: [
		{ group_id: 'young', family: 'age' },
		{ group_id: 'old', family: 'age' }
	]
});
const theme = v.object({ kind: v.literal('theme'), id: v.string(), position: v.number() });
const group = v.object({ kind: v.literal('group'), id: v.string() });
type Row = v.InferOutput<typeof theme> | v.InferOutput<typeof group>;

const themes: Query<{ family: string }, Row> = {
	name: 'themes',
	tables: ['themes'],
	sql: `SELECT 'theme' AS kind, theme AS id, position FROM themes`,
	bind: () => [],
	row: theme
};
const groups: Query<{ family: string }, Row> = {
	name: 'groups',
	tables: ['groups', 'themes'],
	sql: `SELECT 'group' AS kind, group_id AS id FROM groups WHERE family = ? ORDER BY id`,
	bind: ({ family }) => [family],
	row: group
};
const both = askAll({ name: 'both', row: v.union([theme, group]) }, [themes, groups]);

describe('queries asked as one', () => {
	it('give the rows of one after the other, each in its own shape', async () => {
		expect(await run(both, { family: 'age' })).toEqual([
			{ kind: 'theme', id: 'care', position: 2 },
			{ kind: 'group', id: 'old' },
			{ kind: 'group', id: 'young' }
		]);
	});

	it('read each table once', () => expect(both.tables).toEqual(['themes', 'groups']));

	it('take other parameters', async () => {
		const ofAge = asking(both, (age: 'none') => ({ family: age }));
		expect(await run(ofAge, 'none')).toEqual([{ kind: 'theme', id: 'care', position: 2 }]);
	});

	it('name the one whose row does not fit', async () => {
		const odd = askAll({ name: 'odd', row: theme }, [themes, { ...groups, row: theme }]);
		await expect(run(odd, { family: 'age' })).rejects.toThrow('query "groups", row 1');
	});
});
