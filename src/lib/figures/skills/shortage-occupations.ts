import * as v from 'valibot';
import type { MatrixData } from '../../charts/matrix/data.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import type { FigureData } from '../columns/columns.ts';
import { category, placeIn } from '../columns/where.ts';
import { timeless } from '../../core/period.ts';
import type { Context, CubeParams, Figure, Presentation } from '../figure.ts';
import type { Query } from '../../data/query.ts';
import { presentMatrix, type Pair } from '../kinds/matrix.ts';
import { shortageOccupationsWords } from './shortage-occupations.words.ts';
import { sectionCitation } from './statement.ts';

const arrivals = 'county-immigration';
const bodies = ['iwak', 'bmas', arrivals] as const;
const rowSchema = v.object({
	occupation: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	named_by: v.picklist(bodies),
	/** Of which region the body speaks. */
	region: v.string(),
	horizon: v.nullable(v.number()),
	severity: v.picklist(['strong', 'high', 'named']),
	severity_de: v.string(),
	severity_en: v.string(),
	section: v.string(),
	source_named: v.string(),
	note_de: v.string(),
	note_en: v.string(),
	/** The groups it counts with, because forecasts cut it differently; empty where none. */
	overlap: v.string(),
	overlap_de: v.string(),
	overlap_en: v.string()
});

/** One occupational group as one body names it. */
export type NamedOccupation = v.InferOutput<typeof rowSchema>;
type Body = NamedOccupation['named_by'];

const cube: Query<CubeParams, NamedOccupation> = {
	name: 'shortage-occupations',
	tables: ['shortage-occupations', 'need-overlaps'],
	sql: `SELECT s.occupation, s.name_de, s.name_en, s.named_by, s.region, s.horizon, s.severity, s.severity_de,
	s.severity_en, s.section, s.source_named, s.note_de, s.note_en, coalesce(x.overlap, '') AS overlap,
	coalesce(x.name_de, '') AS overlap_de, coalesce(x.name_en, '') AS overlap_en
FROM shortage_occupations s LEFT JOIN need_overlaps x ON x.need = s.occupation
ORDER BY s.occupation, s.named_by`,
	bind: () => [],
	row: rowSchema,
	columns: {
		fields: {
			...{ occupation: 'key', name: 'attribute', named_by: 'key', region: 'place' },
			horizon: 'period',
			...{ severity: 'key', section: 'attribute', source_named: 'attribute', note: 'attribute' }
		}
	}
};

const levels = { strong: 1, high: 0.6, named: 0.3 };
/** Grades of the forecast that has some; who only names gives none. */
const grades = { strong: 2, high: 1, named: 'not-stated' } as const;
const ranks = { strong: 3, high: 2, named: 1 };

/** Who names which occupations: forecasts of shortages, and the fields of immigration beside them. */
export const shortageOccupations: Figure<NamedOccupation> = {
	id: 'shortage-occupations',
	cube,
	present: (rows, context) => {
		const words = shortageOccupationsWords[context.locale];
		const { chart, table } = matrixOf(rows, context);
		return {
			...findings(rows, context),
			subtitle: words.subtitle,
			chart,
			data: dataOf(chart, rows, context),
			table,
			notes: [...words.notes, ...bmasNotes(rows, context)],
			...(rows.length > 0 && { citation: sectionCitation(rows, context) })
		};
	}
};

/** Occupation by who names it: a grade where there is one, and the region that the body speaks of. */
function dataOf(
	{ rows: groups, columns, cells }: MatrixData,
	named: readonly NamedOccupation[],
	context: Context
): FigureData {
	const words = shortageOccupationsWords[context.locale];
	const body = (id: string) => named.find((row) => row.named_by === id);
	return caseData(
		[
			category('occupation', words.occupation),
			category('named_by', words.namedBy),
			ownMeasure('severity', words.severity, 'count', 'strategy-statement'),
			ownMeasure('immigration', words.immigration, 'count', 'strategy-statement')
		],
		cells.map(({ id, row, column, value, text }) => {
			const { horizon = null, region = '' } = body(column) ?? {};
			const isNamed = named.some((own) => own.occupation === row && own.named_by === column);
			return {
				id,
				place: placeIn(region, region, context),
				period: horizon ? { kind: 'horizon', base: null, horizon } : timeless,
				terms: {
					occupation: { id: row, name: groups.find((group) => group.id === row)?.name ?? row },
					named_by: { id: column, name: columns.find((own) => own.id === column)?.name ?? column }
				},
				// Where people arrive is no grade of a shortage.
				cells: {
					[column === arrivals ? 'immigration' : 'severity']: {
						value,
						word: isNamed ? text : words.absent
					}
				}
			};
		}),
		context
	);
}

// A line must not end with the hyphen of “-organisation”.
const nameOf = (row: NamedOccupation, { locale }: Pick<Context, 'locale'>) =>
	row[`name_${locale}`].replaceAll(' -', ' \u2011');
