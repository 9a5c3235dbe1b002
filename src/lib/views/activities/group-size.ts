import { coverageWords } from '../../figures/activities/coverage.words.ts';
import { mappingState } from '../../figures/activities/mapping-state.ts';
import type { GroupSize } from '../../figures/activities/catalogue.ts';
import type { Site } from '../../i18n/site.ts';
import { activitiesWords } from './words.ts';

type Speaker = Pick<Site, 'county' | 'locale' | 'format' | 't'>;

/** "Größe der Gruppe: mindestens 1.125 Personen (31.12.2024)", or that nobody has counted it. */
export function sizeLine(size: GroupSize | undefined, { locale, format }: Speaker): string {
	const words = activitiesWords[locale].size;
	if (!size) return words.unknown;
	const people = coverageWords[locale].size[size.fit](format.unit(size.people, 'persons'));
	return words.known(people, format.period(size.date));
}

/** What the number counts, whose it is, and that its choice is ours. */
export const sizeDoubt = (
	{ reason, attribution, source, certainty }: GroupSize,
	site: Speaker
): string => {
	const kind = site.t.certainty[certainty];
	const words = activitiesWords[site.locale].size;
	return `${reason} ${words.source(attribution, source, kind, mappingState(site))}`;
};
