import { excelReaders } from '../data/import/excel.ts';
import { openSource } from '../data/import/open.ts';
import { makeTables } from './make.ts';
import type { FromReader, ToReader } from './protocol.ts';

const post = (message: FromReader, transfer: Transferable[] = []): void =>
	self.postMessage(message, { transfer });

self.onmessage = async ({ data }: MessageEvent<ToReader>) => {
	const taken = new Set(data.taken);
	for (const file of data.files) await readOne(file, taken);
	post({ kind: 'done' });
};

async function readOne(file: File, taken: Set<string>): Promise<void> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	for (const source of await openSource(bytes, file.name, excelReaders)) {
		const { reports, tables } = makeTables(source, taken);
		post(
			{ kind: 'read', reports, tables },
			tables.map(({ arrow }) => arrow.buffer as ArrayBuffer)
		);
	}
}
