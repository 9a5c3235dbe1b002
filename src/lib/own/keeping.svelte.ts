import { dropOwn, keepOwn, keptOwn } from './shelf.ts';
import { ownTables } from './tables.svelte.ts';

let isKept = $state(false);
let failed = $state(false);
let restored: Promise<void> | undefined;
/** Changes with each drop: what was under way before it has no say any more. */
let drops = 0;
/** The device is asked one thing after the other: what is dropped last stays dropped. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(ask: () => Promise<T>): Promise<T> {
	const own = last.then(ask);
	last = own.catch(() => undefined);
	return own;
}

/** Whether own tables stay on this device when the page is closed; they do only on request. */
export const ownKeeping = {
	get isKept(): boolean {
		return isKept;
	},
	/** Whether the device had no room, or does not allow it. */
	get failed(): boolean {
		return failed;
	},
	/** Brings back what an earlier visit has kept; once for each visit. */
	restore(): Promise<void> {
		restored ??= bringBack();
		return restored;
	},
	/** Keeps all tables there are; again after each change. */
	async keep(): Promise<void> {
		const before = drops;
		const isWanted = () => drops === before;
		await inTurn(async () => {
			if (!isWanted()) return;
			const isStored = await keepOwn({ tables: ownTables.all, reports: ownTables.reports }).then(
				() => true,
				() => false
			);
			// What an earlier time has kept is no longer what the page shows; what a later turn keeps, it is.
			if (!isStored) await dropOwn().catch(() => undefined);
			if (isWanted()) [isKept, failed] = [isStored, !isStored];
		});
	},
	/** Takes them off the device; this visit goes on with them. */
	async drop(): Promise<void> {
		drops += 1;
		[isKept, failed] = [false, false];
		await inTurn(dropOwn).catch(() => undefined);
	}
};

async function bringBack(): Promise<void> {
	const before = drops;
	// A private window may not have the store at all.
	const kept = await inTurn(keptOwn).catch(() => null);
	if (!kept || drops !== before) return;
	isKept = true;
	ownTables.add({ tables: [...kept.tables], reports: [...kept.reports] });
}
