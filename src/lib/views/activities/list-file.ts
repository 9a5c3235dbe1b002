import type { Activity, Catalogue } from '../../figures/activities/catalogue.ts';
import { reachText } from '../../figures/activities/report-text.ts';
import { statusText } from '../../figures/activities/status-text.ts';
import type { Sheet } from '../../figures/export/sheet.ts';
import type { Site } from '../../i18n/site.ts';
import { activitiesWords } from './words.ts';

type Speaker = Pick<Site, 'locale' | 'county' | 'format'>;

/** The list as a sheet: one row per activity in the order given, lists within a cell parted by "; ". */
export function listSheet(
	activities: readonly Activity[],
	{ nameOf, editions }: Catalogue,
	{ locale, county, format }: Speaker
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
			file.open,
			file.printedGroup,
			file.printedName,
			file.conditions,
			file.explicit,
			file.implied,
			file.reach,
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
			join(own.open.map((id) => nameOf('group', id))),
			own.printed.group,
			own.printed.name,
			own.conditions,
			join(own.explicit),
			join(own.implied),
			reachText(own.report, { locale, format }),
			nameOfEdition.get(own.edition) ?? String(own.edition),
			county.strategy[locale]
		])
	};
}
