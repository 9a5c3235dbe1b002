import { byKey } from '../../core/period.ts';
import { isNumber, symbolOf, toValue, type Value } from '../../core/value.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { certaintyOf, nameOf, printOf } from '../../figures/compare/choice.ts';
import { readPart, type ComparePart } from '../../figures/compare/part.ts';
import { isDrawn, stretchesOf } from '../../figures/kinds/stretches.ts';
import type { Column, Table } from '../../figures/export/table.ts';
import { exportWords } from '../../figures/export/words.ts';
import type { TableData } from '../../figures/figure.ts';
import { printValue } from '../../figures/time-series.ts';
import type { Site } from '../../i18n/site.ts';
import { joinPoints, type Joined, type JoinedRow } from '../../own/join.ts';
import type { OwnPoint } from '../../own/points.ts';
import { pictureWords } from './picture.words.ts';

/** Own and official numbers in one table. */
export interface JoinedTable {
	joined: Joined;
	/** The first rows, printed. */
	shown: TableData;
	/** All rows, for a file. */
	file: Table;
}

/** Rows printed on the page. */
export const mostShown = 30;

interface JoinContext {
	site: Site;
	/** Source of the own numbers, as it stands in every row of the file. */
	mark: string;
	/** Unit of the own file that no kind prints; empty where there is none. */
	unit: string;
	regionName: (id: string) => string;
}

/** Joins the parts of an own and an official measure; of two sources for one year the newer counts, as in the charts. */
export function joinedTable(
	ownRows: readonly PartRow[],
	officialRows: readonly PartRow[],
	points: readonly OwnPoint[],
	context: JoinContext
): JoinedTable {
	const parts = [readPart(ownRows), readPart(officialRows)] as const;
	const stretches = stretchesOf(parts[1].values);
	const values = parts[1].values.filter((row) => isDrawn(row, stretches));
	const joined = joinPoints(
		points,
		values.map((row) => ({ ...row, value: toValue(row.value, row.value_symbol) }))
	);
	const rows = joined.rows.toSorted(
		(a, b) => byKey(a.region, b.region) || byKey(a.period, b.period)
	);
	const sides: Sides = {
		own: new Map(points.map((point) => [placeOf(point), point.flag ?? ''])),
		official: new Map(values.map((row) => [placeOf(row), row]))
	};
	return {
		joined,
		shown: shownOf(rows.slice(0, mostShown), parts, sides, context),
		file: fileOf(rows, parts, sides, context)
	};
}

type Parts = readonly [own: ComparePart, official: ComparePart];

/** What goes along with the numbers, by region and period. */
interface Sides {
	own: ReadonlyMap<string, string>;
	official: ReadonlyMap<string, { flag: string; source: string }>;
}

const placeOf = ({ region, period }: { region: string; period: string }) => `${region} ${period}`;

function shownOf(
	rows: readonly JoinedRow[],
	[own, official]: Parts,
	sides: Sides,
	{ site, regionName }: JoinContext
): TableData {
	const { beside: words } = pictureWords[site.locale];
	const name = ({ indicator }: ComparePart) => nameOf(indicator, site.locale);
	const printed = ({ indicator }: ComparePart) => {
		const print = printOf(indicator, site.t.units);
		// A unit of several words stands in the head and not in every cell.
		return print.bare
			? { ...print, unit: 'count' as const, of: site.t.units[print.unit].other }
			: { ...print, of: '' };
	};
	const print = (value: Value, flag = '', part: ComparePart) =>
		printValue(value, flag, printed(part), site);
	const head = (part: ComparePart, text: string) =>
		[text, printed(part).of].filter((word) => word !== '').join(', ');
	return {
		caption: words.caption(name(own), site.t.certainty['own-data'], name(official)),
		columns: [
			{ id: 'region', name: words.region, numeric: false },
			{ id: 'period', name: words.period, numeric: false },
			{ id: 'own', name: head(own, words.own(name(own))), numeric: true },
			{ id: 'official', name: head(official, name(official)), numeric: true }
		],
		rows: rows.map((row) => ({
			id: `${row.region} ${row.period}`,
			cells: [
				regionName(row.region),
				site.format.period(row.period),
				print(row.own, sides.own.get(placeOf(row)), own),
				print(
					row.official,
					sides.official.get(`${row.region} ${row.officialPeriod}`)?.flag,
					official
				)
			]
		}))
	};
}

/** What is known of one side of a row. */
interface Side {
	value: Value;
	unit: string;
	flag: string;
	source: string;
}

function fileOf(
	rows: readonly JoinedRow[],
	parts: Parts,
	{ own, official }: Sides,
	{ site, mark, unit, regionName }: JoinContext
): Table {
	const { beside: words } = pictureWords[site.locale];
	const unitOf = ({ indicator }: ComparePart) =>
		site.t.units[printOf(indicator, site.t.units).unit].other;
	// Official numbers without a unit are counts; what own ones are, the file need not say.
	const units = [
		unit || unitOf(parts[0]),
		unitOf(parts[1]) || exportWords[site.locale].columns.noUnit
	] as const;
	const text = (id: string, title: string, role: 'key' | 'label') => ({
		...({ id, title, kind: 'text', role } as const)
	});
	return {
		columns: [
			text('region', `${words.region} (AGS)`, 'key'),
			text('region_name', words.region, 'label'),
			text('period', words.period, 'key'),
			text('official_period', words.officialPeriod, 'key'),
			...sideColumns('own', words.own, parts[0], site),
			...sideColumns('official', words.official, parts[1], site)
		],
		rows: rows.map((row) => {
			const flag = own.get(placeOf(row)) ?? '';
			const there = official.get(`${row.region} ${row.officialPeriod}`);
			const { flag: theirs = '', source = '' } = there ?? {};
			return [
				...[row.region, regionName(row.region), row.period, row.officialPeriod],
				...sideCells({ value: row.own, unit: units[0], flag, source: mark }, parts[0], site),
				...sideCells({ value: row.official, unit: units[1], flag: theirs, source }, parts[1], site)
			];
		})
	};
}

/** Columns of one side: its number, and all that belongs to it. */
function sideColumns(
	id: 'own' | 'official',
	named: (name: string) => string,
	{ indicator }: ComparePart,
	{ locale }: Pick<Site, 'locale'>
): Column[] {
	const { columns } = exportWords[locale];
	const text = (part: string, title: string, role: Column['role']): Column => ({
		...{ id: `${id}_${part}`, title: named(title), kind: 'text', role }
	});
	return [
		{ id, title: named(nameOf(indicator, locale)), kind: 'number', role: 'value' },
		text('unit', columns.unit, 'unit'),
		text('sign', columns.sign, 'sign'),
		text('remark', columns.remark, 'remark'),
		text('certainty', columns.certainty, 'attribute'),
		text('source', columns.source, 'attribute')
	];
}

function sideCells({ value, unit, flag, source }: Side, { indicator }: ComparePart, { t }: Site) {
	const flags: Readonly<Record<string, string>> = t.flags;
	return [
		isNumber(value) ? value : null,
		unit,
		isNumber(value) ? '' : symbolOf(value),
		isNumber(value) ? (flags[flag] ?? flag) : t.missing[value],
		t.certainty[certaintyOf(indicator)],
		source
	];
}
