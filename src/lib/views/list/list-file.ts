import { csv } from '../../figures/export/csv.ts';
import { fileName } from '../../figures/export/file-name.ts';
import { germanCsv } from '../../figures/export/german-csv.ts';
import type { Sheet } from '../../figures/export/sheet.ts';
import type { Site } from '../../i18n/site.ts';

/** Kinds of files a list comes in: for programs, and for a German Excel. */
export const listFiles = ['csv', 'excel'] as const;
export type ListFile = (typeof listFiles)[number];

const writers = { csv, excel: germanCsv };

/** A sheet as a file with its name; the address says in the name what was chosen. */
export function listFile(
	kind: ListFile,
	list: string,
	sheet: Sheet,
	{ locale, county, address }: Pick<Site, 'locale' | 'county'> & { address: string }
): { name: string; file: Blob } {
	const variant = kind === 'excel' ? 'excel' : '';
	return {
		name: fileName({ figure: list, county, address, locale }, 'csv', variant),
		file: new Blob([writers[kind](sheet)], { type: 'text/csv;charset=utf-8' })
	};
}
