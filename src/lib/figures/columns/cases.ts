import type { Certainty } from '../../core/certainty.ts';
import type { Unit } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import type { Column, DataRow, FigureData, Measure } from './columns.ts';
import { countyPlace, whereAndWhen } from './where.ts';

/** A case of a figure: about the county unless it says of which place it is. */
export type Case = Omit<DataRow, 'place' | 'terms'> & Partial<Pick<DataRow, 'place' | 'terms'>>;

/** What a figure measures itself: whole numbers, unless `more` says otherwise. */
export const ownMeasure = (
	id: string,
	title: string,
	unit: Unit,
	certainty: Certainty,
	more: Partial<Pick<Measure, 'decimals' | 'signed' | 'bare'>> = {}
): Measure => ({ ...{ is: 'measure', id, title, unit, decimals: 0, certainty }, ...more });

/** Cases as data: where and when, then the columns of the figure. */
export function caseData(
	columns: readonly Column[],
	cases: readonly Case[],
	context: Pick<Context<unknown>, 'county' | 'locale' | 't'>
): FigureData {
	const place = countyPlace(context);
	return {
		columns: [...whereAndWhen(context), ...columns],
		rows: cases.map((own) => ({ place, terms: {}, ...own }))
	};
}
