import { withGroups } from '../activities/chosen-groups.ts';
import { mappingState } from '../activities/mapping-state.ts';
import { coverageWords } from '../activities/coverage.words.ts';
import type { PairCount } from '../activities/pair-cell.ts';
import type { ActivityFilters } from '../activities/slice.ts';
import type { Context, Figure } from '../figure.ts';
import { presentCounts, type Counts } from '../kinds/counts.ts';
import { networkCube, type NetworkRow } from './cube.ts';
import { countRole, type BodyCount, type Network } from './network.ts';
import { networkWords } from './network.words.ts';
import { rolesWords } from './roles.words.ts';
import { firstOf, leadersOf, readScope, type NetworkScope } from './scope.ts';

type Role = 'lead' | 'partner';
const mostRows = 16;

/** Ranking of organisations by one role; kinds of organisations are marked and have no rank. */
const rankingBy = (role: Role, id: string): Figure<NetworkRow, ActivityFilters> => ({
	id,
	cube: networkCube,
	present: (rows, context) => {
		const scope = readScope(rows, context);
		const { network, place, period, citation, chosen } = scope;
		const { locale, format } = context;
		const words = rolesWords[locale];
		const counts = withReach(countRole(network, role), role, scope);
		const shown = firstOf(counts, mostRows);
		const form = chosen ? coverageWords[locale].bars : '';
		const subtitle = `${words[role].subtitle}${form}. ${place}`;
		const said = headline(role, counts, network, context);
		const cut = words.cut(format.number(shown.length), format.number(counts.length));
		return {
			headline: network.activities.length > 0 ? withGroups(said, chosen, context) : said,
			subtitle,
			summary: summary(role, counts, network, context),
			...presentCounts(
				{
					...{ caption: subtitle, isSplit: chosen !== undefined },
					head: { id: 'body', name: words.head },
					between: [{ id: 'kind', name: words.kind, numeric: false }],
					measure: { title: words.count, period, certainty: 'strategy-statement' },
					categories: [
						{ id: role, title: words[role].name },
						{ id: 'kind', title: words.kind }
					],
					counts: counts.map((own) => countOf(own, role, context)),
					drawn: shown.map((own) => countOf(own, role, context)),
					labelOf: ({ name, detail = '' }, said) => words.row(name, said, detail)
				},
				context
			),
			notes: [
				...(shown.length < counts.length ? [cut] : []),
				...(role === 'partner' ? [networkWords[locale].selfNote] : []),
				...(counts.some(({ body }) => body.generic) ? [networkWords[locale].genericNote] : []),
				...(chosen ? [coverageWords[locale].overlap(mappingState(context))] : [])
			],
			citation
		};
	}
});

/** A body with its activities; under chosen target groups, how many name one and how many are only open to one. */
type Ranked = BodyCount & { reach?: PairCount };

function withReach(
	counts: readonly BodyCount[],
	role: Role,
	{ network, chosen, naming }: NetworkScope
): Ranked[] {
	if (!chosen) return [...counts];
	const own = network.activities.filter(({ id }) => naming.has(id));
	const named = new Map(
		countRole({ ...network, activities: own }, role).map(({ body, count }) => [body.id, count])
	);
	return counts.map(({ body, count }) => {
		const part = named.get(body.id) ?? 0;
		return { body, count, reach: { named: part, open: count - part, isUnfit: false } };
	});
}

/** Organisations by the number of activities they lead. */
export const networkLeads = rankingBy('lead', 'network-leads');
/** Organisations by the number of activities they take part in without leading them. */
export const networkPartners = rankingBy('partner', 'network-partners');

type Speaker = Pick<Context<unknown>, 'locale' | 'format' | 't'>;

function headline(
	role: Role,
	counts: readonly BodyCount[],
	{ activities }: Network,
	{ locale, format, t }: Speaker
): string {
	const words = rolesWords[locale][role];
	if (activities.length === 0) return networkWords[locale].none;
	const all = format.unit(activities.length, 'activities');
	const named = counts.filter(({ body }) => !body.generic);
	if (named.length === 0) return words.none;
	const first = leadersOf(counts);
	if (!first[0]) return words.even(format.number(named.length), all);
	const names = t.list(first.map(({ body }) => body.name));
	return words.most(names, format.number(first[0].count), first.length > 1, all);
}

function summary(
	role: Role,
	counts: readonly BodyCount[],
	{ activities }: Network,
	{ locale, format }: Speaker
): string {
	const words = rolesWords[locale];
	if (activities.length === 0) return networkWords[locale].noneSummary;
	const named = counts.filter(({ body }) => !body.generic);
	const single = named.filter(({ count }) => count === 1).length;
	const terms = counts.length - named.length;
	const alone = activities.filter(({ partners }) => partners.length === 0).length;
	return [
		...(named.length > 0 ? [words[role].all(named.length === 1, format.number(named.length))] : []),
		...(single > 0 && named.length > 1
			? [
					single === named.length
						? words[role].each
						: words[role].single(single === 1, format.number(single))
				]
			: []),
		...(terms > 0 ? [words.generic(terms === 1, format.number(terms))] : []),
		...(role === 'partner' && alone > 0
			? [words.alone(format.number(alone), format.unit(activities.length, 'activities'))]
			: [])
	].join(' ');
}

function countOf({ body, count, reach }: Ranked, role: Role, { locale }: Speaker): Counts {
	const { kinds, generic } = networkWords[locale];
	const { id, name, kind } = body;
	return {
		...{ id, name, count, reach, role: body.generic ? 'context' : 'cat1' },
		...(body.generic && { detail: generic }),
		terms: { [role]: { id, name }, kind: { id: kind, name: kinds[kind] } },
		cells: [body.generic ? `${kinds[kind]} (${generic})` : kinds[kind]]
	};
}
