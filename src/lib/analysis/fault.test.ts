import { describe, expect, it } from 'vitest';
import { faultOf } from './fault.ts';

describe('what a message of the engine says', () => {
	it('names the word at which the syntax breaks', () => {
		const sql = 'select * fom t where';
		const message = `desk: {"exception_type":"Parser","exception_message":"syntax error at or near \\"t\\"\\n\\nLINE 1: select * fom t where\\n                     ^","error_subtype":"SYNTAX_ERROR","position":"13"}`;
		expect(faultOf(message, sql)).toEqual({
			kind: 'syntax',
			said: 'Parser Error: syntax error at or near "t"',
			place: { from: 13, to: 14 }
		});
	});

	it('finds an unknown column in a later line, behind an umlaut', () => {
		const sql = "select\n  i,\n  'ä' as x, foo\nfrom t";
		const message = `desk: Binder Error: Referenced column "foo" not found in FROM clause!\nCandidate bindings: "i"\n\nLINE 3:   'ä' as x, foo\n                    ^`;
		expect(faultOf(message, sql)).toEqual({
			kind: 'unknown',
			said: 'Binder Error: Referenced column "foo" not found in FROM clause!\nCandidate bindings: "i"',
			place: { from: 24, to: 27 }
		});
	});

	it.each([
		['several:10', { kind: 'several', said: '', place: { from: 10, to: 14 } }],
		['empty', { kind: 'empty', said: '' }]
	])('knows what never went to the engine: %s', (message, fault) =>
		expect(faultOf(message, 'SELECT 1; DROP TABLE t')).toEqual(fault)
	);

	it('has no place where the engine names none', () => {
		expect(faultOf('desk: Out of Memory Error: Allocation failure', 'select 1')).toEqual({
			kind: 'memory',
			said: 'Out of Memory Error: Allocation failure'
		});
	});
});
