import { isNumber } from '../../core/value.ts';
import type { Role, Segment } from '../../charts/kit/spec.ts';
import { valueText } from '../../i18n/format.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import type { FigureData } from '../columns/columns.ts';
import { category, placeIn } from '../columns/where.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { presentShares, type Whole } from '../kinds/shares.ts';
import {
	categories,
	shareOf,
	structureCube,
	structuresOf,
	type Category,
	type QualificationRow,
	type Structure
} from './structure.ts';
import { structureWords } from './structure.words.ts';

const roles: Record<Category, Role> = {
	vocational: 'cat3',
	academic: 'cat1',
	'without-degree': 'cat5',
	'not-stated': 'unstated'
};

/** Qualification of employees: county beside state, latest year first, earlier sources marked as such. */
export const qualificationStructure: Figure<QualificationRow> = {
	id: 'qualification-structure',
	cube: structureCube,
	present: (rows, context) => {
		const { county, locale } = context;
		const words = structureWords[locale];
		const { columns } = words;
		const structures = structuresOf(rows, [county.region, county.state]);
		const years = [...new Set(structures.map(({ year }) => String(year)))];
		const subtitle = words.subtitle(context.t.list(years));
		return {
			...findings(structures, context),
			subtitle,
			...presentShares({
				caption: subtitle,
				head: { id: 'region', name: columns.region },
				before: [{ id: 'year', name: columns.year, numeric: false }],
				parts: categories.map((id) => ({ id, name: words.categories[id] })),
				after: [{ id: 'edition', name: columns.edition, numeric: false }],
				wholes: structures.map((structure) => wholeOf(structure, context)),
				// What the source does not name stays open.
				drawn: ({ value }) => isNumber(value)
			}),
			data: dataOf(structures, context),
			notes: [
				words.notes.remainder,
				...(years.length > 1 ? [words.notes.earlier] : []),
				...ownNotes(rows, context),
				words.notes.level
			],
			...(rows.length > 0 && {
				citation: words.cited([...new Set(rows.map((row) => row.source_named))].join('; '))
			})
		};
	}
};

function dataOf(structures: readonly Structure[], context: Context): FigureData {
	const words = structureWords[context.locale];
	return caseData(
		[
			category('category', words.columns.category),
			category('edition', words.columns.edition),
			ownMeasure('share', words.columns.share, 'percent', 'strategy-statement')
		],
		structures.flatMap((structure) =>
			categories.map((id) => {
				const { region, year, edition, rows } = structure;
				const own = rows.find((row) => row.category === id);
				return {
					id: `${region}-${year}-${id}`,
					place: placeIn(region, '', context),
					period: { kind: 'year', year },
					terms: {
						category: { id, name: words.categories[id] },
						edition: { id: edition, name: words.editions[edition] }
					},
					cells: {
						share: { value: shareOf(structure, id), ...(own && { certainty: own.certainty }) }
					}
				};
			})
		),
		context
	);
}

const placeOf = (region: string, { county, locale }: Context) =>
	region === county.region ? county.name[locale] : county.stateName[locale];

function wholeOf(structure: Structure, context: Context): Whole {
	const words = structureWords[context.locale];
	const { region, year, edition } = structure;
	return {
		id: `${region}-${year}`,
		name: placeOf(region, context),
		detail: `${year} · ${words.editions[edition]}`,
		segments: categories.map((category) => segmentOf(structure, category, context)),
		before: [String(year)],
		after: [words.editions[edition]]
	};
}

function segmentOf(structure: Structure, category: Category, context: Context): Segment {
	const { format, locale, t } = context;
	const words = structureWords[locale];
	const { region, year } = structure;
	const value = shareOf(structure, category);
	const text = valueText(value, (share) => format.unit(share, 'percent'), t.missing);
	const kind = category === 'not-stated' && isNumber(value) ? ` (${words.remainder})` : '';
	return {
		id: `${region}-${year}-${category}`,
		name: words.categories[category],
		role: roles[category],
		value,
		text,
		label: `${placeOf(region, context)}, ${year}, ${words.categories[category]}: ${text}${kind}`
	};
}

/** Notes of the rows that say more than how the remainder came about. */
const ownNotes = (rows: readonly QualificationRow[], { locale }: Context) => [
	...new Set(
		rows
			.filter((row) => row.certainty !== 'own-calculation' && row.value !== null)
			.filter((row) => row[`note_${locale}`] !== '')
			.map((row) => `${row.year}: ${row[`note_${locale}`]}`)
	)
];

function findings(
	structures: readonly Structure[],
	{ county, format, locale }: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = structureWords[locale];
	const none = words.none(county.in[locale]);
	const own = structures.find(({ region }) => region === county.region);
	const share = own && shareOf(own, 'academic');
	if (!own || share === undefined || !isNumber(share))
		return { headline: none, summary: `${none}.` };
	const state = structures.find(({ region, year }) => region === county.state && year === own.year);
	const other = state && shareOf(state, 'academic');
	const headline = words.headline(format.unit(share, 'percent'), county.in[locale], own.year);
	const rest = shareOf(own, 'not-stated');
	const unstated =
		isNumber(rest) && rest > 0 ? words.unstated(format.unit(rest, 'percent-points')) : '';
	if (other === undefined || !isNumber(other)) return { headline, summary: unstated };
	const gap = share - other;
	const name = county.stateName[locale];
	const comparison =
		gap === 0
			? words.equal(name)
			: words.gap(gap > 0, format.unit(Math.abs(gap), 'percent-points'), name);
	return {
		headline: words.comparison(headline, name, format.unit(other, 'percent')),
		summary: `${comparison} ${unstated}`.trim()
	};
}
