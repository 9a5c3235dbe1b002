import { isNumber, symbolOf, toValue, type Value } from '../../core/value.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { nameOf, printOf } from '../../figures/compare/choice.ts';
import { readPart, type ComparePart } from '../../figures/compare/part.ts';
import { isDrawn, stretchesOf } from '../../figures/compare/revisions.ts';
import type { Cell, Table } from '../../figures/export/table.ts';
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
export const mostShown = 100;

interface JoinContext {
	site: Site;
	/** Source of the own numbers, as it stands in every row of the file. */
	mark: string;
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
		(a, b) => a.region.localeCompare(b.region) || a.period.localeCompare(b.period)
	);
	const sources = new Map(values.map((row) => [`${row.region} ${row.period}`, row.source]));
	return {
		joined,
		shown: shownOf(rows.slice(0, mostShown), parts, context),
		file: fileOf(rows, parts, sources, context)
	};
}

type Parts = readonly [own: ComparePart, official: ComparePart];

function shownOf(
	rows: readonly JoinedRow[],
	[own, official]: Parts,
	{ site, regionName }: JoinContext
): TableData {
	const { beside: words } = pictureWords[site.locale];
	const name = ({ indicator }: ComparePart) => nameOf(indicator, site.locale);
	const print = (value: Value, { indicator }: ComparePart) =>
		printValue(value, '', printOf(indicator, site.t.units), site);
	return {
		caption: words.caption(name(own), name(official)),
		columns: [
			{ id: 'region', name: words.region, numeric: false },
			{ id: 'period', name: words.period, numeric: false },
			{ id: 'own', name: words.own(name(own)), numeric: true },
			{ id: 'official', name: name(official), numeric: true }
		],
		rows: rows.map((row) => ({
			id: `${row.region} ${row.period}`,
			cells: [
				regionName(row.region),
				site.format.period(row.period),
				print(row.own, own),
				print(row.official, official)
			]
		}))
	};
}

function fileOf(
	rows: readonly JoinedRow[],
	[own, official]: Parts,
	sources: ReadonlyMap<string, string>,
	{ site, mark, regionName }: JoinContext
): Table {
	const { beside: words } = pictureWords[site.locale];
	const number = (id: string, { indicator }: ComparePart) => ({
		...({ id, kind: 'number', role: 'value' } as const),
		title: nameOf(indicator, site.locale)
	});
	const text = (id: string, title: string, role: 'key' | 'label' | 'attribute') => ({
		...({ id, title, kind: 'text', role } as const)
	});
	const bare = (value: Value): Cell => (isNumber(value) ? value : symbolOf(value));
	return {
		columns: [
			text('region', `${words.region} (AGS)`, 'key'),
			text('region_name', words.region, 'label'),
			text('period', words.period, 'key'),
			text('official_period', words.officialPeriod, 'key'),
			number('own', own),
			number('official', official),
			text('own_source', words.ownSource, 'attribute'),
			text('official_source', words.officialSource, 'attribute')
		],
		rows: rows.map((row) => [
			row.region,
			regionName(row.region),
			row.period,
			row.officialPeriod,
			bare(row.own),
			bare(row.official),
			mark,
			sources.get(`${row.region} ${row.officialPeriod}`) ?? ''
		])
	};
}
