import { barChart, type BarChart } from '../../charts/bars/chart.ts';
import { mappingState } from '../activities/mapping-state.ts';
import { scopeWords } from '../activities/scope.words.ts';
import { coverageWords } from '../activities/coverage.words.ts';
import { countData, type Counted } from '../columns/counts.ts';
import { capital } from '../../core/capital.ts';
import type { Locale } from '../../core/locale.ts';
import { readPeriod } from '../../core/period.ts';
import type { Context, Figure } from '../figure.ts';
import { needCube } from './need-cube.ts';
import type { NeedKind, NeedRow } from './need-row.ts';
import { limitsText } from './need-limits.ts';
import { needCoverageWords } from './need-coverage.words.ts';
import { onlyOpen, readNeeds, unmet, type Need } from './needs.ts';
import { needTable } from './need-table.ts';

/** The kind of need that is shown; all kinds unless chosen. */
export type NeedChoice = NeedKind | 'all';

/** Needs and how many activities address them, those without any first. */
export const needCoverage: Figure<NeedRow, { kind: NeedChoice }> = {
	id: 'need-coverage',
	cube: needCube,
	present: (rows, context) => {
		const { county, filters, format, locale } = context;
		const words = needCoverageWords[locale];
		const { needs: all, reviewed, date } = readNeeds(rows, locale);
		const chosen = all.filter(({ kind }) => filters.kind === 'all' || kind === filters.kind);
		// An edition nobody has mapped has no zeros to show: the count is unknown, not nothing.
		const needs = reviewed ? byKind(chosen) : [];
		const place = [county.name[locale], date && scopeWords[locale].date(format.period(date))];
		const subtitle = `${words.subtitle(
			words.kinds[filters.kind],
			needs.some(({ open }) => open.length > 0)
		)}. ${place.filter(Boolean).join(', ')}`;
		return {
			headline: reviewed ? headline(needs, context) : words.unreviewed,
			subtitle,
			summary: reviewed ? summary(needs, context) : words.unreviewedSummary,
			chart: bars(needs, context),
			data: countData(
				needs.flatMap((need) => counted(need, locale)),
				[
					{ id: 'need', title: words.need },
					{ id: 'kind', title: words.kind },
					{ id: 'reach', title: coverageWords[locale].reach }
				],
				{
					...{ title: scopeWords[locale].count, period: readPeriod(date) },
					certainty: 'own-calculation'
				},
				context
			),
			table: needTable(needs, subtitle, context),
			notes: [
				...[
					words.mapping(mappingState(context)),
					words.meaning,
					words.multiple,
					scopeWords[locale].reach
				],
				...(needs.some(({ parts }) => parts.length > 0) ? [words.overlaps] : [])
			],
			citation: words.citation(county.strategy[locale]),
			also: ['strategy-statement', 'assumption']
		};
	}
};

/** Entries assigned to a need, and where there are any, those also open to it, each as a row of its own. */
function counted({ id, kind, name, activities, open }: Need, locale: Locale): Counted[] {
	const words = needCoverageWords[locale];
	const terms = { need: { id, name }, kind: { id: kind, name: words.kindNames[kind] } };
	const reach = (own: 'named' | 'open', term: string) => ({
		...terms,
		reach: { id: own, name: term }
	});
	return [
		{ id, terms: reach('named', words.assigned), value: activities.length },
		...(open.length > 0
			? [
					{
						...{ id: `${id}-open`, value: open.length },
						terms: reach('open', coverageWords[locale].reaches.open)
					}
				]
			: [])
	];
}

/** Needs of one kind stand together. */
const byKind = (needs: readonly Need[]): Need[] =>
	(['occupation', 'qualification', 'group'] as const).flatMap((kind) =>
		needs.filter((need) => need.kind === kind)
	);

type Speaker = Context<{ kind: NeedChoice }>;

function headline(needs: readonly Need[], { filters, format, locale }: Speaker): string {
	const words = needCoverageWords[locale];
	const without = unmet(needs).length;
	const open = onlyOpen(needs).length;
	const counts = {
		named: format.number(needs.length - open - without),
		open: format.number(open),
		without: format.number(without),
		all: format.number(needs.length)
	};
	const noun = words.nouns[filters.kind];
	if (needs.length === 0) return words.none;
	if (without === 0) return words.full(counts.all, noun);
	if (without === needs.length) return words.empty(counts.all, noun);
	return words.some(counts, noun);
}

const mostNamed = 3;
const mostListed = 4;

function summary(needs: readonly Need[], { format, locale }: Speaker): string {
	const words = needCoverageWords[locale];
	const listed = (of: readonly Need[]) => {
		const names = of.map(({ name }) => name);
		const rest = names.length - mostListed;
		const more = scopeWords[locale].more(format.number(rest));
		return (rest > 1 ? [...names.slice(0, mostListed), more] : names).join('; ');
	};
	const without = unmet(needs);
	const open = onlyOpen(needs);
	const inText = without.filter(({ mentions }) => mentions.length > 0);
	const most = Math.max(0, ...needs.map(({ activities }) => activities.length));
	const top = needs.filter(({ activities }) => activities.length === most);
	const names = top.map(({ name }) => name).join('; ');
	return [
		...(without.length > 0 ? [words.without(listed(without))] : []),
		...(inText.length > 0 ? [words.inText(listed(inText))] : []),
		...(open.length > 0 ? [words.onlyOpen(listed(open))] : []),
		...[
			limitsText(
				open.flatMap((need) => need.open),
				{ format, locale }
			)
		].filter((text) => text !== ''),
		...(most > 0 && top.length <= mostNamed
			? [words.most(names, format.unit(most, 'activities'), top.length > 1)]
			: [])
	].join(' ');
}

function bars(needs: readonly Need[], { filters, format, locale }: Speaker): BarChart {
	const words = needCoverageWords[locale];
	return barChart({
		rows: needs.map(({ id, kind, name, activities: { length }, open }) => ({
			id,
			name,
			...(filters.kind === 'all' && { group: capital(words.nouns[kind]) }),
			role: length + open.length === 0 ? 'negative' : 'cat1',
			value: length,
			text: format.number(length),
			...(open.length > 0 && { more: open.length, flag: `(${format.number(open.length)})` }),
			label: `${name}: ${[
				length === 0 ? words.noActivity : format.unit(length, 'activities'),
				...(open.length > 0 ? [words.open(format.number(open.length))] : [])
			].join(', ')}`
		}))
	});
}
