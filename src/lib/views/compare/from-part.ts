import type { County } from '../../core/county.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { rankingIn, readPart, seriesIn } from '../../figures/compare/part.ts';
import type { Question } from './question.ts';
import type { AnswerRows } from './answers.ts';

/** Rows of the file of an indicator in, the answer to a question about it out, as the engine gives it. */
export function answerFrom(
	rows: readonly PartRow[],
	{ period, regions }: Question,
	county: Pick<County, 'state'>
): AnswerRows {
	const part = readPart(rows);
	return { series: seriesIn(part, regions), ranking: rankingIn(part, period, county) };
}
