import type { makeCluster } from './cluster.ts';

/** A statement without values. */
export const job = (sql: string) => ({ name: 'test', tables: [], sql, values: [] });

/** Pairs of values of the same year, by part of the indicators: some seconds of work for both workers. */
export const pairs = (indicators: string) =>
	job(`SELECT count(*) AS n FROM observations a JOIN observations b ON a.period = b.period
WHERE a.indicator < '${indicators}' AND a.indicator >= 'made_up' AND a.value * b.value > 1000000`);

/** What the coordinator says of the pairs that are asked for. */
export function watch({ ask }: Pick<ReturnType<typeof makeCluster>, 'ask'>) {
	const running = () =>
		ask(
			"SELECT query_id FROM system.runtime.queries WHERE state = 'RUNNING' AND query LIKE '%a.value * b.value%' AND query NOT LIKE '%runtime%'"
		);
	return {
		/** Waits until they run in the cluster; gives the id of the query. */
		untilRunning: async (): Promise<string> => {
			for (let count = 0; count < 300; count++) {
				const [row] = await running();
				if (row) return String(row.query_id);
				await new Promise((resolve) => setTimeout(resolve, 200));
			}
			throw new Error('the query never ran');
		},
		stateOf: async (id: string) => {
			const sql = `SELECT state, error_code FROM system.runtime.queries WHERE query_id = '${id}'`;
			return (await ask(sql))[0];
		}
	};
}
