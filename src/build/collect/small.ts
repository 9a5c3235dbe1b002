import { smallestCount } from '../checks/reports.ts';
import type { Group, Report } from './stored.ts';

/** Stands for 1 or 2 persons. */
const protectedCount = '*';
/** Stands for a count that is withheld because a protected one would follow from it. */
const withheld = '.';

/** Whether a stored text counts so few persons that it must not be stored. */
const isSmall = (text: string | undefined): boolean =>
	Number(text) > 0 && Number(text) < smallestCount;

/** Replaces small counts of persons by `*`; names the columns where it did. */
export function protectReport(report: Report): { report: Report; hidden: string[] } {
	const persons = [
		'participants',
		...['output', 'outcome']
			.filter((name) => report[`${name}_unit`] === 'persons')
			.map((name) => `${name}_value`)
	];
	const hidden = persons.filter((name) => isSmall(report[name]));
	const stars = Object.fromEntries(hidden.map((name) => [name, protectedCount]));
	return { report: { ...report, ...stars }, hidden };
}

/**
 * Replaces small counts of target groups, and withholds the next smallest one
 * where a single protected count would follow from the total and the others.
 */
export function protectGroups(total: string, groups: readonly Group[]) {
	const hidden: string[] = [];
	const starred = groups.map((group) => {
		if (!isSmall(group.participants)) return group;
		hidden.push(group.target_group);
		return { ...group, participants: protectedCount };
	});
	const open = starred.filter(({ participants }) => /^\d+$/.test(participants));
	const stars = starred.filter(({ participants }) => participants === protectedCount);
	const rest = Number(total) - open.reduce((sum, group) => sum + Number(group.participants), 0);
	const follows =
		/^\d+$/.test(total) &&
		stars.length === 1 &&
		open.length > 0 &&
		open.length === starred.length - 1 &&
		isSmall(String(rest));
	const second = follows
		? open.toSorted((a, b) => Number(a.participants) - Number(b.participants))[0]
		: undefined;
	return {
		groups: starred.map((group) =>
			group.target_group === second?.target_group ? { ...group, participants: withheld } : group
		),
		hidden,
		second: second?.target_group
	};
}