const isForecast = ({ named_by }: NamedOccupation) => named_by !== arrivals;

/** What the federal forecast says on single groups, each with the name of its group. */
const bmasNotes = (rows: readonly NamedOccupation[], context: Context): string[] =>
	rows.flatMap((row) => {
		const note = row[`note_${context.locale}`];
		return row.named_by === 'bmas' && note !== '' ? [`${nameOf(row, context)}: ${note}`] : [];
	});

/** Occupations most often and most strongly named first, then by name. */
function ordered(rows: readonly NamedOccupation[], context: Context): NamedOccupation[][] {
	const groups = [...Map.groupBy(rows, ({ occupation }) => occupation).values()];
	const weight = (group: readonly NamedOccupation[]) =>
		group.filter(isForecast).length * 10 +
		Math.max(...group.map((row) => (isForecast(row) ? ranks[row.severity] : 0)));
	const title = (group: readonly NamedOccupation[]) => (group[0] ? nameOf(group[0], context) : '');
	return groups.sort(
		(a, b) => weight(b) - weight(a) || title(a).localeCompare(title(b), context.locale)
	);
}

function matrixOf(rows: readonly NamedOccupation[], context: Context) {
	const words = shortageOccupationsWords[context.locale];
	const used = bodies.filter((body) => rows.some(({ named_by }) => named_by === body));
	return presentMatrix({
		caption: words.subtitle,
		head: { id: 'occupation', name: words.occupation },
		isWords: true,
		columns: used.map((id) => {
			const horizon = rows.find(({ named_by }) => named_by === id)?.horizon ?? null;
			const until = (name: string) => (horizon === null ? name : words.until(name, horizon));
			const name = until(words.named[id]);
			// Who arrives is no forecast of a shortage.
			return { id, name, short: words.short[id], ...(id === arrivals && { apart: true as const }) };
		}),
		rows: ordered(rows, context).flatMap((group) => {
			const [first] = group;
			const name = first ? nameOf(first, context) : '';
			return first ? [{ id: first.occupation, name, short: name, group }] : [];
		}),
		pair: (occupation, { id, name }) => pairOf(occupation, { id, name }, context)
	});
}

function pairOf(
	{ id, name, group }: { id: string; name: string; group: readonly NamedOccupation[] },
	body: { id: Body; name: string },
	{ locale }: Context
): Pair {
	const row = group.find(({ named_by }) => named_by === body.id);
	const severity = row?.[`severity_${locale}`];
	return {
		id: `${id}-${body.id}`,
		value: row ? grades[row.severity] : 'not-stated',
		level: row && body.id !== arrivals ? levels[row.severity] : null,
		...(row && body.id === arrivals && { edge: 'open' as const, opens: true as const }),
		text: severity ?? '–',
		label: `${name}, ${body.name}: ${severity ?? shortageOccupationsWords[locale].absent}`
	};
}

function findings(
	rows: readonly NamedOccupation[],
	context: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const { locale, t } = context;
	const words = shortageOccupationsWords[locale];
	const groups = ordered(rows, context);
	const names = (chosen: readonly (readonly NamedOccupation[])[]) =>
		t.list(chosen.flatMap(([first]) => (first ? [nameOf(first, context)] : [])));
	const pick = (test: (row: NamedOccupation) => boolean) =>
		groups.filter((group) => group.some(test));
	const forecasts = pick(isForecast);
	if (forecasts.length === 0) return { headline: words.none, summary: `${words.none}.` };
	// What forecasts draw differently is joined for the summary: our assumption, which no row shows.
	const joint = [
		...Map.groupBy(groups.flat(), ({ occupation, overlap }) => overlap || occupation).values()
	];
	const bySeveral = (group: readonly NamedOccupation[]) =>
		new Set(group.filter(isForecast).map(({ named_by }) => named_by)).size > 1;
	// The headline names what the picture shows: groups that several forecasts mark in one row.
	const shared = groups.filter(bySeveral);
	const joined = joint.filter((group) => group[0]?.overlap !== '' && bySeveral(group));
	const jointName = ([first]: readonly NamedOccupation[]) =>
		first ? first[`overlap_${locale}`] || nameOf(first, context) : '';
	// Joint names hold commas and "and" themselves.
	const listed = (own: typeof joint) => own.map(jointName).join('; ');
	const strong = (body: Body) =>
		pick(({ named_by, severity }) => named_by === body && severity === 'strong');
	const arriving = pick((row) => !isForecast(row));
	return {
		headline:
			shared.length > 0
				? words.shared(listed(shared))
				: bySeveral(rows)
					? words.apart
					: words.single(names(forecasts)),
		summary: [
			...(joined.length > 0 ? [words.joined(listed(joined))] : []),
			...bodies.flatMap((body) =>
				strong(body).length > 0 ? [words.strong(words.short[body], names(strong(body)))] : []
			),
			...(arriving.length > 0 ? [words.arriving(names(arriving))] : [])
		].join(' ')
	};
}
