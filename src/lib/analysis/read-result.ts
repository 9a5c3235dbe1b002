import { tableFromIPC, Type, type Column } from '@uwdata/flechette';
import type { Result, ResultCell, ResultKind } from './result.ts';

type Reader = (value: unknown) => ResultCell;

/** Arrow of an answer, whole or in chunks, in, plain columns and rows out; no more rows than the limit. */
export function readResult(arrow: Uint8Array | Uint8Array[], limit: number): Result {
	const table = tableFromIPC(arrow, { useDate: false });
	const fields = table.schema.fields.map(({ name, type }) => ({ name, ...readerOf(type) }));
	// Two columns may have one name: they are read by place.
	const columns = fields.map((_, at) => table.getChildAt(at) as Column<unknown>);
	const count = Math.min(table.numRows, limit);
	const rows = Array.from({ length: count }, (_, row) =>
		fields.map(({ read }, at) => orNull(columns[at]?.at(row), read))
	);
	return {
		columns: fields.map(({ name, kind }) => ({ name, kind })),
		rows,
		cut: table.numRows > limit
	};
}

/** Rows in Arrow chunks; the first chunk is the schema. */
export const rowsIn = ([schema, ...batches]: readonly Uint8Array[]): number =>
	schema && batches.length > 0 ? tableFromIPC([schema, ...batches]).numRows : 0;

const orNull = (value: unknown, read: Reader): ResultCell =>
	value === null || value === undefined ? null : read(value);

const iso = (milliseconds: unknown): string => new Date(Number(milliseconds)).toISOString();
const number: Reader = (value) => (Number.isFinite(Number(value)) ? Number(value) : null);

function readerOf({ typeId }: { typeId: number }): { kind: ResultKind; read: Reader } {
	switch (typeId) {
		case Type.Int:
		case Type.Float:
		case Type.Decimal:
			return { kind: 'number', read: number };
		case Type.Bool:
			return { kind: 'boolean', read: Boolean };
		case Type.Date:
			return { kind: 'date', read: (value) => iso(value).slice(0, 10) };
		case Type.Timestamp:
			return { kind: 'date', read: (value) => iso(value).replace(/\.?0*Z$/, '') };
		case Type.Time:
			// Microseconds of the day.
			return { kind: 'text', read: (value) => iso(Number(value) / 1000).slice(11, 19) };
		case Type.Utf8:
			return { kind: 'text', read: String };
		default:
			return { kind: 'text', read: (value) => JSON.stringify(value, plain) };
	}
}

/** Big numbers, bytes and maps as what JSON can say. */
const plain = (_: string, value: unknown): unknown => {
	if (typeof value === 'bigint') return Number(value);
	return ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value;
};
