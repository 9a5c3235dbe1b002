import type { Place } from '../../core/place.ts';
import type { Value } from '../../core/value.ts';
import { whereAndWhen } from '../columns/where.ts';
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
	return {
		columns: [
			...whereAndWhen(context),
			column,
			{
				...{ is: 'measure', id: signed ? 'skills_gap' : 'missing_workers', title: measure },
				...{ unit: 'persons', decimals: 0, certainty: gap.certainty },
				...{ bare: true, ...(signed && { signed }) }
			}
		],
		rows: parts.map(({ id, name, value }) => ({
			id,
			place,
			period: { kind: 'horizon', base: gap.base, horizon: gap.horizon },
			terms: { [column.id]: { id, name } },
			cells: {
				[signed ? 'skills_gap' : 'missing_workers']: {
					value,
					...(computed.has(id) && { certainty: 'own-calculation' as const })
				}
			}
		}))
	};
}
