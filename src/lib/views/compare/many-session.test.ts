import { describe, expect, it } from 'vitest';
import type { PartRow } from '../../data/queries/compare-part.ts';
import type { ManyChoice } from '../../figures/compare/many-choice.ts';
import { manySession } from './many-session.svelte.ts';

const peer = { region: '2', name: 'Bach' };
const choice = (indicators: string[], given: Partial<ManyChoice> = {}): ManyChoice => ({
	...{ indicators, peers: [peer], view: 'values', sameScale: true, ...given }
});
const row = (indicator: string): PartRow => ({ row: 'choice', indicator, comparable: 1 });

const source = {
	...{ source: 's', title: 'Tabelle 1', attribution: 'Amt', licence: 'CC0-1.0' },
	...{ licenceUrl: '', url: '' }
};

/** A session whose files come when the test says so. */
function session() {
	const waiting = new Map<string, { come: () => void; fail: () => void }>();
	const opening = { rows: [row('a'), row('b')], sources: {}, choice: choice(['a', 'b']) };
	const made = manySession(
		opening,
		(id) =>
			new Promise((resolve, reject) =>
				waiting.set(id, {
					come: () => resolve({ rows: [row(id)], sources: { [id]: source } }),
					fail: () => reject(new Error('404'))
				})
			)
	);
	return { made, waiting, opening };
}

describe('a comparison of several indicators', () => {
	it('answers what the page brings without asking', async () => {
		const { made, waiting, opening } = session();
		await made.ask(choice(['b'], { view: 'index' }));
		expect([made.kind, made.shown.rows, made.shown.choice.view]).toEqual([
			'shown',
			opening.rows,
			'index'
		]);
		expect(waiting.size).toBe(0);
	});

	it('draws nothing anew where what is shown is asked for', async () => {
		const { made } = session();
		const { shown } = made;
		await made.ask(choice(['a', 'b']));
		expect(made.shown).toBe(shown);
		await made.ask(choice(['b']));
		expect(made.shown).not.toBe(shown);
	});

	it('asks for every file of a choice and keeps the picture until all are there', async () => {
		const { made, waiting, opening } = session();
		const asked = made.ask(choice(['a', 'c']));
		expect([...waiting.keys()]).toEqual(['a', 'c']);
		waiting.get('c')?.come();
		expect([made.kind, made.shown.rows]).toEqual(['updating', opening.rows]);
		waiting.get('a')?.come();
		await asked;
		expect(made.shown.rows).toEqual([row('a'), row('c')]);
		expect(made.shown.sources).toEqual({ a: source, c: source });
	});

	it('asks for the population where values are per 1,000', () => {
		const { made, waiting } = session();
		void made.ask(choice(['a'], { view: 'per-1000' }));
		expect([...waiting.keys()]).toEqual(['a', 'population_total']);
	});

	it('asks for a district whose lines the page does not bring', () => {
		const { made, waiting } = session();
		void made.ask(choice(['a'], { peers: [{ region: '3', name: 'Tal' }] }));
		expect([...waiting.keys()]).toEqual(['a']);
	});

	it('says for which choice an indicator is asked', async () => {
		const asked: [string, string[]][] = [];
		const made = manySession(session().opening, async (id, { peers }) => {
			asked.push([id, peers.map(({ region }) => region)]);
			return { rows: [row(id)], sources: {} };
		});
		await made.ask(choice(['a', 'c'], { peers: [peer, { region: '9', name: 'Fern' }] }));
		expect(asked).toEqual([
			['a', ['2', '9']],
			['c', ['2', '9']]
		]);
	});

	it('says when a file does not come, and lets a newer choice supersede', async () => {
		const { made, waiting } = session();
		const asked = made.ask(choice(['c']));
		waiting.get('c')?.fail();
		await asked;
		expect(made.kind).toBe('failed');
		const old = made.ask(choice(['d']));
		await made.ask(choice(['a']));
		waiting.get('d')?.come();
		await old;
		expect([made.kind, made.shown.choice.indicators]).toEqual(['shown', ['a']]);
	});
});
