import { barChart, type BarChart } from '../../charts/bars/chart.ts';
import type { Locale } from '../../core/locale.ts';
import { readCatalogue, type Edition } from '../activities/catalogue.ts';
import { comparedEditionsCube } from '../activities/cube.ts';
import type { ActivityRow } from '../activities/row.ts';
import { countData } from '../columns/counts.ts';
import type { FigureData } from '../columns/columns.ts';
import { readPeriod } from '../../core/period.ts';
import type { Context, Figure, TableData } from '../figure.ts';
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
			...bars(comparison, subtitle, context),
			data: dataOf(comparison, context),
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

/** Changes up to the day of the later edition. */
function dataOf(comparison: Comparison | null, context: Context<unknown>): FigureData {
	const words = editionChangesWords[context.locale];
	const counts = comparison ? countKinds(comparison, context.locale) : [];
	return countData(
		counts.map(({ id, name, count }) => ({ id, terms: { kind: { id, name } }, value: count })),
		[{ id: 'kind', title: words.head }],
		{
			...{ title: words.count, period: readPeriod(comparison?.to.date ?? '') },
			certainty: 'own-calculation'
		},
		context
	);
}

/** The one edition there is to speak of; names of editions hold commas, so several are parted by more. */
const editionText = (editions: readonly Edition[], { later }: EditionPair): string => {
	const chosen = editions.filter(({ edition }) => edition === later);
	return (chosen.length > 0 ? chosen : editions).map(({ name }) => name).join('; ');
};

/** One bar for every kind of change, also for those that do not occur: zero is a finding here. */
function bars(
	comparison: Comparison | null,
	caption: string,
	{ locale, format }: Context<unknown>
): { chart: BarChart; table: TableData } {
	const words = editionChangesWords[locale];
	const counts = comparison ? countKinds(comparison, locale) : [];
	const texts = counts.map((own) => ({ ...own, text: format.number(own.count) }));
	return {
		chart: barChart({
			rows: texts.map(({ id, name, isApart, count, text }) => ({
				id,
				name,
				...(isApart && { detail: words.apart }),
				role: id === 'same' ? 'muted' : isApart ? 'context' : 'cat1',
				value: count,
				text,
				label: `${name}: ${format.unit(count, 'activities')}`
			}))
		}),
		table: {
			caption,
			columns: [
				{ id: 'kind', name: words.head, numeric: false },
				{ id: 'count', name: words.count, numeric: true }
			],
			rows: texts.map(({ id, name, text }) => ({ id, cells: [name, text] }))
		}
	};
}

/** Activities per kind of change; those unchanged in content stand for the scale. */
function countKinds({ changes, after }: Comparison, locale: Locale) {
	const words = editionChangesWords[locale];
	const count = (isApart: boolean) => (kind: ChangeKind) => ({
		id: kind,
		name: words.kinds[kind],
		isApart,
		count: activitiesWith(changes, [kind])
	});
	// Activities that are gone are not among those of the later edition.
	const inLater = substanceKinds.filter((kind) => kind !== 'removed');
	const same = after.length - activitiesWith(changes, inLater);
	return [
		...substanceKinds.map(count(false)),
		{ id: 'same', name: words.same, isApart: false, count: same },
		...apartKinds.map(count(true))
	];
}
