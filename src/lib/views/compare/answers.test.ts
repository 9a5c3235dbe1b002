import { describe, expect, it, vi } from 'vitest';
import type { RankingRow, SeriesRow } from '../../data/queries/compare.ts';
import type { Query } from '../../data/query.ts';
import type { BrowserEngine } from '../../data/run.browser.ts';
import { makeAnswers, type AnswerOptions, type AnswerRows } from './answers.ts';
import type { Question } from './question.ts';

const rows: AnswerRows = { series: [], ranking: [] };
const question = {} as Question;
const away = () => Promise.reject(new Error('away'));

function answers(options: Partial<AnswerOptions>) {
	const startEngine = vi.fn(async (): Promise<BrowserEngine> => ({ run: async () => [] }));
	const fromEngine = vi.fn(async () => rows);
	const all = { fromFile: away, fromEngine, startEngine, ...options };
	return { ...all, answer: makeAnswers(all, () => undefined) };
}

describe('who answers a comparison', () => {
	it('is the file, also where there is a gateway', async () => {
		const fromGateway = vi.fn(async () => rows);
		const { answer, startEngine } = answers({ fromFile: async () => rows, fromGateway });
		expect(await answer(question, () => true)).toBe(rows);
		expect(fromGateway).not.toHaveBeenCalled();
		expect(startEngine).not.toHaveBeenCalled();
	});

	it('is the gateway where the file does not come', async () => {
		const fromGateway = vi.fn(async () => rows);
		const { answer, startEngine } = answers({ fromGateway });
		expect(await answer(question, () => true)).toBe(rows);
		expect(fromGateway).toHaveBeenCalledWith(question);
		expect(startEngine).not.toHaveBeenCalled();
	});

	it('are the parts before the gateway, which is asked for what no part holds', async () => {
		const fromParts = vi.fn(async () => rows);
		const fromGateway = vi.fn(async () => rows);
		expect(await answers({ fromParts, fromGateway }).answer(question, () => true)).toBe(rows);
		expect(fromParts).toHaveBeenCalledWith(question);
		expect(fromGateway).not.toHaveBeenCalled();
		const none = { fromParts: away, fromGateway };
		expect(await answers(none).answer(question, () => true)).toBe(rows);
		expect(fromGateway).toHaveBeenCalledOnce();
	});

	it('is the engine over the static files where the gateway is away, or there is none', async () => {
		for (const fromGateway of [away, undefined]) {
			const { answer, fromEngine } = answers(fromGateway ? { fromGateway } : {});
			expect(await answer(question, () => true)).toBe(rows);
			expect(fromEngine).toHaveBeenCalledOnce();
		}
	});

	it('is an engine started once; one whose client did not come is asked for again', async () => {
		const fromEngine: AnswerOptions['fromEngine'] = async (_, run) => ({
			series: await run({ name: 'lines' } as Query<null, SeriesRow>, null),
			ranking: await run({ name: 'ranking' } as Query<null, RankingRow>, null)
		});
		const startEngine = vi.fn(async (): Promise<BrowserEngine> => ({ run: async () => [] }));
		startEngine.mockRejectedValueOnce(new Error('offline'));
		const { answer } = answers({ fromEngine, startEngine });
		await expect(answer(question, () => true)).rejects.toThrow('offline');
		expect(await answer(question, () => true)).toEqual(rows);
		expect(startEngine).toHaveBeenCalledTimes(2);
	});

	it('is nobody any more once another question was asked', async () => {
		const fromGateway = vi.fn(away);
		const { answer, fromEngine } = answers({ fromGateway });
		await expect(answer(question, () => false)).rejects.toThrow('away');
		expect(fromGateway).not.toHaveBeenCalled();
		expect(fromEngine).not.toHaveBeenCalled();
	});
});
