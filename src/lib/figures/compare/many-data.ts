import { isNumber, toValue } from '../../core/value.ts';
import { everyone, type SeriesRow } from '../../data/queries/compare.ts';
import { observedData } from '../columns/build.ts';
import type { DataRow, FigureData, Measure } from '../columns/columns.ts';
import type { Observation } from '../observations.ts';
import { describedBy, nameOf } from './choice.ts';
import type { ManyContext, ManyPanel } from './many-context.ts';
import { compareManyWords } from './compare-many.words.ts';
import { denominator } from './many-choice.ts';
import type { ViewRow } from './many-lines.ts';
import type { ComparePart } from './part.ts';

/** Every drawn value with the official ones it is made of: a measure for each indicator, and one for what a view calculates. */
export function manyData(
	panels: readonly ManyPanel[],
	population: ComparePart | undefined,
	context: ManyContext
): FigureData {
	const over = panels.flatMap(({ lines }) =>
		lines.rows.flatMap(({ region, from }) =>
			from?.over ? [`${region} ${from.over.period} ${from.over.source}`] : []
		)
	);
	const people = (population?.values ?? []).filter(({ region, period, source }) =>
		over.includes(`${region} ${period} ${source}`)
	);
	const own = new Set(panels.map(({ part }) => part.indicator.indicator));
	const withPeople = population && people.length > 0 && !own.has(denominator);
	const official = observedData(
		[
			...panels.map((panel) => ({
				rows: panel.lines.rows.map((row) => officialOf(row, panel, context))
			})),
			...(withPeople ? [{ rows: people.map((row) => observation(row, denominator, context)) }] : [])
		],
		[
			...panels.map(({ part, name }) => ({ ...describedBy(part.indicator, context), title: name })),
			...(withPeople
				? [
						{
							...describedBy(population.indicator, context),
							title: nameOf(population.indicator, context.locale)
						}
					]
				: [])
		],
		context
	);
	const calculated = panels.filter(({ lines }) => lines.view !== 'values');
	return {
		columns: [...official.columns, ...calculated.map((panel) => measureOf(panel, context))],
		rows: official.rows.map((row) => withCalculated(row, calculated))
	};
}

const idOf = ({ part, lines }: ManyPanel) =>
	`${part.indicator.indicator}_${lines.view.replace('-', '_')}`;

const measureOf = (panel: ManyPanel, { locale }: ManyContext): Measure => ({
	...{ is: 'measure', id: idOf(panel), decimals: 1, certainty: 'own-calculation' },
	unit: panel.lines.view === 'per-1000' ? 'per-1000' : 'count',
	title: compareManyWords[locale].measure(panel.lines.view, panel.name, panel.lines.base)
});

const observation = (
	row: SeriesRow,
	indicator: string,
	{ filters, county, locale }: ManyContext
): Observation => ({
	...row,
	...everyone,
	indicator,
	name:
		filters.peers.find(({ region }) => region === row.region)?.name ??
		(row.region === county.state ? county.stateName[locale] : county.name[locale])
});

/** The official value behind a drawn one. */
const officialOf = (row: ViewRow, { part }: ManyPanel, context: ManyContext): Observation =>
	observation(
		row.from ? { ...row, value: row.from.value } : row,
		part.indicator.indicator,
		context
	);

function withCalculated(row: DataRow, panels: readonly ManyPanel[]): DataRow {
	const cells = { ...row.cells };
	for (const panel of panels) {
		const own = panel.lines.rows.find((drawn) => rowId(drawn) === row.id && drawn.from);
		const value = own ? toValue(own.value, own.value_symbol) : undefined;
		if (own && value !== undefined && isNumber(value) && cells[panel.part.indicator.indicator])
			cells[idOf(panel)] = { value };
	}
	return { ...row, cells };
}

/** As `observedData` names its rows. */
const rowId = ({ region, period, source }: SeriesRow) => [region, period, source].join('-');
