import { beforeEach, expect, it, vi } from 'vitest';
import type { Kept } from './shelf.ts';
import { emptyTable as table } from './test-table.ts';

/** A device that answers when the test says so. */
const device = vi.hoisted(() => ({
	kept: null as unknown,
	open: Promise.resolve() as Promise<void>,
	hasRoom: true,
	most: Infinity
}));
vi.mock('./shelf.ts', () => ({
	keepOwn: async (kept: Kept) => {
		await device.open;
		if (!device.hasRoom || kept.tables.length > device.most) throw new Error('QuotaExceededError');
		device.kept = kept;
	},
	keptOwn: async () => {
		await device.open;
		return device.kept;
	},
	dropOwn: () => {
		device.kept = null;
		return Promise.resolve();
	}
}));

/** A visit of its own: what an earlier one knew is gone. */
async function visit() {
	vi.resetModules();
	const [{ ownKeeping }, { ownTables }] = await Promise.all([
		import('./keeping.svelte.ts'),
		import('./tables.svelte.ts')
	]);
	return { ownKeeping, ownTables };
}

/** The device answers when this is called. */
function closed(): () => void {
	let open = () => {};
	device.open = new Promise((resolve) => (open = resolve));
	return open;
}

beforeEach(() => {
	Object.assign(device, { kept: null, open: Promise.resolve(), hasRoom: true, most: Infinity });
});

it('brings back what an earlier visit has kept', async () => {
	const { ownKeeping, ownTables } = await visit();
	ownTables.add({ tables: [table('a')], reports: [] });
	await ownKeeping.keep();
	expect(ownKeeping.isKept).toBe(true);
	const later = await visit();
	await later.ownKeeping.restore();
	expect(later.ownTables.all.map(({ name }) => name)).toEqual(['a']);
	expect(later.ownKeeping.isKept).toBe(true);
});

it('keeps nothing that is dropped while it is being kept', async () => {
	const { ownKeeping, ownTables } = await visit();
	ownTables.add({ tables: [table('a')], reports: [] });
	const open = closed();
	const both = [ownKeeping.keep(), ownKeeping.drop()];
	open();
	await Promise.all(both);
	expect(device.kept).toBeNull();
	expect(ownKeeping.isKept).toBe(false);
});

it('brings nothing back that is forgotten while it is on its way', async () => {
	device.kept = { tables: [table('a')], reports: [] };
	const { ownKeeping, ownTables } = await visit();
	const open = closed();
	const both = [ownKeeping.restore(), ownKeeping.drop()];
	open();
	await Promise.all(both);
	expect(ownTables.all).toEqual([]);
	expect(ownKeeping.isKept).toBe(false);
	expect(device.kept).toBeNull();
});

it('leaves nothing of an earlier time where there is no room for the tables of now', async () => {
	const { ownKeeping, ownTables } = await visit();
	ownTables.add({ tables: [table('a')], reports: [] });
	await ownKeeping.keep();
	device.hasRoom = false;
	ownTables.add({ tables: [table('b')], reports: [] });
	await ownKeeping.keep();
	expect([ownKeeping.isKept, ownKeeping.failed]).toEqual([false, true]);
	expect(device.kept).toBeNull();
});

it('clears up after what had no room before it keeps what has', async () => {
	const { ownKeeping, ownTables } = await visit();
	device.most = 1;
	ownTables.add({ tables: [table('a'), table('b')], reports: [] });
	const open = closed();
	const first = ownKeeping.keep();
	// The device is asked for the two of them before one goes.
	await new Promise((resolve) => setTimeout(resolve));
	ownTables.remove('b');
	const both = [first, ownKeeping.keep()];
	open();
	await Promise.all(both);
	expect((device.kept as Kept).tables.map(({ name }) => name)).toEqual(['a']);
	expect([ownKeeping.isKept, ownKeeping.failed]).toEqual([true, false]);
});
