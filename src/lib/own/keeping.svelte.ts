import { dropOwn, keepOwn, keptOwn } from './shelf.ts';
import { ownTables } from './tables.svelte.ts';

let isKept = $state(false);
let failed = $state(false);
let restored: Promise<void> | undefined;

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
		try {
			await keepOwn({ tables: ownTables.all, reports: ownTables.reports });
			[isKept, failed] = [true, false];
		} catch {
			[isKept, failed] = [false, true];
		}
	},
	/** Takes them off the device; this visit goes on with them. */
	async drop(): Promise<void> {
		[isKept, failed] = [false, false];
		await dropOwn().catch(() => undefined);
	}
};

async function bringBack(): Promise<void> {
	// A private window may not have the store at all.
	const kept = await keptOwn().catch(() => null);
	if (!kept) return;
	isKept = true;
	const names = new Set(ownTables.all.map(({ name }) => name));
	ownTables.add({
		tables: kept.tables.filter(({ name }) => !names.has(name)),
		reports: [...kept.reports]
	});
}
