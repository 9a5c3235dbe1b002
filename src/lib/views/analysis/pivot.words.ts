import type { CellFault } from '../../analysis/pivot-grid.ts';
import type { Aggregate } from '../../analysis/pivot-plan.ts';
import type { SumFault } from '../../analysis/sum-fault.ts';
import type { Format } from '../../i18n/format.ts';
import type { levels, NoChart } from './choice.ts';

type Level = (typeof levels)[number];
type OwnFault = Exclude<
	CellFault,
	'nothing' | 'secret' | 'not-meaningful' | 'uncertain' | 'not-yet' | 'anonymised' | 'not-stated'
>;

/** Texts of the pivot. */
export const pivotWords = {
	de: {
		title: 'Pivot',
		lead: 'Eine Tabelle nach Zeilen und Spalten auslegen. Angeboten wird nur, was zur Einheit passt: Anteile und Quoten werden nie addiert.',
		table: 'Tabelle',
		official: 'Öffentliche Tabellen',
		indicator: 'Kennzahl',
		measure: 'Zahlenspalte',
		rowCount: 'Zahl der Zeilen',
		rows: 'Zeilen',
		columns: 'Spalten',
		noColumns: 'keine',
		aggregate: 'Je Zelle',
		aggregates: {
			one: 'der Wert',
			sum: 'Summe',
			mean: 'Mittelwert, ungewichtet',
			median: 'Median',
			min: 'kleinster Wert',
			max: 'größter Wert',
			count: 'Zahl der Zeilen'
		} satisfies Record<Aggregate, string>,
		level: 'Ebene der Regionen',
		allLevels: 'alle',
		levels: {
			country: 'Deutschland',
			state: 'Land',
			'government-district': 'Regierungsbezirke',
			district: 'Kreise und kreisfreie Städte',
			municipality: 'Gemeinden'
		} satisfies Record<Level, string>,
		only: 'Nur bestimmte Werte',
		chosen: (n: string) => `${n} gewählt`,
		valuesCut: (n: string) =>
			`Angeboten werden die ersten ${n} Werte, es gibt mehr. Die übrigen lassen sich in SQL wählen.`,
		onlyThese: (selection: string) => `nur ${selection}`,
		more: (n: string) => `${n} weitere`,
		selection: 'Auswahl',
		noSelection: 'alle Zeilen',
		allRows: 'alle Zeilen',
		cut: (n: string) =>
			`Gezeigt und gespeichert werden die ersten ${n} Zellen, es gibt mehr. Grenzen Sie ein.`,
		noSum: {
			rate: 'Keine Summe: Die Werte sind Anteile, Quoten oder Beträge je Kopf.',
			'no-unit':
				'Keine Summe: Zu diesen Werten ist keine Einheit bekannt, die sich addieren lässt.',
			measures:
				'Keine Rechnung: In der Spalte stehen Werte mehrerer Kennzahlen oder Einheiten. Wählen Sie eine Kennzahl und eine Einheit.',
			periods:
				'Keine Summe: Sie würde Stichtage addieren. Legen Sie den Zeitraum in Zeilen oder Spalten, oder wählen Sie einen.',
			regions:
				'Keine Summe: Sie würde Land und Kreise zusammen zählen. Wählen Sie eine Ebene oder Regionen derselben Ebene, oder legen Sie die Region in Zeilen oder Spalten.'
		} satisfies Record<SumFault, string>,
		foreign: 'Diese Auswahl kommt aus der Adresse: Jemand hat sie geteilt.',
		show: 'Tabelle bilden',
		heavy: 'Beim ersten Mal wird die Datenbank geladen (etwa 6 MB).',
		countOf: (cells: number, { number }: Pick<Format, 'number'>) =>
			cells === 1 ? '1 Zelle' : `${number(cells)} Zellen`,
		asSql: 'Als SQL ansehen',
		empty: 'Zu dieser Auswahl gibt es keine Zeilen.',
		faults: { several: 'mehrere', incomplete: 'unvollständig', mixed: 'gemischt' } satisfies Record<
			OwnFault,
			string
		>,
		faultNotes: {
			several:
				'mehrere: In die Zelle fallen mehrere Werte. Grenzen Sie ein, oder wählen Sie eine Rechnung.',
			incomplete: 'unvollständig: Ein Teil der Werte fehlt, deshalb steht hier keine Summe.',
			mixed:
				'gemischt: Gesamtwerte und ihre Teile oder mehrere Quellen kämen zusammen, deshalb steht hier keine Zahl.'
		} satisfies Record<OwnFault, string>,
		fewer: 'Wo Werte fehlen, gilt die Rechnung nur für die vorhandenen.',
		signs: 'Zeichen',
		noRow: 'leere Zelle: keine Zeile in der Tabelle',
		sourceChange: 'andere Quelle',
		by: (measure: string, sides: readonly string[]) =>
			sides.length === 0 ? measure : `${measure} nach ${sides.join(' und ')}`,
		noChart: {
			many: 'Für ein Diagramm sind es zu viele Linien oder Balken. Grenzen Sie ein.',
			shape:
				'Für diese Aufteilung gibt es kein Diagramm, das man gut lesen kann; die Tabelle zeigt sie.',
			few: 'Für ein Diagramm sind es zu wenige Zahlen.'
		} satisfies Record<NoChart, string>,
		range: (low: string, high: string) => `Kleinster Wert: ${low}. Größter Wert: ${high}.`
	},
	en: {
		title: 'Pivot',
		lead: 'Lay a table out by rows and columns. Only what fits the unit is offered: shares and rates are never added up.',
		table: 'Table',
		official: 'Public tables',
		indicator: 'Indicator',
		measure: 'Column of numbers',
		rowCount: 'Number of rows',
		rows: 'Rows',
		columns: 'Columns',
		noColumns: 'none',
		aggregate: 'In each cell',
		aggregates: {
			one: 'the value',
			sum: 'sum',
			mean: 'mean, unweighted',
			median: 'median',
			min: 'lowest value',
			max: 'highest value',
			count: 'number of rows'
		} satisfies Record<Aggregate, string>,
		level: 'Level of regions',
		allLevels: 'all',
		levels: {
			country: 'Germany',
			state: 'State',
			'government-district': 'Government districts',
			district: 'Districts and independent cities',
			municipality: 'Municipalities'
		} satisfies Record<Level, string>,
		only: 'Only certain values',
		chosen: (n: string) => `${n} chosen`,
		valuesCut: (n: string) =>
			`The first ${n} values are offered, there are more. The others can be chosen in SQL.`,
		onlyThese: (selection: string) => `only ${selection}`,
		more: (n: string) => `${n} more`,
		selection: 'Selection',
		noSelection: 'all rows',
		allRows: 'all rows',
		cut: (n: string) => `The first ${n} cells are shown and saved, there are more. Narrow down.`,
		noSum: {
			rate: 'No sum: the values are shares, rates or amounts per head.',
			'no-unit': 'No sum: no unit that can be added up is known for these values.',
			measures:
				'No computation: the column holds values of several measures or units. Choose one measure and one unit.',
			periods: 'No sum: it would add up dates. Put the period into rows or columns, or choose one.',
			regions:
				'No sum: it would count state and districts together. Choose a level or regions of one level, or put the region into rows or columns.'
		} satisfies Record<SumFault, string>,
		foreign: 'This choice comes from the address: somebody has shared it.',
		show: 'Make the table',
		heavy: 'The first time, the database is loaded (about 6 MB).',
		countOf: (cells: number, { number }: Pick<Format, 'number'>) =>
			cells === 1 ? '1 cell' : `${number(cells)} cells`,
		asSql: 'Look at it as SQL',
		empty: 'There are no rows for this choice.',
		faults: { several: 'several', incomplete: 'incomplete', mixed: 'mixed' } satisfies Record<
			OwnFault,
			string
		>,
		faultNotes: {
			several:
				'several: more than one value falls into the cell. Narrow down, or choose a computation.',
			incomplete: 'incomplete: some of the values are missing, so there is no sum here.',
			mixed:
				'mixed: totals and their parts or several sources would come together, so there is no number here.'
		} satisfies Record<OwnFault, string>,
		fewer: 'Where values are missing, the computation holds for the others only.',
		signs: 'Signs',
		noRow: 'empty cell: no row in the table',
		sourceChange: 'another source',
		by: (measure: string, sides: readonly string[]) =>
			sides.length === 0 ? measure : `${measure} by ${sides.join(' and ')}`,
		noChart: {
			many: 'There are too many lines or bars for a chart. Narrow down.',
			shape: 'There is no chart that reads well for this layout; the table shows it.',
			few: 'There are too few numbers for a chart.'
		} satisfies Record<NoChart, string>,
		range: (low: string, high: string) => `Lowest value: ${low}. Highest value: ${high}.`
	}
};
