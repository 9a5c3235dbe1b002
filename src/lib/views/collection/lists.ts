import type { Answer } from '../../figures/collection/collection.ts';
import type { Context } from '../../figures/figure.ts';
import type { FilterSpecs } from '../filters.ts';
import { orderSpecs, type Column } from '../list/list.ts';
import { collectionWords } from './words.ts';

type Speaker = Pick<Context, 'locale' | 'format'>;

/** Orders of the answers as they stand in the address. */
export const answerSpecs = orderSpecs([
	...['erhebung', 'stelle', 'aktivitaeten', 'berichtet', 'eingang', 'stand', 'ueberfaellig']
]) satisfies FilterSpecs;

/** The answers as a file; they are ordered by what the table shows, and before a period that is less. */
export function answerColumns({ locale }: Speaker, isCollected: boolean): Column<Answer>[] {
	const { columns: heads, counts } = collectionWords[locale];
	const shown = isCollected ? { sorts: true as const } : {};
	return [
		{ id: 'zeitraum', name: heads.period, value: ({ period }) => period },
		{ id: 'frist', name: heads.due, value: ({ due }) => due },
		{ id: 'stelle', name: heads.office, value: ({ name }) => name, sorts: true },
		{ id: 'aktivitaeten', name: heads.asked, value: ({ asked }) => asked, sorts: true },
		{ id: 'berichtet', name: heads.reported, value: reportedOf, ...shown },
		{ id: 'eingang', name: heads.first, value: ({ first }) => first, ...shown },
		{ id: 'letzter', name: heads.last, value: ({ last }) => last },
		{ id: 'berichtigt', name: heads.corrected, value: (own) => reportedOf(own) && own.corrected },
		{ id: 'stand', name: heads.state, value: ({ state }) => counts[state], sorts: true },
		{
			id: 'ueberfaellig',
			name: heads.days,
			value: ({ overdueDays }) => overdueDays || null,
			...shown
		}
	];
}

/** Nobody was asked: that is no zero. */
const reportedOf = ({ state, reported }: Answer): number | null =>
	state === 'not-collected' ? null : reported;

/** The answers of one period as a table of the page. */
export function answerTable(answers: readonly Answer[], { locale, format }: Speaker) {
	const { columns, counts, caption, captionNone } = collectionWords[locale];
	const period = answers[0]?.period ?? '';
	const day = (text: string) => (text === '' ? '–' : format.period(text));
	const isCollected = period !== '';
	// Words before numbers: on a phone the state stands in sight, and no number runs into a word.
	const cellsOf = (own: Answer) => ({
		office: own.name,
		// Two words alone in a column stay on one line.
		state: isCollected ? counts[own.state] : counts[own.state].replace(' ', '\u00a0'),
		...(isCollected && {
			first: day(own.first),
			days: own.overdueDays === 0 ? '–' : format.number(own.overdueDays)
		}),
		asked: format.number(own.asked),
		...(isCollected && {
			reported: format.number(own.reported),
			corrected: own.reported === 0 ? '–' : format.number(own.corrected)
		})
	});
	const ids = Object.keys(answers[0] ? cellsOf(answers[0]) : {}) as (keyof typeof columns)[];
	const numeric: readonly string[] = ['asked', 'reported', 'corrected', 'days'];
	return {
		caption: isCollected ? caption(format.period(period)) : captionNone,
		columns: ids.map((id) => ({ id, name: columns[id], numeric: numeric.includes(id) })),
		rows: answers.map((own) => ({ id: own.office, cells: Object.values(cellsOf(own)) }))
	};
}

/** How many offices stand where, e.g. "4 Stellen vollständig; 8 überfällig ohne Bericht". */
export function countedText(answers: readonly Answer[], { locale, format }: Speaker): string {
	const { counts, counted, part } = collectionWords[locale];
	const states = Object.keys(counts) as (keyof typeof counts)[];
	const parts = states
		.map((state) => ({ state, count: answers.filter((own) => own.state === state).length }))
		.filter(({ count }) => count > 0)
		.map(({ state, count }, at) =>
			part(counts[state], format.number(count), at > 0 ? '' : count === 1 ? 'one' : 'other')
		);
	return counted(parts.join('; '));
}
