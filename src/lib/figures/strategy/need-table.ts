import { scopeWords } from '../activities/scope.words.ts';
import type { Context, TableData } from '../figure.ts';
import { needCoverageWords } from './need-coverage.words.ts';
import type { Need } from './needs.ts';

/** Needs with their entries, what stands open to them, what the text describes, and where it names them. */
export function needTable(
	needs: readonly Need[],
	caption: string,
	{ format, locale }: Context<unknown>
): TableData {
	const words = needCoverageWords[locale];
	return {
		caption,
		columns: [
			{ id: 'need', name: words.need, numeric: false },
			{ id: 'kind', name: words.kind, numeric: false },
			{ id: 'count', name: scopeWords[locale].count, numeric: true },
			{ id: 'activities', name: words.which, numeric: false },
			{ id: 'open', name: words.alsoOpen, numeric: true },
			{ id: 'text', name: words.text, numeric: false },
			{ id: 'source', name: words.source, numeric: false }
		],
		rows: needs.map((need) => ({
			id: need.id,
			cells: [
				need.name,
				words.kindNames[need.kind],
				format.number(need.activities.length),
				need.activities.map((own) => `${own.name} (${own.reason})`).join('; ') || words.noActivity,
				format.number(need.open.length),
				mentioned(need, words.section),
				words.place(need.section, need.source)
			]
		}))
	};
}

/** What the text of the strategy describes for a need, with its sections. */
export const mentioned = (
	{ mentions }: Pick<Need, 'mentions'>,
	place: (section: string) => string
): string => mentions.map(({ section, text }) => `${text} (${place(section)})`).join('; ');
