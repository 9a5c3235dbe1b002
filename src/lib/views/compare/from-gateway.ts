import type { County } from '../../core/county.ts';
import { comparePart } from '../../data/queries/compare-part.ts';
import { makeRemoteRun } from '../../data/run.remote.ts';
import { partParams } from '../../figures/compare/part.ts';
import type { AnswerRows } from './answers.ts';
import { answerFrom } from './from-part.ts';
import type { IndicatorFile } from './files.ts';
import type { Question } from './question.ts';

/** What the file of an indicator holds, asked of the gateway; it speaks of sources that the page knows. */
export const fileFromGateway = async (
	gateway: string,
	indicator: string,
	county: Pick<County, 'state' | 'country'>,
	signal?: AbortSignal
): Promise<IndicatorFile> => ({
	rows: await makeRemoteRun(gateway, signal)(comparePart, partParams(indicator, county)),
	sources: {}
});

let before: AbortController | undefined;

/** Answers from the gateway; a newer question ends the wait for the one before, and the gateway cancels that. */
export async function answerFromGateway(
	gateway: string,
	question: Question,
	county: County
): Promise<AnswerRows> {
	before?.abort();
	before = new AbortController();
	const { indicator } = question.choice.indicator;
	const { rows } = await fileFromGateway(gateway, indicator, county, before.signal);
	return answerFrom(rows, question, county);
}
