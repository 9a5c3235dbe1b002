import type { Locale } from '../../core/locale.ts';
import { readCatalogue, type Edition } from '../activities/catalogue.ts';
import { comparedEditionsCube } from '../activities/cube.ts';
import type { ActivityRow } from '../activities/row.ts';
import { readPeriod } from '../../core/period.ts';
import type { Figure } from '../figure.ts';
import { presentCounts, type Counts } from '../kinds/counts.ts';
import { activitiesWith, apartKinds, substanceKinds, type ChangeKind } from './compare.ts';
import { readComparison, type Comparison, type EditionPair } from './comparison.ts';
import { changesHeadline, changesSummary, nothingToCompare } from './edition-changes.sentences.ts';
import { editionChangesWords } from './edition-changes.words.ts';

/** How many activities have changed from one edition to another, by kind of change. */
export const editionChanges: Figure<ActivityRow, EditionPair> = {
	id: 'edition-changes',
	cube: comparedEditionsCube,
	present: (rows, context) => {
		const { locale, county, format, filters } = context;
		const words = editionChangesWords[locale];
		const catalogue = readCatalogue(rows, locale);
		const comparison = readComparison(catalogue, filters);
		const subtitle = [
			`${words.subtitle}. ${county.name[locale]}`,
			comparison
				? words.compared(comparison.from.name, comparison.to.name)
				: editionText(catalogue.editions, filters)
		].join(', ');
		return {
			...(comparison
				? {
						headline: changesHeadline(comparison, context),
						summary: changesSummary(comparison, context)
					}
				: nothingToCompare(catalogue.editions, filters, context)),
			subtitle,
			...presentCounts(
				{
					...{ caption: subtitle, isSplit: false },
					head: { id: 'kind', name: words.head },
					categories: [{ id: 'kind', title: words.head }],
					measure: {
						...{ title: words.count, period: readPeriod(comparison?.to.date ?? '') },
						certainty: 'own-calculation'
					},
					counts: comparison ? countKinds(comparison, locale) : []
				},
				context
			),
			notes: [
				...(comparison && comparison.from.date === comparison.to.date
					? [words.sameDate(format.period(comparison.to.date))]
					: []),
				words.how,
				words.inferred,
				words.spelling
			],
			citation: `${county.strategy[locale]}, ${words.citation}`,
			also: ['strategy-statement']
		};
	}
};

/** The one edition there is to speak of; names of editions hold commas, so several are parted by more. */
const editionText = (editions: readonly Edition[], { later }: EditionPair): string => {
	const chosen = editions.filter(({ edition }) => edition === later);
	return (chosen.length > 0 ? chosen : editions).map(({ name }) => name).join('; ');
};

/** Activities per kind of change, also of kinds that do not occur: zero is a finding here; those unchanged in content stand for the scale. */
function countKinds({ changes, after }: Comparison, locale: Locale): Counts[] {
	const words = editionChangesWords[locale];
	const counted = (id: ChangeKind | 'same', name: string, count: number): Counts => ({
		...{ id, name, count, terms: { kind: { id, name } } }
	});
	const count = (kind: ChangeKind) =>
		counted(kind, words.kinds[kind], activitiesWith(changes, [kind]));
	// Activities that are gone are not among those of the later edition.
	const inLater = substanceKinds.filter((kind) => kind !== 'removed');
	const same = after.length - activitiesWith(changes, inLater);
	return [
		...substanceKinds.map(count),
		{ ...counted('same', words.same, same), role: 'muted' },
		...apartKinds.map((kind) => ({
			...{ ...count(kind), role: 'context' as const, detail: words.apart }
		}))
	];
}
