import { parquetWriteBuffer } from 'hyparquet-writer';
import { certaintyLine, licenceLine, sourceLine, type Handout } from './handout.ts';
import type { Table } from './table.ts';

/** A table as a Parquet file: numbers as DOUBLE, texts as STRING, what belongs to it as key-value metadata. */
export function parquet(handout: Handout, { columns, rows }: Table): Blob {
	const columnData = columns.map(({ id, kind }, at) => ({
		name: id,
		type: kind === 'number' ? ('DOUBLE' as const) : ('STRING' as const),
		nullable: true,
		data: rows.map((row) => row[at] ?? null)
	}));
	const kvMetadata = Object.entries(metadata(handout, columns)).map(([key, value]) => ({
		key,
		value
	}));
	return new Blob([parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'kreismonitor' })], {
		type: 'application/vnd.apache.parquet'
	});
}

function metadata(handout: Handout, columns: Table['columns']): Record<string, string> {
	const { shown, address, edition, locale } = handout;
	return {
		title: shown.headline,
		description: shown.subtitle,
		language: locale,
		source: sourceLine(handout),
		licence: licenceLine(handout),
		certainty: certaintyLine(handout),
		address,
		edition: edition ? `${edition.id} ${edition.date}` : '',
		columns: JSON.stringify(Object.fromEntries(columns.map(({ id, title }) => [id, title])))
	};
}
