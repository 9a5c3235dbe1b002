import { isNumber } from '../../core/value.ts';
import type { Context } from '../figure.ts';
import { isStated, sumOf, type Sum } from '../steering/sums.ts';
import type { Activity, Catalogue } from './catalogue.ts';
import { reportWords } from './report-text.words.ts';

type Speaker = Pick<Context<unknown>, 'locale' | 'format'>;

/** Participations with what is protected beside them: "120 Teilnahmen, dazu eine geschützte Angabe". */
export function participationsText(sum: Sum, { locale, format }: Speaker): string {
	const words = reportWords[locale];
	const hidden = [sum.protected, format.number(sum.protected)] as const;
	if (!isNumber(sum.value)) return sum.protected > 0 ? words.onlyProtected(...hidden) : words.none;
	const text = words.total(sum.value, format.number(sum.value));
	return sum.protected > 0 ? words.withProtected(text, ...hidden) : text;
}

/** How many people the activities reach as far as offices have reported it for the last period; that nothing is collected without reports. */
export function reachNote(
	activities: readonly Pick<Activity, 'id' | 'report'>[],
	{ activities: all }: Pick<Catalogue, 'activities'>,
	{ locale, format }: Speaker
): string {
	const words = reportWords[locale];
	const latest = all
		.map(({ report }) => report?.period ?? '')
		.reduce((a, b) => (a > b ? a : b), '');
	if (latest === '') return words.noReach;
	const own = new Map(activities.map((activity) => [activity.id, activity.report]));
	const stated = [...own.values()].flatMap((report) =>
		report?.period === latest && isStated(report.participants) ? [report.participants] : []
	);
	const period = format.period(latest);
	if (stated.length === 0) return words.reachNone(period);
	const total = participationsText(sumOf(stated), { locale, format });
	return stated.length === own.size
		? words.reachWhole(period, total)
		: words.reach(period, total, format.number(stated.length), format.number(own.size));
}
