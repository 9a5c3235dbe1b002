import { capital } from '../../core/capital.ts';
import { quoted } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import { activitiesWith, substanceKinds, type ChangeKind } from './compare.ts';
import type { Edition } from '../activities/catalogue.ts';
import type { Comparison, EditionPair } from './comparison.ts';
import { countWord } from './count-word.ts';
import { editionChangesWords, type Outcome } from './edition-changes.words.ts';

const mostNamed = 3;
type Speaker = Pick<Context<unknown>, 'locale' | 'format' | 't'>;

/** What has become of the activities: gone, new, changed, unchanged; what does not occur is left out. */
export function changesHeadline(
	{ after, changes }: Comparison,
	{ locale, format, t }: Speaker
): string {
	const words = editionChangesWords[locale];
	const removed = activitiesWith(changes, ['removed']);
	const added = activitiesWith(changes, ['added']);
	const changed = activitiesWith(changes, substanceKinds) - removed - added;
	if (removed + added + changed === 0)
		return changes.length === 0 ? words.equal : words.equalButWording;
	const counts: [Outcome, number][] = [
		['removed', removed],
		['added', added],
		['changed', changed],
		['same', after.length - added - changed]
	];
	const parts = counts
		.filter(([, count]) => count > 0)
		.map(([outcome, count], index) =>
			words.part(outcome, countWord(count, format), count === 1, index === 0)
		);
	return capital(t.list(parts));
}

/** Size of the list, then every kind of change that occurs with the names of its activities. */
export function changesSummary(
	{ before, after, changes }: Comparison,
	{ locale, format, t }: Speaker
): string {
	const words = editionChangesWords[locale];
	const all = format.unit(after.length, 'activities');
	const size =
		before.length === after.length
			? words.sameSize(all)
			: words.size(all, format.number(before.length));
	const sentence = (kind: ChangeKind) => {
		const own = changes.filter((change) => change.kind === kind);
		const names = own.map(({ before, after }) => quoted[locale]((after ?? before)?.name ?? ''));
		const rest = names.length - mostNamed;
		const shown =
			rest > 1 ? [...names.slice(0, mostNamed), words.more(format.number(rest))] : names;
		return own.length > 0 ? [words.names(words.kinds[kind], t.list(shown))] : [];
	};
	return [size, ...[...substanceKinds, 'wording' as const].flatMap(sentence)].join(' ');
}

/** Why nothing is compared: there is one edition only, or the same one is chosen twice. */
export function nothingToCompare(
	editions: readonly Edition[],
	{ later }: EditionPair,
	{ locale, t }: Speaker
): { headline: string; summary: string } {
	const words = editionChangesWords[locale];
	const named = (own: readonly Edition[]) => t.list(own.map(({ name }) => quoted[locale](name)));
	const chosen = editions.filter(({ edition }) => edition === later);
	const others = editions.filter(({ edition }) => edition !== later);
	return chosen.length === 0 || others.length === 0
		? { headline: words.onlyOne, summary: words.onlyOneSummary }
		: { headline: words.twice, summary: words.twiceSummary(named(chosen), named(others)) };
}
