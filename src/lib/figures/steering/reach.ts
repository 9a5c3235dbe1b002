import { isNumber } from '../../core/value.ts';
import type { Context } from '../figure.ts';
import { reportsIn, type Report, type Steering } from './reports.ts';
import { isStated, sumOf } from './sums.ts';
import { sumFigure, sumText, type SumPlan, type SumRow } from './sum-bars.ts';
import { sumWords } from './sum-bars.words.ts';

/** Reports of the last period on the activities of each theme. */
function byTheme(steering: Steering): { theme: Steering['themes'][number]; reports: Report[] }[] {
	const themeOf = new Map(steering.activities.map(({ id, theme }) => [id, theme]));
	const reports = reportsIn(steering, steering.latest);
	return steering.themes.map((theme) => ({
		theme,
		reports: reports.filter(({ activity }) => themeOf.get(activity) === theme.id)
	}));
}

/** How many of all activities a sum rests on. */
const partly = (steering: Steering, known: number, { locale, format }: Context) =>
	sumWords[locale].partly(format.number(known), format.number(steering.activities.length));

/** Participants of each theme as reported. */
export const reachByTheme = sumFigure('steering-reach', (steering, context): SumPlan => {
	const words = sumWords[context.locale];
	const reports = reportsIn(steering, steering.latest);
	const total = sumOf(reports.map(({ participants }) => participants));
	return {
		measure: { id: 'participants', title: words.participants, unit: 'count' },
		heads: { term: words.theme },
		rows: byTheme(steering).map(({ theme, reports: own }) => ({
			id: theme.id,
			term: theme,
			sum: sumOf(own.map(({ participants }) => participants))
		})),
		headline: isNumber(total.value)
			? words.reach.headline(sumText(total, 'count', context))
			: total.protected > 0
				? words.reach.onlyProtected
				: words.reach.none,
		subtitle: words.reach.subtitle,
		summary: partly(steering, reports.filter((own) => isStated(own.participants)).length, context),
		notes: [words.notPeople]
	};
});

/** Money of each theme and source of funding as reported. */
export const moneyByTheme = sumFigure('steering-money', (steering, context): SumPlan => {
	const words = sumWords[context.locale];
	const reports = reportsIn(steering, steering.latest).filter((own) => isNumber(own.budget));
	const total = sumOf(reports.map(({ budget }) => budget));
	const rows = byTheme(steering).flatMap(({ theme, reports: own }): SumRow[] => {
		const sources = Map.groupBy(
			own.filter(({ budget }) => isNumber(budget)),
			({ funding }) => funding || words.money.unnamed
		);
		if (sources.size === 0)
			return [{ id: theme.id, term: theme, detail: '', sum: sumOf(['not-stated']) }];
		return [...sources].map(([detail, all]) => ({
			id: `${theme.id}/${detail}`,
			term: theme,
			detail,
			sum: sumOf(all.map(({ budget }) => budget))
		}));
	});
	return {
		measure: { id: 'budget', title: words.money.measure, unit: 'eur' },
		heads: { term: words.theme, detail: words.money.funding },
		rows,
		headline: isNumber(total.value)
			? words.money.headline(sumText(total, 'eur', context))
			: words.money.none,
		subtitle: words.money.subtitle,
		summary: partly(steering, reports.length, context),
		notes: [words.money.note]
	};
});
