import type { SchemaTree } from 'hyparquet';
import {
	bool,
	dateDay,
	dictionary,
	float32,
	float64,
	int32,
	timestamp,
	utf8,
	type DataType
} from '@uwdata/flechette';

/** How a column of a Parquet file becomes one of Arrow: its type, and what is done to each value that is there. */
export interface ColumnReader {
	type: DataType;
	value: (raw: unknown) => unknown;
}

/** A column of a Parquet schema in, its reader out; throws with name and type of a column that cannot be kept exactly. */
export function columnReader({ element, children }: SchemaTree): ColumnReader {
	const { name, type, converted_type: converted, logical_type: logical } = element;
	const annotated = logical?.type ?? converted;
	const refuse = (): never => {
		throw new Error(
			`Parquet column "${name}": ${annotated ?? type ?? 'nested'} is not read (numbers, texts, dates with or without a time, and true/false are)`
		);
	};
	if (children.length > 0 || element.repetition_type === 'REPEATED') return refuse();
	if (annotated === 'DECIMAL') return { type: float64(), value: decimal(name, element.scale ?? 0) };
	if (annotated === 'DATE') return { type: dateDay(), value: same };
	if (/^TIMESTAMP/.test(annotated ?? '')) return { type: timestamp(), value: same };
	if (type === 'INT96' && !annotated) return { type: timestamp(), value: same };
	if (annotated === 'UUID' || texts.has(annotated ?? '')) return { type: text(), value: same };
	if (annotated === 'FLOAT16') return { type: float64(), value: same };
	if (!annotated || integers.test(annotated)) return plainReader(element, refuse);
	return refuse();
}

const texts = new Set(['UTF8', 'STRING', 'ENUM', 'JSON']);
const integers = /^(INTEGER|U?INT_\d+)$/;

// Our texts repeat: a dictionary halves the time of writing and a third of the bytes.
const text = (): DataType => dictionary(utf8());

const same = (raw: unknown): unknown => raw;

function plainReader(element: SchemaTree['element'], refuse: () => never): ColumnReader {
	const { name, type, converted_type: converted, logical_type: logical } = element;
	const unsigned = converted === 'UINT_32' || (logical?.type === 'INTEGER' && !logical.isSigned);
	if (type === 'BOOLEAN') return { type: bool(), value: same };
	if (type === 'INT32') return { type: unsigned ? float64() : int32(), value: same };
	if (type === 'INT64') return { type: float64(), value: whole(name) };
	if (type === 'FLOAT') return { type: float32(), value: same };
	if (type === 'DOUBLE') return { type: float64(), value: same };
	// Spark, Impala and ClickHouse write texts without saying so; bytes that are no text stop the decoder.
	if (type === 'BYTE_ARRAY') return { type: text(), value: same };
	return refuse();
}

function whole(name: string): (raw: unknown) => number {
	return (raw) => {
		const value = Number(raw);
		if (Number.isSafeInteger(value)) return value;
		throw new Error(`Parquet column "${name}": ${raw} is too large to be kept exactly`);
	};
}

// The decoder multiplies by 0.1, 0.01 …, which turns 0.3 into 0.30000000000000004.
function decimal(name: string, scale: number): (raw: unknown) => number {
	return (raw) => {
		const unscaled = Math.round(Number(raw) * 10 ** scale);
		if (Number.isSafeInteger(unscaled)) return unscaled / 10 ** scale;
		throw new Error(`Parquet column "${name}": ${raw} has too many digits to be kept exactly`);
	};
}
