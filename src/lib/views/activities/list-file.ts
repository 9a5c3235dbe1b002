import type { Activity, Catalogue } from '../../figures/activities/catalogue.ts';
import { statusText } from '../../figures/activities/status-text.ts';
import { csv } from '../../figures/export/csv.ts';
import { fileName } from '../../figures/export/file-name.ts';
import { germanCsv } from '../../figures/export/german-csv.ts';
import type { Sheet } from '../../figures/export/sheet.ts';
import type { Site } from '../../i18n/site.ts';
import { activitiesWords } from './words.ts';

/** Kinds of files the list comes in. */
export const listFiles = ['csv', 'excel'] as const;
export type ListFile = (typeof listFiles)[number];

type Speaker = Pick<Site, 'locale' | 'county'>;
const writers = { csv, excel: germanCsv };

/** The list as a sheet: one row per activity in the order given, lists within a cell parted by "; ". */
export function listSheet(
	activities: readonly Activity[],
	{ nameOf, editions }: Catalogue,
	{ locale, county }: Speaker
): Sheet {
	const { labels, file } = activitiesWords[locale];
	const nameOfEdition = new Map(editions.map(({ edition, name }) => [edition, name]));
	const join = (texts: readonly string[]) => texts.join('; ');
	return {
		header: [
			file.id,
			file.name,
			file.description,
			labels.theme,
			labels.status,
			labels.lead,
			labels.partners,
			labels.groups,
			file.explicit,
			file.implied,
			file.edition,
			file.source
		],
		rows: activities.map((own) => [
			own.id,
			own.name,
			own.description,
			nameOf('theme', own.theme),
			statusText(own, locale),
			nameOf('organisation', own.lead),
			join(own.partners.map((id) => nameOf('organisation', id))),
			join(own.groups.map((id) => nameOf('group', id))),
			join(own.explicit),
			join(own.implied),
			nameOfEdition.get(own.edition) ?? String(own.edition),
			county.strategy[locale]
		])
	};
}

/** The list as a file with its name; the address says in the name what was chosen. */
export function listFile(
	kind: ListFile,
	activities: readonly Activity[],
	cube: Catalogue,
	{ locale, county, address }: Speaker & { address: string }
): { name: string; file: Blob } {
	const text = writers[kind](listSheet(activities, cube, { locale, county }));
	const variant = kind === 'excel' ? 'excel' : '';
	return {
		name: fileName({ figure: 'activities', county, address, locale }, 'csv', variant),
		file: new Blob([text], { type: 'text/csv' })
	};
}
