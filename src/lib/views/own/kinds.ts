import type { Unit } from '../../i18n/format.ts';
import { unitIn } from '../../own/names.ts';
import type { OwnChoice } from '../../own/points.ts';
import type { OwnEntry } from '../../own/table.ts';

/** What an own number may be; only what is related to something compares districts of different size. */
export const numberKinds = {
	percent: { unit: 'percent', comparable: true },
	'per-1000': { unit: 'per-1000', comparable: true },
	average: { unit: 'count', comparable: true },
	'eur-average': { unit: 'eur', comparable: true },
	persons: { unit: 'persons', comparable: false },
	eur: { unit: 'eur', comparable: false },
	count: { unit: 'count', comparable: false }
} as const satisfies Record<string, { unit: Unit; comparable: boolean }>;

export type NumberKind = keyof typeof numberKinds;

const kindOfUnit: Readonly<Record<string, NumberKind>> = {
	'%': 'percent',
	'je 1.000': 'per-1000',
	'€': 'eur'
};

/** What the table says of its numbers: by the unit in the head of the column, or in the column of units. */
export function kindOf({ columns, shape }: OwnEntry, { measure, keys }: OwnChoice): NumberKind {
	const named = columns.find(({ name }) => name === measure)?.unit;
	const unit = shape.keys.includes('unit') ? unitIn(keys.unit ?? '') : undefined;
	return kindOfUnit[named ?? unit ?? ''] ?? 'count';
}
