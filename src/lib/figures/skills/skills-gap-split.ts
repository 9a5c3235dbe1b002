import type { Locale } from '../../core/locale.ts';
import type { Segment } from '../../charts/kit/spec.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import type { FigureData } from '../columns/columns.ts';
import { category, placeIn } from '../columns/where.ts';
import type { Context, Figure } from '../figure.ts';
import { presentShares } from '../kinds/shares.ts';
import { citationOf, gapCube, latestGap, type Gap, type GapRow } from './gap.ts';
import { gapWords } from './gap.words.ts';
import { skillsGapSplitWords } from './skills-gap-split.words.ts';

interface Split {
	id: string;
	name: string;
	gap: Gap;
	skilled: string;
	vocational: Segment;
	academic: Segment;
}

/** How the gross gap of skilled workers divides into vocational and academic: county beside state. */
export const skillsGapSplit: Figure<GapRow> = {
	id: 'skills-gap-split',
	cube: gapCube('skills-gap-split'),
	present: (rows, context) => {
		const { county, locale } = context;
		const words = skillsGapSplitWords[locale];
		const own = splitOf(rows, county.region, county.name[locale], context);
		const state = splitOf(rows, county.state, county.stateName[locale], context);
		const splits = [own, state].filter((split) => split !== null);
		const where = county.in[locale];
		const spans = splits.map(({ gap }) => gapWords[locale].span(gap.base, gap.horizon));
		const subtitle = words.subtitle([...new Set(spans)].join(' / '));
		const headline = own
			? words.headline(own.academic.text, where, own.gap.horizon)
			: words.none(where);
		const sameForecast = own && state && own.gap.forecast === state.gap.forecast;
		return {
			headline: sameForecast
				? words.comparison(headline, county.inState[locale], state.academic.text)
				: headline,
			subtitle,
			summary: own
				? splits
						.map((s) => words.summary(s.name, s.skilled, s.vocational.text, s.academic.text))
						.join(' ')
				: words.noneWhy,
			...presentShares({
				caption: subtitle,
				head: { id: 'region', name: words.columns.region },
				before: [{ id: 'skilled', name: words.columns.skilled, numeric: true }],
				parts: (['vocational', 'academic'] as const).map((id) => ({
					id,
					name: gapWords[locale][id]
				})),
				wholes: splits.map(({ id, name, skilled, vocational, academic }) => ({
					...{ id, name, detail: words.detail(skilled), before: [skilled] },
					segments: [vocational, academic]
				}))
			}),
			data: dataOf(splits, context),
			notes: [words.note],
			...(splits.length > 0 && { citation: citations(splits, locale) })
		};
	}
};

/** The whole gap of skilled workers and the shares of its parts. */
function dataOf(splits: readonly Split[], context: Context): FigureData {
	const { columns } = skillsGapSplitWords[context.locale];
	const names = gapWords[context.locale];
	return caseData(
		[
			category('qualification', columns.qualification),
			ownMeasure('missing_workers', columns.skilled, 'persons', 'own-calculation'),
			ownMeasure('share', columns.share, 'percent', 'own-calculation')
		],
		splits.flatMap(({ id, name, gap, ...parts }) =>
			(['skilled', 'vocational', 'academic'] as const).map((part) => ({
				id: `${id}-${part}`,
				place: placeIn(id, name, context),
				period: { kind: 'horizon' as const, base: gap.base, horizon: gap.horizon },
				terms: {
					qualification: { id: part, name: part === 'skilled' ? columns.both : names[part] }
				},
				cells:
					part === 'skilled'
						? { missing_workers: { value: -gap.skilled } }
						: {
								missing_workers: { value: -gap[part], certainty: gap.certainty },
								share: { value: parts[part].value }
							}
			}))
		),
		context
	);
}

function splitOf(
	rows: readonly GapRow[],
	region: string,
	name: string,
	{ format, locale, t }: Context
): Split | null {
	const gap = latestGap(rows, region);
	if (!gap || gap.vocational >= 0 || gap.academic >= 0) return null;
	const common = gapWords[locale];
	const segment = (id: 'vocational' | 'academic', role: Segment['role']): Segment => {
		const value = (gap[id] / gap.skilled) * 100;
		const text = format.unit(value, 'percent', 0);
		const label = `${name}, ${common[id]}, ${common.span(gap.base, gap.horizon)}: ${text} (${t.certainty['own-calculation']})`;
		return { id: `${region}-${id}`, name: common[id], role, value, text, label };
	};
	return {
		id: region,
		name,
		gap,
		skilled: format.number(-gap.skilled),
		vocational: segment('vocational', 'cat3'),
		academic: segment('academic', 'cat1')
	};
}

const citations = (splits: readonly Split[], locale: Locale) =>
	[...new Set(splits.map(({ gap }) => citationOf(gap, locale)))].join('; ');
