import type { DataPackage } from '#lib/data/schema/package.ts';
import { open } from './origin.ts';
import type { ImportTable } from './tables.ts';

/** Columns of a register that allow only some values, by their name. */
type Allowed = ReadonlyMap<string, readonly (string | number)[]>;

/** Values that a register allows, by column. */
export const allowedIn = (pkg: DataPackage): Allowed =>
	new Map(
		pkg.resources[0].schema.fields.flatMap(({ name, constraints }) =>
			constraints.enum ? [[name, constraints.enum] as const] : []
		)
	);

interface Open {
	name: string;
	values: readonly (string | number)[];
}

/** What of a proposal still holds "?" or a value that is not allowed, each name once, with what may stand there. */
export function openIn(
	{ add }: ImportTable,
	allowed: { sources: Allowed; indicators: Allowed }
): string[] {
	if (!add) return [];
	const found = [
		...Object.entries(add.title).map(([name, text]) => ({ name: `title.${name}`, text })),
		...Object.entries(add.source).map(([name, text]) => ({ name: `source.${name}`, text })),
		...add.indicators.flatMap((row) =>
			Object.entries(row).map(([name, text]) => ({ name: `indicators.${name}`, text }))
		)
	].flatMap(({ name, text }): Open[] => {
		const values = allowedFor(name, allowed);
		const isAllowed = values.length === 0 || values.some((value) => String(value) === text);
		return text === open || !isAllowed ? [{ name, values }] : [];
	});
	const once = new Map(found.map((one) => [one.name, one]));
	return [...once.values()].map(({ name, values }) =>
		values.length === 0 ? name : `${name} (one of ${values.join(', ')})`
	);
}

/** The dataset is new, so that the register cannot know it. */
function allowedFor(name: string, { sources, indicators }: Parameters<typeof openIn>[1]) {
	const [part = '', column = ''] = name.split('.');
	if (name === 'indicators.dataset') return [];
	if (part === 'title') return [];
	return (part === 'source' ? sources : indicators).get(column) ?? [];
}
