import { givesAway, isSmall, isSmallShare, smallestCount } from '#lib/disclosure/rule.ts';
import type { Group, Report } from './stored.ts';

/** Stands for 1 or 2 persons. */
const protectedCount = '*';
/** Stands for a count that is withheld because a protected one would follow from it. */
const withheldCount = '.';

const isNumber = (text = ''): boolean => /^\d+(\.\d+)?$/.test(text);

/** Replaces small counts of persons, and percentages that give one away, by `*`; names the columns where it did. */
export function protectReport(report: Report): { report: Report; hidden: string[] } {
	const { participants = '' } = report;
	const isShort = isSmall(Number(participants));
	const results = ['output', 'outcome'].filter((name) => {
		const value = report[`${name}_value`] ?? '';
		if (!isNumber(value)) return false;
		if (report[`${name}_unit`] === 'persons') return isSmall(Number(value));
		if (report[`${name}_unit`] !== 'percent') return false;
		if (isShort || participants === protectedCount) return true;
		return isNumber(participants) && isSmallShare(Number(value), Number(participants));
	});
	const hidden = [...(isShort ? ['participants'] : []), ...results.map((name) => `${name}_value`)];
	const stars = Object.fromEntries(hidden.map((name) => [name, protectedCount]));
	return { report: { ...report, ...stars }, hidden };
}

/** Groups as they may be stored, with the ids of those that were protected or withheld. */
export interface SafeGroups {
	groups: Group[];
	hidden: string[];
	withheld: string[];
	/** Whether no choice of counts hides the protected ones: then no group is stored. */
	dropped: boolean;
}

/** Replaces small counts of target groups, and withholds further ones as long as the total and the others give them away. */
export function protectGroups(total: string, groups: readonly Group[]): SafeGroups {
	const hidden = groups
		.filter(({ participants }) => isSmall(Number(participants)))
		.map(({ target_group }) => target_group);
	const withheld: string[] = [];
	const stored = () =>
		groups.map((group) => ({
			...group,
			...(hidden.includes(group.target_group) && { participants: protectedCount }),
			...(withheld.includes(group.target_group) && { participants: withheldCount })
		}));
	while (isNumber(total) && givesAway(Number(total), countsOf(stored()))) {
		const next = nextToWithhold(Number(total), stored());
		if (next === undefined) return { groups: [], hidden, withheld: [], dropped: true };
		withheld.push(next);
	}
	return { groups: stored(), hidden, withheld, dropped: false };
}

const countsOf = (groups: readonly Group[]) => ({
	open: groups.map(({ participants }) => Number(participants)).filter(Number.isFinite),
	protected: groups.filter(({ participants }) => participants === protectedCount).length,
	withheld: groups.filter(({ participants }) => participants === withheldCount).length
});

/** The smallest open count that hides the protected ones, else the smallest one; a zero hides nothing. */
function nextToWithhold(total: number, groups: readonly Group[]): string | undefined {
	const open = groups
		.filter(({ participants }) => Number(participants) >= smallestCount)
		.toSorted((a, b) => Number(a.participants) - Number(b.participants));
	const hides = ({ target_group }: Group) =>
		!givesAway(
			total,
			countsOf(
				groups.map((group) =>
					group.target_group === target_group ? { ...group, participants: withheldCount } : group
				)
			)
		);
	return (open.find(hides) ?? open[0])?.target_group;
}
