import { describe, expect, it } from 'vitest';
import { EngineError, toEngineError } from './engine-error.ts';

describe('errors of the engine', () => {
	it.each(['unreachable', 'memory access out of bounds', 'indirect call signature mismatch'])(
		'take "%s" for a crash',
		(message) => {
			const error = toEngineError(new Error(message), 'query', 'query "a"');
			expect(error).toMatchObject({ code: 'crashed', message: `query "a": ${message}` });
		}
	);

	it('take a WebAssembly.RuntimeError for a crash', () => {
		const error = new WebAssembly.RuntimeError('null');
		expect(toEngineError(error, 'query', 'engine').code).toBe('crashed');
	});

	it('keep their code when they pass on', () => {
		const error = new EngineError('damaged', 'x.parquet');
		expect(toEngineError(error, 'query', 'engine')).toBe(error);
	});
});
