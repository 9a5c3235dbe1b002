import { mappingState } from '../activities/mapping-state.ts';
import { readPeriod } from '../../core/period.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import type { FigureData } from '../columns/columns.ts';
import { category } from '../columns/where.ts';
import type { Context, Figure } from '../figure.ts';
import { countPair, presentMatrix } from '../kinds/matrix.ts';
import { citedBy } from './cited.ts';
import { steeringCube } from './cube.ts';
import { items, type Item } from './items.ts';
import { knownWords } from './known.words.ts';
import { readSteering, reportsIn, type Report, type Steering } from './reports.ts';
import type { RowOf, SteeringRow } from './row.ts';
import { isStated } from './sums.ts';

type Entry = RowOf<'activity'>;
const isKnown: Readonly<Record<Item, (entry: Entry, report: Report | undefined) => boolean>> = {
	lead: ({ lead }) => lead !== '',
	groups: ({ groups }) => groups.length > 0,
	needs: ({ needs }) => needs.length > 0,
	report: (_, report) => report !== undefined,
	places: (_, report) => isStated(report?.places ?? 'not-stated'),
	participants: (_, report) => isStated(report?.participants ?? 'not-stated'),
	money: (_, report) => isStated(report?.budget ?? 'not-stated'),
	output: (_, report) => isStated(report?.output?.value ?? 'not-stated'),
	outcome: (_, report) => isStated(report?.outcome?.value ?? 'not-stated'),
	review: (_, report) => (report?.nextReview ?? '') !== ''
};

/** Of how many activities of a theme something is known. */
export interface Known {
	theme: Steering['themes'][number];
	item: Item;
	known: number;
	all: number;
}

/** Counts what is known of the activities of each theme, reports of one period included. */
export function countKnown(steering: Steering, period = steering.latest): Known[] {
	const reports = new Map(reportsIn(steering, period).map((own) => [own.activity, own]));
	return steering.themes.flatMap((theme) => {
		const own = steering.activities.filter((entry) => entry.theme === theme.id);
		return items.map((item) => ({
			theme,
			item,
			known: own.filter((entry) => isKnown[item](entry, reports.get(entry.id))).length,
			all: own.length
		}));
	});
}

/** Themes against what is known of their activities: what the list says, and what offices have reported. */
export const knownFigure: Figure<SteeringRow> = {
	id: 'steering-known',
	cube: steeringCube,
	present: (rows, context) => {
		const { county, format, locale } = context;
		const words = knownWords[locale];
		const steering = readSteering(rows, locale);
		const counts = countKnown(steering);
		const all = steering.activities.length;
		const reported = reportsIn(steering, steering.latest).length;
		const period = format.period(steering.latest || steering.listDate);
		const subtitle = words.subtitle(county.name[locale], period);
		return {
			headline: words.headline(reported, format.number(reported), format.number(all), period),
			subtitle,
			summary: words.summary(
				context.t.list(missingItems(counts).map((item) => words.items[item])),
				all > 0
			),
			...matrixOf(steering, counts, subtitle, context),
			data: dataOf(counts, steering, context),
			notes: [words.needs(mappingState(context)), words.people],
			citation: citedBy(steering, context)
		};
	}
};

const textOf = ({ known, all }: Known, { format, locale }: Pick<Context, 'format' | 'locale'>) =>
	knownWords[locale].of(format.number(known), format.number(all));

/** What nobody has reported of any activity. */
const missingItems = (counts: readonly Known[]): Item[] =>
	items.filter((item) => counts.every((own) => own.item !== item || own.known === 0));

function matrixOf(
	{ themes }: Steering,
	counts: readonly Known[],
	caption: string,
	context: Context
) {
	const words = knownWords[context.locale];
	return presentMatrix({
		caption,
		head: { id: 'theme', name: words.theme },
		rows: themes,
		columns: items.map((id) => {
			const name = words.items[id];
			return { id, name, short: words.short[id] ?? name };
		}),
		pair: (theme, { id: item, name }) => {
			const own = counts.find((count) => count.theme.id === theme.id && count.item === item);
			if (!own) return undefined;
			const text = textOf(own, context);
			const label = words.cell(theme.name, name, text);
			const pair = countPair(own.known, Math.max(own.all, 1), text, label);
			return { short: context.format.number(own.known), ...pair };
		}
	});
}

function dataOf(counts: readonly Known[], steering: Steering, context: Context): FigureData {
	const words = knownWords[context.locale];
	const measure = (id: string, title: string) =>
		ownMeasure(id, title, 'activities', 'own-calculation', { bare: true });
	return caseData(
		[
			category('theme', words.theme),
			category('item', words.item),
			measure('known', words.known),
			measure('activities', words.all)
		],
		counts.map(({ theme, item, known, all }) => ({
			id: `${theme.id}/${item}`,
			period: readPeriod(steering.latest || steering.listDate),
			terms: { theme, item: { id: item, name: words.items[item] } },
			cells: { known: { value: known }, activities: { value: all } }
		})),
		context
	);
}
