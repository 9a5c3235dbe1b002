import { readFileSync } from 'node:fs';

/** A question of the analysis desk with the answer that it gets in Node and in each browser. */
interface Golden {
	sql: string;
	columns: unknown[];
	rows: unknown[][];
}

export const golden: readonly Golden[] = readFileSync('tests/fixtures/golden-queries.jsonl', 'utf8')
	.trimEnd()
	.split('\n')
	.map((line) => JSON.parse(line));

/** Runs in the page: asks a worker of its own one question after the other. */
export async function askAll({
	url,
	asked
}: {
	url: string;
	asked: readonly string[];
}): Promise<unknown[]> {
	const worker = new Worker(url, { type: 'module' });
	const dataUrl = new URL('../data/', location.href).href;
	const answers: unknown[] = [];
	for (const [id, sql] of asked.entries())
		answers.push(
			await new Promise((resolve) => {
				worker.onmessage = ({ data }) => {
					if (data.id === id) resolve(data.rows?.[0] ?? data.message);
				};
				worker.postMessage({ kind: 'call', id, dataUrl, task: { question: { sql, limit: 100 } } });
			})
		);
	worker.terminate();
	return answers;
}
