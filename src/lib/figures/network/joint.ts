import { withGroups } from '../activities/chosen-groups.ts';
import { mappingState } from '../activities/mapping-state.ts';
import { coverageWords } from '../activities/coverage.words.ts';
import type { ActivityFilters } from '../activities/slice.ts';
import { countData } from '../columns/counts.ts';
import type { Context, Figure } from '../figure.ts';
import { countPair, presentMatrix } from '../kinds/matrix.ts';
import { networkCube, type NetworkRow } from './cube.ts';
import { findJoint, type JointFinding } from './joint-finding.ts';
import { jointWords } from './joint.words.ts';
import { longName, type Body, type Network } from './network.ts';
import { networkWords } from './network.words.ts';
import { readScope } from './scope.ts';

const mostBodies = 12;
const mostPairs = 2;
type Speaker = Pick<Context<unknown>, 'locale' | 'format' | 't'>;

/** Organisation × organisation: in how many activities both are, for those that meet others most often. */
export const networkJoint: Figure<NetworkRow, ActivityFilters> = {
	id: 'network-joint',
	cube: networkCube,
	present: (rows, context) => {
		const { network, place, period, citation, chosen } = readScope(rows, context);
		const { locale, format } = context;
		const words = jointWords[locale];
		const found = findJoint(network);
		const said = headline(found, network, context);
		const isEmpty = network.activities.length === 0;
		const shown = found.bodies.slice(0, mostBodies);
		const isCut = shown.length < found.bodies.length;
		const what = isCut ? words.subtitle(format.number(shown.length)) : words.subtitleAll;
		const subtitle = `${what}. ${place}`;
		const matrix = matrixOf(shown, found, subtitle, context);
		return {
			headline: isEmpty ? said : withGroups(said, chosen, context),
			subtitle,
			summary: summary(found, network, context),
			...matrix,
			data: countData(
				matrix.chart.cells.map(({ id, row, column, value }) => ({
					id,
					terms: { body: bodyOf(shown, row), other: bodyOf(shown, column) },
					value
				})),
				[
					{ id: 'body', title: words.head },
					{ id: 'other', title: words.other }
				],
				{ title: words.count, period, certainty: 'own-calculation' },
				context
			),
			notes: [
				...abbreviations(shown, context),
				...(shown.length > 0 ? [words.numbers] : []),
				words.joint,
				networkWords[locale].selfNote,
				words.generic,
				networkWords[locale].namedNote,
				...(chosen ? [coverageWords[locale].overlap(mappingState(context))] : [])
			],
			citation,
			also: ['strategy-statement']
		};
	}
};

const bodyOf = (bodies: readonly Body[], id: string) => ({
	id,
	name: bodies.find((body) => body.id === id)?.name ?? id
});

/** Explains the abbreviations in the picture. */
function abbreviations(bodies: readonly Body[], { locale }: Speaker): string[] {
	const explained = bodies
		.filter(({ name, short }) => !name.includes(short))
		.map(({ name, short }) => `${short} = ${name}`);
	return explained.length > 0 ? [jointWords[locale].abbreviations(explained.join('; '))] : [];
}

function headline(
	{ pairs }: JointFinding,
	{ activities }: Network,
	{ locale, format }: Speaker
): string {
	const words = jointWords[locale];
	if (activities.length === 0) return networkWords[locale].none;
	const count = pairs[0]?.count;
	if (count === undefined) return words.none;
	const first = pairs.filter((pair) => pair.count === count);
	if (first.length > mostPairs)
		return words.even(format.number(first.length), format.unit(count, 'activities'));
	const names = first.map(({ bodies: [a, b] }) => words.pair(a.name, b.name));
	const all = format.unit(activities.length, 'activities');
	return words.most(words.also(names), format.number(count), all, first.length > 1);
}

function summary(
	{ pairs, bodies, shared }: JointFinding,
	{ activities }: Network,
	{ locale, format }: Speaker
): string {
	const words = jointWords[locale];
	if (activities.length === 0) return networkWords[locale].noneSummary;
	const reach = bodies
		.map((body) => ({ body, met: pairs.filter((pair) => pair.bodies.includes(body)).length }))
		.sort((a, b) => b.met - a.met);
	const [first, second] = reach;
	return [
		words.shared(
			format.number(shared),
			format.unit(activities.length, 'activities'),
			activities.length === 1
		),
		...(first && first.met > (second?.met ?? 0)
			? [words.farthest(first.body.name, words.bodies(format.number(first.met), first.met === 1))]
			: [])
	].join(' ');
}

function matrixOf(
	bodies: readonly Body[],
	{ pairs, countOf }: JointFinding,
	caption: string,
	{ locale, format }: Speaker
) {
	const words = jointWords[locale];
	const most = pairs[0]?.count ?? 1;
	return presentMatrix({
		caption,
		head: { id: 'body', name: words.head },
		rows: bodies.map((body) => ({ id: body.id, name: longName(body), short: body.short, body })),
		columns: bodies.map((body) => ({ id: body.id, name: body.short, short: body.short, body })),
		numbered: true,
		none: words.self,
		pair: ({ body: a }, { body: b }) => {
			// A body does not meet itself: the diagonal stays empty.
			if (a === b) return undefined;
			const count = countOf(a.id, b.id);
			const spoken = count === 0 ? words.noActivity : format.unit(count, 'activities');
			return countPair(count, most, format.number(count), words.cell(a.name, b.name, spoken));
		}
	});
}
