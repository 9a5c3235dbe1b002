import { isMeasure, type Field } from './package.ts';

/** A column as it is stored in Parquet and loaded into the engine. */
export interface StoredColumn {
	name: string;
	type: 'STRING' | 'INT32' | 'DOUBLE';
	nullable: boolean;
}

/** The stored columns of a list of fields: a measure becomes a number and its symbol. */
export const storedColumns = (fields: readonly Field[]): StoredColumn[] =>
	fields.flatMap((field): StoredColumn[] => {
		const { name } = field;
		if (isMeasure(field))
			return [
				{ name, type: 'DOUBLE', nullable: true },
				{ name: `${name}_symbol`, type: 'STRING', nullable: false }
			];
		if (field.type === 'integer') return [{ name, type: 'INT32', nullable: true }];
		if (field.type === 'number') return [{ name, type: 'DOUBLE', nullable: true }];
		return [{ name, type: 'STRING', nullable: false }];
	});
