/** What can go wrong with the engine; the sentences for a reader live in the messages. */
export type EngineErrorCode =
	'unsupported' | 'download' | 'damaged' | 'timeout' | 'crashed' | 'query';

/** An error of the engine with a code a view can tell apart. */
export class EngineError extends Error {
	override name = 'EngineError';
	readonly code: EngineErrorCode;

	constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

/** Any thrown thing in, an EngineError out; an EngineError stays what it is. */
export function toEngineError(error: unknown, code: EngineErrorCode, where: string): EngineError {
	if (error instanceof EngineError) return error;
	const message = error instanceof Error ? error.message : String(error);
	return new EngineError(isFatal(error) ? 'crashed' : code, `${where}: ${message}`, {
		cause: error
	});
}

// After one of these the memory of the WebAssembly instance cannot be trusted any more.
const fatal = /unreachable|out of bounds|signature mismatch|memory access|null function|aborted\(/i;

// Told by its name: where there is no WebAssembly its error classes are missing, too.
function isFatal(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	return error.name === 'RuntimeError' || fatal.test(error.message);
}
