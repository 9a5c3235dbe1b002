import { mappingState } from '../activities/mapping-state.ts';
import { matrixChart } from '../../charts/matrix/chart.ts';
import { readPeriod } from '../../core/period.ts';
import { category, countyPlace, whereAndWhen } from '../columns/where.ts';
import type { FigureData, Measure } from '../columns/columns.ts';
import type { Context, Figure } from '../figure.ts';
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
			chart: chartOf(steering, counts, context),
			data: dataOf(counts, steering, context),
			table: {
				caption: subtitle,
				columns: [
					{ id: 'theme', name: words.theme, numeric: false },
					...items.map((id) => ({ id, name: words.items[id], numeric: true }))
				],
				rows: steering.themes.map(({ id, name }) => ({
					id,
					cells: [
						name,
						...counts.filter((own) => own.theme.id === id).map((own) => textOf(own, context))
					]
				}))
			},
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

function chartOf(steering: Steering, counts: readonly Known[], context: Context) {
	const words = knownWords[context.locale];
	return matrixChart({
		columns: items.map((id) => {
			const name = words.items[id];
			return { id, name, short: words.short[id] ?? name };
		}),
		rows: steering.themes.map(({ id, name, short }) => ({ id, name, short })),
		cells: counts.map((own) => {
			const text = textOf(own, context);
			return {
				id: `${own.theme.id}/${own.item}`,
				row: own.theme.id,
				column: own.item,
				value: own.known,
				text,
				short: own.known === 0 ? '' : context.format.number(own.known),
				label: words.cell(own.theme.name, words.items[own.item], text),
				level: own.known === 0 ? null : own.known / Math.max(own.all, 1)
			};
		})
	});
}

function dataOf(counts: readonly Known[], steering: Steering, context: Context): FigureData {
	const words = knownWords[context.locale];
	const measure = (id: string, title: string): Measure => ({
		...{ is: 'measure', id, title, unit: 'activities', decimals: 0 },
		...{ certainty: 'own-calculation', bare: true }
	});
	return {
		columns: [
			...whereAndWhen(context),
			category('theme', words.theme),
			category('item', words.item),
			measure('known', words.known),
			measure('activities', words.all)
		],
		rows: counts.map(({ theme, item, known, all }) => ({
			id: `${theme.id}/${item}`,
			place: countyPlace(context),
			period: readPeriod(steering.latest || steering.listDate),
			terms: { theme, item: { id: item, name: words.items[item] } },
			cells: { known: { value: known }, activities: { value: all } }
		}))
	};
}
