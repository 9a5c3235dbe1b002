import { readPeriod } from '../../core/period.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { indicatorMeasure } from '../columns/build.ts';
import type { FigureData } from '../columns/columns.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import { category, placeIn } from '../columns/where.ts';
import type { Context } from '../figure.ts';
import { employees } from './gap-share-cube.ts';
import type { GapShare } from './gap-share.ts';
import { gapShareWords } from './skills-gap-per-1000.words.ts';

/** The forecast, the employees of their date, and the gap per 1,000 of them. */
export function shareData(shares: readonly GapShare[], context: Context): FigureData {
	const { columns, components } = gapShareWords[context.locale];
	const [first] = shares;
	const part = category('qualification', columns.part);
	const all = { id: 'employees', name: columns.employees };
	return caseData(
		[
			part,
			ownMeasure('skills_gap', columns.people, 'persons', first?.gap.certainty ?? 'model', {
				...{ bare: true, signed: true }
			}),
			indicatorMeasure(employees, columns.employees),
			ownMeasure('gap_per_1000', columns.share, 'per-1000', 'own-calculation', {
				...{ decimals: 1, signed: true }
			})
		],
		shares.flatMap((share) => {
			const place = placeIn(share.region, share.name, context);
			const { base, horizon } = share.gap;
			return [
				...share.parts.map(({ id, people, share: value }) => ({
					...{ id: `${id}-${share.region}`, place },
					period: { kind: 'horizon' as const, base, horizon },
					terms: { [part.id]: { id, name: components[id] } },
					cells: { skills_gap: { value: people }, gap_per_1000: { value } }
				})),
				{
					...{ id: `${employees}-${share.region}`, place },
					period: readPeriod(share.date, indicatorOf(employees).periodKind),
					terms: { [part.id]: all },
					cells: { [employees]: { value: share.employees, source: share.source } }
				}
			];
		}),
		context
	);
}
