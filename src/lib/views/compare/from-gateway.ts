import type { County } from '../../core/county.ts';
import { comparePart } from '../../data/queries/compare-part.ts';
import { makeRemoteRun } from '../../data/run.remote.ts';
import { partParams } from '../../figures/compare/part.ts';
import type { AnswerRows } from './answers.ts';
import { answerFrom } from './from-part.ts';
import type { Question } from './question.ts';

let before: AbortController | undefined;

/** Answers from the gateway; a newer question ends the wait for the one before, and the gateway cancels that. */
export async function answerFromGateway(
	gateway: string,
	question: Question,
	county: County
): Promise<AnswerRows> {
	before?.abort();
	before = new AbortController();
	const params = partParams(question.choice.indicator.indicator, county);
	const rows = await makeRemoteRun(gateway, before.signal)(comparePart, params);
	return answerFrom(rows, question, county);
}
