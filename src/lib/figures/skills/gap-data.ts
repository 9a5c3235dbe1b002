import type { Place } from '../../core/place.ts';
import type { Value } from '../../core/value.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import type { Column, FigureData, Term } from '../columns/columns.ts';
import type { Context } from '../figure.ts';
import type { Gap } from './gap.ts';

/** Parts that we have added up ourselves. */
const computed = new Set(['sum', 'gross']);

/** A forecast for one place as data: its parts, and what they add up to. */
export function gapData(
	parts: readonly (Term & { value: Value })[],
	gap: Pick<Gap, 'horizon' | 'certainty'> & { base: number | null },
	place: Place,
	{ column, measure, signed = true }: { column: Column; measure: string; signed?: boolean },
	context: Context
): FigureData {
	const id = signed ? 'skills_gap' : 'missing_workers';
	return caseData(
		[
			column,
			ownMeasure(id, measure, 'persons', gap.certainty, {
				bare: true,
				...(signed && { signed })
			})
		],
		parts.map(({ id: part, name, value }) => ({
			...{ id: part, place },
			period: { kind: 'horizon', base: gap.base, horizon: gap.horizon },
			terms: { [column.id]: { id: part, name } },
			cells: {
				[id]: {
					value,
					...(computed.has(part) && { certainty: 'own-calculation' as const })
				}
			}
		})),
		context
	);
}
