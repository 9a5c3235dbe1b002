import { readChosen } from '../../figures/activities/chosen-groups.ts';
import { isFiltered } from '../../figures/activities/slice.ts';
import type { Context } from '../../figures/figure.ts';
import type { Choice } from './facets.ts';
import { filterWords } from './filter.words.ts';

/** What a choice leaves: "6 von 56 Aktivitäten: 1 genannt, 5 auch offen". */
export function resultText(
	{ filters, cube, activities }: Choice,
	speaker: Pick<Context<unknown>, 'locale' | 'format' | 't'>
): string {
	const { locale, format } = speaker;
	const words = filterWords[locale];
	const all = format.unit(cube.activities.length, 'activities');
	const result = words.result(format.number(activities.length), all, isFiltered(filters));
	const chosen = readChosen({ ...cube, activities }, filters, speaker);
	return chosen ? words.resultFor(result, chosen.said, chosen.state === 'unnamed') : result;
}
