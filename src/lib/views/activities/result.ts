import { readChosen } from '../../figures/activities/chosen-groups.ts';
import { isFiltered } from '../../figures/activities/slice.ts';
import type { Context } from '../../figures/figure.ts';
import type { Choice } from './facets.ts';
import { filterWords } from './filter.words.ts';

/** What a choice leaves: "6 von 56 Aktivitäten", for target groups "6 von 56: 1 genannt, 5 auch offen". */
export function resultText(
	{ filters, cube, activities }: Choice,
	speaker: Pick<Context<unknown>, 'locale' | 'format' | 't'>
): string {
	const { locale, format } = speaker;
	const words = filterWords[locale];
	const all = format.unit(cube.activities.length, 'activities');
	const chosen = readChosen({ ...cube, activities }, filters, speaker);
	const left = format.number(activities.length);
	if (!chosen) return words.result(left, all, isFiltered(filters));
	// Without the noun the line stays one on a phone.
	const result = words.result(left, format.number(cube.activities.length), true);
	return words.resultFor(result, chosen.said, chosen.state === 'unnamed');
}
