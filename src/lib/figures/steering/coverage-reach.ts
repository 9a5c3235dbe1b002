import { readPeriod } from '../../core/period.ts';
import { isNumber } from '../../core/value.ts';
import { participationsText } from '../activities/reach-note.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import type { FigureData } from '../columns/columns.ts';
import { category } from '../columns/where.ts';
import type { Context, Figure } from '../figure.ts';
import { presentMatrix } from '../kinds/matrix.ts';
import { pairId } from '../kinds/pair-id.ts';
import { reportsCited } from './cited.ts';
import { coverageReachWords } from './coverage-reach.words.ts';
import { reportsCube } from './cube.ts';
import { readSteering, reportsIn, type Named, type Steering } from './reports.ts';
import type { SteeringRow } from './row.ts';
import { isStated, sumOf, type Sum } from './sums.ts';

/** A pair of target group and theme: how many activities name the group, and what they reach of it. */
export interface PairReach {
	id: string;
	group: Named;
	theme: Steering['themes'][number];
	/** Activities of the theme that name the group, and those of them that report how many of it took part. */
	named: number;
	reported: number;
	sum: Sum;
}

/** Reach of every pair in the last period; groups no activity names are left out. */
export function pairReach(steering: Steering): PairReach[] {
	const reports = new Map(
		reportsIn(steering, steering.latest).map((own) => [own.activity, own.groups])
	);
	return steering.groups
		.filter(({ id }) => steering.activities.some(({ groups }) => groups.includes(id)))
		.flatMap((group) =>
			steering.themes.map((theme): PairReach => {
				const naming = steering.activities.filter(
					(own) => own.theme === theme.id && own.groups.includes(group.id)
				);
				const values = naming
					.map(({ id }) => reports.get(id)?.get(group.id) ?? 'not-stated')
					.filter(isStated);
				return {
					...{ id: pairId(group.id, theme.id), group, theme, named: naming.length },
					...{ reported: values.length, sum: sumOf(values) }
				};
			})
		);
}

/** Target groups × themes, weighted by the participations offices report. */
export const coverageByReach: Figure<SteeringRow> = {
	id: 'steering-coverage',
	cube: reportsCube,
	present: (rows, context) => {
		const { county, format, locale } = context;
		const words = coverageReachWords[locale];
		const steering = readSteering(rows, locale);
		const pairs = pairReach(steering);
		const period = format.period(steering.latest);
		const subtitle = words.subtitle(county.name[locale], period);
		const groups = [...new Map(pairs.map(({ group }) => [group.id, group])).values()];
		return {
			headline: words.headline(
				format.number(pairs.filter(({ reported }) => reported > 0).length),
				format.number(pairs.filter(({ named }) => named > 0).length)
			),
			subtitle,
			summary: summaryOf(pairs, context),
			...matrixOf(pairs, groups, steering, subtitle, context),
			data: dataOf(pairs, steering, context),
			notes: [...words.notes],
			citation: reportsCited(steering, context)
		};
	}
};

function textOf({ named, reported, sum }: PairReach, context: Context): string {
	const { format, locale } = context;
	const words = coverageReachWords[locale];
	if (named === 0) return words.unnamed;
	if (reported === 0) return words.uncollected(format.number(named));
	return words.reached(
		participationsText(sum, context),
		format.number(reported),
		format.number(named)
	);
}

const sizeOf = ({ sum }: PairReach): number => (isNumber(sum.value) ? sum.value : 0);

function summaryOf(pairs: readonly PairReach[], context: Context): string {
	const words = coverageReachWords[context.locale];
	const [first] = pairs.toSorted((a, b) => sizeOf(b) - sizeOf(a));
	return first && sizeOf(first) > 0
		? words.most(first.group.name, first.theme.short, participationsText(first.sum, context))
		: words.nothing;
}

function matrixOf(
	pairs: readonly PairReach[],
	groups: readonly Named[],
	{ themes }: Steering,
	caption: string,
	context: Context
) {
	const words = coverageReachWords[context.locale];
	const most = Math.max(1, ...pairs.map(sizeOf));
	return presentMatrix({
		caption,
		head: { id: 'group', name: words.group },
		isWords: true,
		columns: themes.map(({ id, short }) => ({ id, name: short, short })),
		rows: groups.map(({ id, name }) => ({ id, name, short: name })),
		pair: (group, theme) => {
			const pair = pairs.find(({ id }) => id === pairId(group.id, theme.id));
			if (!pair) return undefined;
			const { named, reported, sum } = pair;
			const text = textOf(pair, context);
			return {
				text,
				value: reported > 0 ? sum.value : 'not-stated',
				short: reported === 0 ? '' : isNumber(sum.value) ? context.format.number(sum.value) : '*',
				label: words.cell(group.name, theme.short, text),
				level: reported > 0 ? sizeOf(pair) / most : null,
				...(named === 0 && { edge: 'none' as const })
			};
		}
	});
}

function dataOf(pairs: readonly PairReach[], { latest }: Steering, context: Context): FigureData {
	const words = coverageReachWords[context.locale];
	const measure = (
		id: 'participants' | 'protected' | 'reported' | 'named',
		unit: 'count' | 'activities'
	) => ownMeasure(id, words[id], unit, 'register', { bare: true });
	return caseData(
		[
			category('group', words.group),
			category('theme', words.theme),
			measure('participants', 'count'),
			measure('protected', 'count'),
			measure('reported', 'activities'),
			measure('named', 'activities')
		],
		pairs.map(({ id, group, theme, named, reported, sum }) => ({
			id,
			period: readPeriod(latest),
			terms: { group, theme: { id: theme.id, name: theme.name } },
			cells: {
				participants: { value: sum.value },
				protected: { value: sum.protected },
				reported: { value: reported },
				named: { value: named }
			}
		})),
		context
	);
}
