import type { OwnReport } from './report.ts';
import type { OwnEntry } from './table.ts';

/** What is kept on a device. */
export interface Kept {
	tables: readonly OwnEntry[];
	reports: readonly OwnReport[];
}

/** Changes with the shape of what is kept: an older one is not read. */
const database = 'kreismonitor-own-1';
const store = 'kept';
const key = 'all';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
	});

async function open(): Promise<IDBDatabase> {
	const request = indexedDB.open(database, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(store);
	return settled(request);
}

/** Keeps tables on this device in place of those kept before; fails where there is no room. */
export async function keepOwn(kept: Kept): Promise<void> {
	const db = await open();
	try {
		const change = db.transaction(store, 'readwrite');
		change.objectStore(store).put(kept, key);
		await new Promise<void>((resolve, reject) => {
			change.oncomplete = () => resolve();
			change.onerror = change.onabort = () => reject(change.error ?? new Error('IndexedDB'));
		});
	} finally {
		db.close();
	}
}

/** What is kept on this device; null where nothing is. */
export async function keptOwn(): Promise<Kept | null> {
	const known = await indexedDB.databases();
	if (!known.some(({ name }) => name === database)) return null;
	const db = await open();
	try {
		const read: IDBRequest<Kept | undefined> = db.transaction(store).objectStore(store).get(key);
		return (await settled(read)) ?? null;
	} finally {
		db.close();
	}
}

/** Takes away all that is kept on this device. */
export async function dropOwn(): Promise<void> {
	await settled(indexedDB.deleteDatabase(database));
}
