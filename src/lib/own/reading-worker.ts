import { excelReaders } from '../data/import/excel.ts';
import { overBytes, usualLimits } from '../data/import/limits.ts';
import { openSource, refused } from '../data/import/open.ts';
import { makeTables, type Tell } from './make.ts';
import type { FromReader, ToReader } from './protocol.ts';

const post = (message: FromReader, transfer: Transferable[] = []): void =>
	self.postMessage(message, { transfer });

self.onmessage = async ({ data: { file, taken } }: MessageEvent<ToReader>) => {
	try {
		await readOne(file, new Set(taken));
		post({ kind: 'done' });
	} catch (error) {
		// What a browser says of bytes it does not get; all else is a fault of the reading.
		const noBytes = error instanceof DOMException && /^Not(Readable|Found)/.test(error.name);
		post({
			kind: 'failed',
			code: noBytes ? 'file-unreadable' : 'reading-failed',
			message: String(error)
		});
	}
};

/** Reads one file; what is too large is refused before its bytes are asked for. */
async function readOne(file: File, taken: Set<string>): Promise<void> {
	const tell: Tell = (step, done, total) =>
		post({ kind: 'progress', file: file.name, step, done: Math.min(done, total), total });
	tell('open', 0, 0);
	const tooLarge = overBytes(file.size, file.name, usualLimits);
	const sources =
		tooLarge.length > 0
			? [refused(file.name, tooLarge)]
			: await openSource(new Uint8Array(await file.arrayBuffer()), file.name, excelReaders, {
					tell: (done, total) => tell('open', done, total)
				});
	for (const source of sources) {
		const { reports, tables } = makeTables(source, taken, tell);
		post(
			{ kind: 'read', reports, tables },
			tables.map(({ arrow }) => arrow.buffer as ArrayBuffer)
		);
	}
}
