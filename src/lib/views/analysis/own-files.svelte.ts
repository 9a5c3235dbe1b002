import { fileFaultOf, type FileFault } from '../../analysis/open-file.ts';
import {
	fileLimits,
	fileSlots,
	kindOf,
	type FileTable,
	type OwnFile
} from '../../analysis/own-file.ts';
import { toEngineError } from '../../data/engine-error.ts';
import { baseOf } from './file-table.ts';
import type { LoadingDesk } from './session.svelte.ts';

/** Why a file is not there: a limit or what the engine said. */
export type Refusal = FileFault | 'files' | { said: string };

/** A file of the reader's, asked where it lies. */
export interface OpenFile {
	own: OwnFile;
	/** Name of the file. */
	title: string;
	/** Undefined while it is opened. */
	tables: readonly FileTable[] | undefined;
}

/** Files of this visit that are opened read-only; they are in the memory of the desk's worker and nowhere else. */
export function makeOwnFiles() {
	let files: readonly OpenFile[] = $state.raw([]);
	let refused: readonly { title: string; why: Refusal }[] = $state.raw([]);
	const refuse = (title: string, why: Refusal) => {
		refused = [...refused.filter((own) => own.title !== title), { title, why }];
	};
	const close = (name: string) => {
		files = files.filter(({ own }) => own.name !== name);
	};
	async function open(file: File, desk: LoadingDesk, taken: readonly string[]) {
		const kind = kindOf(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
		if (!kind) return refuse(file.name, 'kind');
		if (file.size > fileLimits[kind]) return refuse(file.name, 'bytes');
		const name = fileSlots.find((slot) => files.every(({ own }) => own.name !== slot));
		if (!name) return refuse(file.name, 'files');
		const base = baseOf(file.name, [...taken, ...files.map(({ own }) => own.base)]);
		const entry: OpenFile = {
			own: { name, kind, base, file },
			title: file.name,
			tables: undefined
		};
		files = [...files, entry];
		try {
			const tables = await desk.describe(name);
			files = files.map((own) => (own === entry ? { ...own, tables } : own));
		} catch (error) {
			close(name);
			const { message } = toEngineError(error, 'query', 'desk');
			refuse(file.name, fileFaultOf(message) ?? { said: message });
		}
	}
	return {
		get all() {
			return files;
		},
		get refused() {
			return refused;
		},
		/** What the worker is to have; the same things as long as the files stay. */
		get sources() {
			return files.map(({ own }) => own);
		},
		open: async (chosen: readonly File[], desk: LoadingDesk, taken: readonly string[]) => {
			refused = [];
			for (const file of chosen) await open(file, desk, taken);
		},
		close
	};
}

export type OwnFiles = ReturnType<typeof makeOwnFiles>;
