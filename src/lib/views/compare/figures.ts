import { county } from '../../core/county.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { isComparable, openingIndicator, type Choice } from '../../figures/compare/choice.ts';
import { compareLines } from '../../figures/compare/compare-lines.ts';
import { compareRanking } from '../../figures/compare/compare-ranking.ts';
import { compareTiles } from '../../figures/compare/compare-tiles.ts';
import {
	partCube,
	rankingIn,
	readPart,
	seriesIn,
	type ComparePart
} from '../../figures/compare/part.ts';
import { compareMany } from '../../figures/compare/compare-many.ts';
import { compareRanks } from '../../figures/compare/compare-ranks.ts';
import { openingIndicators, type ManyChoice } from '../../figures/compare/many-choice.ts';
import { asksFor } from '../../figures/compare/many-lines.ts';
import { partsCube, partsIn } from '../../figures/compare/many-parts.ts';
import type { RegionRow } from '../../data/queries/compare.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FilterSpecs } from '../filters.ts';
import { filtered, type Registered } from '../registered.ts';
import { manyPath, manySpecs, readMany, type ManyValues } from './many-specs.ts';
import { peersOf, readQuestion, type Question } from './question.ts';
import { compareSpecs, type CompareValues } from './specs.ts';

type Specs = ReturnType<typeof specsOf>;

/** Choices an indicator leaves; which indicators there are says every part. */
function specsOf(part: ComparePart, keep: (choice: { comparable: number }) => boolean) {
	const specs = compareSpecs([part.indicator], peersOf(part.districts, county));
	const values = part.choices.filter(keep).map(({ indicator }) => indicator);
	return { ...specs, indicator: { ...specs.indicator, values } } as const satisfies FilterSpecs;
}

/** What the address asks this part; while another part is on its way, this one answers for its own indicator. */
function questionOf(part: ComparePart, values: CompareValues): Question {
	const { indicator } = part;
	const asked = { ...values, indicator: indicator.indicator };
	const question = readQuestion(asked, [indicator], peersOf(part.districts, county), county);
	if (!question) throw new Error(`compare: no indicator "${indicator.indicator}"`);
	return question;
}

/** Registers a figure of the comparison: it follows indicator, year and districts in the address. */
function compared<Row>(
	figure: Figure<Row, Choice, PartRow>,
	rowsOf: (part: ComparePart, question: Question) => readonly Row[],
	keep: (choice: { comparable: number }) => boolean = () => true
): Registered {
	const answering: Figure<PartRow, CompareValues> = {
		id: figure.id,
		cube: partCube(openingIndicator),
		present: (rows, context) => {
			const part = readPart(rows);
			const question = questionOf(part, context.filters);
			return figure.present(rowsOf(part, question), { ...context, filters: question.choice });
		}
	};
	const parts: Registered['parts'] = {
		name: 'compare',
		first: openingIndicator,
		of: ({ indicator }) => (typeof indicator === 'string' ? indicator : openingIndicator),
		at: (values, part) => ({ ...values, indicator: part }),
		list: (rows) => readPart(rows as readonly PartRow[]).choices.map((own) => own.indicator),
		cube: partCube
	};
	return {
		...filtered<PartRow, CompareValues, Specs>(
			answering,
			'/vergleich/',
			(rows) => specsOf(readPart(rows), keep),
			(values) => values
		),
		...{ parts, echo: 'one' }
	};
}

const ranked = (part: ComparePart, { period }: Question) => rankingIn(part, period, county);

const idsIn = (rows: readonly unknown[]) => {
	const [part] = partsIn(rows as readonly PartRow[]).values();
	return part?.choices.map(({ indicator }) => indicator) ?? [];
};

/** Registers a figure of several indicators: it follows indicators, districts and view in the address. */
function together(figure: Figure<PartRow, ManyChoice>): Registered {
	const choiceOf = (values: ManyValues, ids: readonly string[], districts: readonly RegionRow[]) =>
		readMany(values, ids, districts, county).choice;
	const answering: Figure<PartRow, ManyValues> = {
		...figure,
		present: (rows, context) => {
			const [part] = partsIn(rows).values();
			const ids = part?.choices.map(({ indicator }) => indicator) ?? [];
			const filters = choiceOf(context.filters, ids, peersOf(part?.districts ?? [], county));
			return figure.present(rows, { ...context, filters });
		}
	};
	const parts: Registered['parts'] = {
		name: 'compare',
		first: openingIndicators.join('+'),
		of: (values) => {
			// Which indicators there are is read from rows; what the address names has been checked against them.
			const asked = values as ManyValues;
			const ids = asked.indicators.length > 0 ? asked.indicators : openingIndicators;
			const { indicators, view } = choiceOf(asked, ids, []);
			return asksFor(indicators, view).join('+');
		},
		at: (values, part) => ({ ...values, indicators: part.split('+') }),
		list: idsIn,
		cube: (part) => partsCube(part.split('+'))
	};
	return {
		...filtered<PartRow, ManyValues, ReturnType<typeof manySpecs>>(
			answering,
			manyPath,
			(rows) => {
				const [part] = partsIn(rows).values();
				const peers = peersOf(part?.districts ?? [], county).map(({ region }) => region);
				return manySpecs(part?.choices.map(({ indicator }) => indicator) ?? [], peers);
			},
			(values) => values
		),
		...{ parts, echo: 'several' }
	};
}

/** Figures of the comparison. */
export const figures = [
	{
		...compared(compareLines, (part, { regions }) => seriesIn(part, regions)),
		ignores: ['jahr']
	},
	compared(compareRanking, ranked),
	{
		...compared(compareTiles, ranked, isComparable),
		ignores: ['vergleichsgruppe', 'region']
	},
	together(compareMany),
	{ ...together(compareRanks), ignores: ['ansicht', 'skala'] }
];
