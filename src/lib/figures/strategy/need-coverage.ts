import { barChart, type BarChart } from '../../charts/bars/chart.ts';
import { scopeWords } from '../activities/scope.words.ts';
import { countData } from '../columns/counts.ts';
import { readPeriod } from '../../core/period.ts';
import type { Context, Figure, TableData } from '../figure.ts';
import { needCube, type NeedKind, type NeedRow } from './need-cube.ts';
import { needCoverageWords } from './need-coverage.words.ts';
import { readNeeds, unmet, type Need } from './needs.ts';

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
		const needs = reviewed ? chosen : [];
		const place = [county.name[locale], date && scopeWords[locale].date(format.period(date))];
		const subtitle = `${words.subtitle(words.kinds[filters.kind])}. ${place.filter(Boolean).join(', ')}`;
		return {
			headline: reviewed ? headline(needs, context) : words.unreviewed,
			subtitle,
			summary: reviewed ? summary(needs, context) : words.unreviewedSummary,
			chart: bars(needs, context),
			data: countData(
				needs.map(({ id, kind, name, activities }) => ({
					id,
					terms: { need: { id, name }, kind: { id: kind, name: words.kindNames[kind] } },
					value: activities.length
				})),
				[
					{ id: 'need', title: words.need },
					{ id: 'kind', title: words.kind }
				],
				{
					...{ title: scopeWords[locale].count, period: readPeriod(date) },
					certainty: 'own-calculation'
				},
				context
			),
			table: table(needs, subtitle, context),
			notes: [words.mapping, words.meaning, scopeWords[locale].reach, words.multiple],
			citation: words.citation(county.strategy[locale]),
			also: ['strategy-statement', 'assumption']
		};
	}
};

type Speaker = Context<{ kind: NeedChoice }>;

function headline(needs: readonly Need[], { filters, format, locale }: Speaker): string {
	const words = needCoverageWords[locale];
	const without = unmet(needs).length;
	const counts = { without: format.number(without), all: format.number(needs.length) };
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
	const open = unmet(needs).map(({ name }) => name);
	const rest = open.length - mostListed;
	const without =
		rest > 1 ? [...open.slice(0, mostListed), scopeWords[locale].more(format.number(rest))] : open;
	const most = Math.max(0, ...needs.map(({ activities }) => activities.length));
	const top = needs.filter(({ activities }) => activities.length === most);
	const names = top.map(({ name }) => name).join('; ');
	return [
		...(without.length > 0 ? [words.without(without.join('; '))] : []),
		...(most > 0 && top.length <= mostNamed
			? [words.most(names, format.unit(most, 'activities'), top.length > 1)]
			: [])
	].join(' ');
}

function bars(needs: readonly Need[], { format, locale }: Speaker): BarChart {
	const words = needCoverageWords[locale];
	return barChart({
		rows: needs.map(({ id, name, activities: { length } }) => ({
			id,
			name,
			role: length === 0 ? 'negative' : 'cat1',
			value: length,
			text: format.number(length),
			label: `${name}: ${length === 0 ? words.noActivity : format.unit(length, 'activities')}`
		}))
	});
}

function table(needs: readonly Need[], caption: string, { format, locale }: Speaker): TableData {
	const words = needCoverageWords[locale];
	return {
		caption,
		columns: [
			{ id: 'need', name: words.need, numeric: false },
			{ id: 'kind', name: words.kind, numeric: false },
			{ id: 'count', name: scopeWords[locale].count, numeric: true },
			{ id: 'activities', name: words.which, numeric: false },
			{ id: 'source', name: words.source, numeric: false }
		],
		rows: needs.map(({ id, kind, name, activities, section, source }) => ({
			id,
			cells: [
				name,
				words.kindNames[kind],
				format.number(activities.length),
				activities.map((own) => `${own.name} (${own.reason})`).join('; ') || words.noActivity,
				words.place(section, source)
			]
		}))
	};
}
