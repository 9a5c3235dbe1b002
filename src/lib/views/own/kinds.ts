import type { Unit } from '../../i18n/format.ts';
import { isCountUnit } from '../../disclosure/count-unit.ts';
import { isUnit, unitIn } from '../../own/units.ts';
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
	'thousand-eur': { unit: 'thousand-eur', comparable: false },
	count: { unit: 'count', comparable: false }
} as const satisfies Record<string, { unit: Unit; comparable: boolean }>;

export type NumberKind = keyof typeof numberKinds;

const kindOfUnit: Readonly<Record<string, NumberKind>> = {
	'%': 'percent',
	'je 1.000': 'per-1000',
	'€': 'eur',
	'Tsd. €': 'thousand-eur'
};

/** "je Einwohner", "per head": related to one of something, and so to be compared; not "je 10.000", and a year or a district is not of one size. */
const perOne =
	/(?<!\p{L})(je|pro|per)(?!\p{L}|[\s_]*(\d|tausend|hundert|thousand|hundred|jahr|quartal|monat|woche|tag|year|quarter|month|week|day|kreis|gemeinde|land\b|district|municipality|state))/iu;

/** What the table says of its numbers: by the unit in the head of the column, or in the column of units. */
export function kindOf({ columns, shape }: OwnEntry, { measure, keys }: OwnChoice): NumberKind {
	const column = columns.find(({ name }) => name === measure);
	const unit = shape.keys.includes('unit') ? (keys.unit ?? '') : '';
	const kind = kindOfUnit[column?.unit ?? unitIn(unit) ?? ''] ?? 'count';
	const term = keys.measure ?? '';
	const name = shape.labels[`measure=${term}`] ?? (term || (column?.label ?? ''));
	return kind === 'eur' && perOne.test(`${name} ${unit}`) ? 'eur-average' : kind;
}

/** Unit of the table that no kind prints in full: "Mio. EUR", "EUR je Einwohner"; empty where there is none. */
export function otherUnit({ shape }: Pick<OwnEntry, 'shape'>, { keys }: OwnChoice): string {
	const unit = shape.keys.includes('unit') ? (keys.unit ?? '') : '';
	return isUnit(unit) || isCountUnit(unit) ? '' : unit;
}
