import type { County } from '../../core/county.ts';
import { openParts, type Parts } from '../../data/parts/run.browser.ts';
import { comparePart } from '../../data/queries/compare-part.ts';
import { partParams } from '../../figures/compare/part.ts';
import type { AnswerRows } from './answers.ts';
import { answerFrom } from './from-part.ts';
import type { Question } from './question.ts';

/** Answers from the parts of the whole country; `root` of the site without a slash at the end. */
export async function answerFromParts(
	root: string,
	question: Question,
	county: Pick<County, 'state' | 'country'>,
	{ run }: Pick<Parts, 'run'> = openParts(root)
): Promise<AnswerRows> {
	const rows = await run(comparePart, partParams(question.choice.indicator.indicator, county));
	return answerFrom(rows, question, county);
}
