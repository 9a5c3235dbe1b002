import type { County } from '../../core/county.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import type { BrowserEngine } from '../../data/run.browser.ts';
import { partCube, rankingIn, readPart, seriesIn } from '../../figures/compare/part.ts';
import type { Question } from './question.ts';
import type { AnswerRows } from './answers.ts';

/** Rows about an indicator in, the answer to a question about it out. */
export function answerFrom(
	rows: readonly PartRow[],
	{ period, regions }: Question,
	county: Pick<County, 'state'>
): AnswerRows {
	const part = readPart(rows);
	return { series: seriesIn(part, regions), ranking: rankingIn(part, period, county) };
}

/** The same rows from the engine, where their file does not come. */
export async function rowsFrom(
	run: BrowserEngine['run'],
	{ choice }: Question,
	county: County
): Promise<PartRow[]> {
	const rows: PartRow[] = [];
	// One after the other: where the engine cannot start, the others would try in vain once more.
	for (const query of partCube(choice.indicator.indicator).asks)
		rows.push(...(await run(query, county)));
	return rows;
}
