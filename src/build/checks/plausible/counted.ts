import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../../read.ts';
import { protectionOf } from '../../disclosure/gather.ts';

/** A number of a table and the unit it is declared to be in. */
export interface Counted {
	field: string;
	value: number;
	unit: string;
	/** The package declares the column a share; a unit column may mean a change, which can be negative. */
	isShare: boolean;
}

/** The numbers of a row whose unit is known: declared for the column, counted by the protection, or named in a column of units. */
export function numbersOf(dataset: Dataset, row: Row): Counted[] {
	return dataset.schema.fields.flatMap(({ name, type, kreismonitor }): Counted[] => {
		const value = row[name];
		if (typeof value !== 'number' || (type !== 'number' && type !== 'integer')) return [];
		const declared = kreismonitor.unit ?? (isCounted(dataset, row, name) ? 'persons' : undefined);
		const unit = declared ?? (type === 'number' ? namedUnit(row, name) : undefined);
		if (unit === undefined) return [];
		return [{ field: name, value, unit, isShare: kreismonitor.unit !== undefined }];
	});
}

const isCounted = (dataset: Dataset, row: Row, name: string): boolean =>
	(protectionOf(dataset)?.counts ?? []).some(
		({ field, when }) =>
			field === name && Object.entries(when).every(([column, value]) => row[column] === value)
	);

/** "output_value" is in "output_unit"; else the table has one column "unit". */
function namedUnit(row: Row, name: string): string | undefined {
	const unit = row[name.replace(/value$/, 'unit')] ?? row.unit;
	return typeof unit === 'string' && unit !== '' ? unit : undefined;
}
