import { isNumber, type Value } from '../../core/value.ts';
import type { Context } from '../figure.ts';
import { reportsIn, type Steering } from './reports.ts';
import { isStated, sumOf, type Sum } from './sums.ts';
import { sumFigure, sumText, type SumPlan } from './sum-bars.ts';
import { sumWords } from './sum-bars.words.ts';

/** Reach of a target group, and how much of the list it rests on. */
export interface GroupReach {
	group: { id: string; name: string };
	sum: Sum;
	/** Activities that name the group, and those of them that reported participants of it. */
	named: number;
	reported: number;
	/** Participations as a share of the group, in per cent; only of a size that counts the group itself. */
	share: Value;
	/** Whether protected counts are missing from the share. */
	atLeast: boolean;
}

/** Reach of every target group that somebody reported on, the largest first. */
export function groupReach(steering: Steering): GroupReach[] {
	const reports = reportsIn(steering, steering.latest);
	return steering.groups
		.flatMap((group): GroupReach[] => {
			const values = reports.flatMap(({ groups }) => groups.get(group.id) ?? []);
			if (!values.some(isStated)) return [];
			const naming = steering.activities.filter(({ groups }) => groups.includes(group.id));
			const told = new Set(
				reports
					.filter(({ groups }) => isStated(groups.get(group.id) ?? 'not-stated'))
					.map(({ activity }) => activity)
			);
			const sum = sumOf(values);
			return [
				{
					...{ group, sum, named: naming.length },
					reported: naming.filter(({ id }) => told.has(id)).length,
					share: shareOf(sum, steering.sizes.get(group.id)),
					atLeast: sum.protected > 0
				}
			];
		})
		.toSorted((a, b) => rankOf(b.sum) - rankOf(a.sum));
}

const rankOf = ({ value }: Sum): number => (isNumber(value) ? value : -1);

/** A share only where the size is that of the whole group. */
function shareOf(sum: Sum, size: { fit: string; people: number } | undefined): Value {
	if (!isNumber(sum.value) || size?.fit !== 'exact' || size.people <= 0) return 'not-stated';
	return (sum.value / size.people) * 100;
}

/** The share of the group, as a lower bound where protected counts are missing; empty without one. */
function shareText({ share, atLeast }: GroupReach, { locale, format }: Context): string {
	if (!isNumber(share)) return '';
	const text = format.unit(share, 'percent', 1);
	return atLeast ? sumWords[locale].groups.atLeast(text) : text;
}

/** The size of a group with its date and source, or that nobody knows it. */
function sizeText(steering: Steering, group: string, { locale, format }: Context): string {
	const words = sumWords[locale].groups;
	const size = steering.sizes.get(group);
	if (!size) return words.unknown;
	return words[size.fit](
		format.unit(size.people, 'persons'),
		format.period(size.period),
		`${size.source}: ${size.reason}`
	);
}

/** Participants by target group against the size of the group. */
export const reachByGroup = sumFigure('steering-groups', (steering, context): SumPlan => {
	const { format, locale } = context;
	const words = sumWords[locale];
	const reached = groupReach(steering);
	const [first] = reached;
	return {
		measure: { id: 'participants', title: words.participants, unit: 'count' },
		heads: {
			term: words.groups.group,
			more: [words.groups.size, words.groups.share, words.groups.covered]
		},
		rows: reached.map((own) => {
			const { group, sum, named, reported } = own;
			const share = shareText(own, context);
			return {
				...{ id: group.id, term: group, sum },
				...(share !== '' && { aside: share }),
				more: [
					sizeText(steering, group.id, context),
					share || words.groups.noShare,
					words.groups.of(format.number(reported), format.number(named), named === 1)
				]
			};
		}),
		headline:
			first && isNumber(first.sum.value)
				? words.groups.headline(first.group.name, sumText(first.sum, 'count', context))
				: words.groups.none,
		subtitle: words.groups.subtitle,
		summary: words.partly(
			format.number(
				reportsIn(steering, steering.latest).filter(({ groups }) => groups.size > 0).length
			),
			format.number(steering.activities.length)
		),
		notes: [words.groups.note, words.notPeople]
	};
});
