import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a dataset's package with a day as its edition and reference date; all else stays as it is written. */
export const dated = (data: string, dataset: string, day: string): string =>
	readFileSync(join(data, dataset, 'datapackage.json'), 'utf8').replace(
		/("(?:version|referenceDate)": )"\d{4}-\d{2}-\d{2}"/g,
		`$1"${day}"`
	);
