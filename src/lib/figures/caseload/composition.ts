import type { Role, Segment } from '../../charts/kit/spec.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import type { Cell, FigureData } from '../columns/columns.ts';
import { category } from '../columns/where.ts';
import { readPeriod } from '../../core/period.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { presentShares, type Whole } from '../kinds/shares.ts';
import { printValue } from '../time-series.ts';
import { compositionWords, type Category } from './composition.words.ts';
import {
	caseloadValue,
	cellOf,
	jobcentreCube,
	originOf,
	printCount,
	shareOf,
	type Caseload,
	type Dimension
} from './jobcentre.ts';

interface Plan {
	id: string;
	dimension: Dimension;
	/** The category the sentences speak of, then the other one. */
	categories: readonly [{ id: Category; role: Role }, { id: Category; role: Role }];
}
const measures = ['persons', 'elb'] as const;
type Counted = (typeof measures)[number];

/** People on SGB II benefits, and the employable among them, by sex. */
export const compositionSex = composition({
	id: 'caseload-sex',
	dimension: 'sex',
	categories: [
		{ id: 'female', role: 'accent' },
		{ id: 'male', role: 'context' }
	]
});

/** People on SGB II benefits, and the employable among them, by nationality. */
export const compositionNationality = composition({
	id: 'caseload-nationality',
	dimension: 'nationality',
	categories: [
		{ id: 'non-german', role: 'accent' },
		{ id: 'german', role: 'context' }
	]
});

function composition(plan: Plan): Figure<Caseload> {
	return {
		id: plan.id,
		cube: jobcentreCube(plan.id),
		present: (rows, context) => {
			const { county, format, locale, t } = context;
			const words = compositionWords[locale];
			const own = rows.filter(
				({ measure, dimension }) =>
					measure !== 'communities' && (dimension === plan.dimension || dimension === 'total')
			);
			const day = format.period(rows[0]?.day ?? '');
			const subtitle = words.subtitle[plan.dimension](county.name[locale], day);
			const { citation } = originOf(own, context);
			const note = cellOf(own, 'persons', 'total', 'total')?.[`note_${locale}`];
			return {
				...findings(plan, own, context),
				subtitle,
				...presentShares({
					caption: subtitle,
					head: { id: 'group', name: words.group },
					parts: plan.categories.map(({ id }) => ({
						id: `${measures[0]}-${id}`,
						name: words.categories[id]
					})),
					after: [{ id: 'total', name: t.total, numeric: true }],
					wholes: measures.map((measure) => wholeOf(plan, measure, own, context)),
					drawn: () => own.length > 0
				}),
				data: dataOf(plan, own, context),
				notes: [...(note ? [note] : []), ...totalNote(rows, context), words.margins, words.elb],
				citation
			};
		}
	};
}

/** People and their share, by what is counted and category; the totals first have no share. */
function dataOf(plan: Plan, rows: readonly Caseload[], context: Context): FigureData {
	const { locale, t } = context;
	const words = compositionWords[locale];
	const row = (measure: Counted, category: string, name: string, cells: Record<string, Cell>) => ({
		id: `${measure}-${category}`,
		period: readPeriod(rows[0]?.day ?? ''),
		terms: {
			counted: { id: measure, name: words.measures[measure] },
			[plan.dimension]: { id: category, name }
		},
		cells
	});
	const people = (own: Caseload | undefined): Cell => ({
		value: caseloadValue(own),
		...(own && { certainty: own.certainty })
	});
	const of = (measure: Counted) => [
		...plan.categories.map(({ id }) => {
			const own = cellOf(rows, measure, plan.dimension, id);
			const share: Cell = { value: own ? shareOf(rows, own) : 'not-stated' };
			if (own && own.share !== null) share.certainty = own.certainty;
			return row(measure, id, words.categories[id], { persons: people(own), share });
		}),
		row(measure, 'total', t.total, { persons: people(cellOf(rows, measure, 'total', 'total')) })
	];
	return caseData(
		[
			category('counted', words.group),
			category(plan.dimension, words.dimensions[plan.dimension]),
			ownMeasure('persons', t.units.persons.other, 'persons', 'strategy-statement'),
			ownMeasure('share', words.share, 'percent', 'own-calculation', { decimals: 1 })
		],
		rows.length > 0 ? measures.flatMap(of) : [],
		context
	);
}

/** Says what the breakdowns add up to where the total is not printed. */
function totalNote(rows: readonly Caseload[], { format, locale }: Context): string[] {
	const words = compositionWords[locale];
	const total = cellOf(rows, 'elb', 'total', 'total');
	const sums = (['sex', 'nationality'] as const).flatMap((dimension) => {
		const parts = rows
			.filter((row) => row.measure === 'elb' && row.dimension === dimension)
			.map(caseloadValue);
		if (parts.length === 0 || !parts.every(isNumber)) return [];
		return [parts.reduce((sum, part) => sum + part, 0)];
	});
	const [first, second] = sums;
	if (total?.certainty !== 'own-calculation' || first === undefined || second === undefined)
		return [];
	const printed = [...new Set(sums)].map((sum) => format.number(sum));
	return [words.total(printed.join(', '), first === second)];
}

function wholeOf(
	{ categories }: Plan,
	measure: Counted,
	rows: readonly Caseload[],
	context: Context
): Whole {
	const words = compositionWords[context.locale];
	const total = caseloadValue(cellOf(rows, measure, 'total', 'total'));
	return {
		id: measure,
		name: words.measures[measure],
		detail: printValue(total, '', { unit: 'persons', decimals: 0 }, context),
		segments: categories.map(({ id, role }) => segment(measure, id, role, rows, context)),
		after: [printCount(total, context)]
	};
}

function segment(
	measure: Counted,
	category: Category,
	role: Role,
	rows: readonly Caseload[],
	context: Context
): Segment {
	const words = compositionWords[context.locale];
	const row = rows.find((cell) => cell.measure === measure && cell.category === category);
	const count = caseloadValue(row);
	const share: Value = row ? shareOf(rows, row) : 'not-stated';
	const percent = printValue(share, '', { unit: 'percent', decimals: 1 }, context);
	const people = printValue(count, '', { unit: 'persons', decimals: 0 }, context);
	return {
		id: `${measure}-${category}`,
		name: words.categories[category],
		role,
		value: share,
		text: isNumber(share) ? `${printCount(count, context)} (${percent})` : percent,
		short: percent,
		label: `${words.measures[measure]}, ${words.categories[category]}, ${context.format.period(row?.day ?? rows[0]?.day ?? '')}: ${people}, ${percent}`
	};
}

function findings(
	{ dimension, categories }: Plan,
	rows: readonly Caseload[],
	{ format, locale }: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = compositionWords[locale];
	const subject = categories[0].id;
	const shares = measures.map((measure) => {
		const row = cellOf(rows, measure, dimension, subject);
		return row ? shareOf(rows, row) : 'not-stated';
	});
	const [persons, elb] = shares;
	if (persons === undefined || !isNumber(persons))
		return { headline: words.plain[dimension], summary: words.none };
	const percent = (value: number) => format.unit(value, 'percent', 1);
	return {
		headline: words.headline[dimension](percent(persons), format.period(rows[0]?.day ?? '')),
		summary:
			elb !== undefined && isNumber(elb)
				? words.elbShare(percent(elb), Math.sign(elb - persons))
				: words.elbNone
	};
}
