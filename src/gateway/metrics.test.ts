import { expect, it } from 'vitest';
import { makeMetrics } from './metrics.ts';

it('prints what was counted as Prometheus reads it', () => {
	const metrics = makeMetrics();
	metrics.request('observed', 200);
	metrics.request('observed', 200);
	metrics.request('', 404);
	metrics.answer(12, 0.25);
	metrics.answer(3, 20);
	metrics.cancelled();
	metrics.timeout();
	const lines = metrics.print(2).split('\n');
	expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
		'kreismonitor_gateway_requests_total{name="observed",status="200"} 2',
		'kreismonitor_gateway_requests_total{name="",status="404"} 1',
		'kreismonitor_gateway_rows_total 15',
		'kreismonitor_gateway_cancelled_total 1',
		'kreismonitor_gateway_timeouts_total 1',
		'kreismonitor_gateway_running 2',
		'kreismonitor_gateway_answer_seconds_bucket{le="0.01"} 0',
		'kreismonitor_gateway_answer_seconds_bucket{le="0.03"} 0',
		'kreismonitor_gateway_answer_seconds_bucket{le="0.1"} 0',
		'kreismonitor_gateway_answer_seconds_bucket{le="0.3"} 1',
		'kreismonitor_gateway_answer_seconds_bucket{le="1"} 1',
		'kreismonitor_gateway_answer_seconds_bucket{le="3"} 1',
		'kreismonitor_gateway_answer_seconds_bucket{le="10"} 1',
		'kreismonitor_gateway_answer_seconds_bucket{le="+Inf"} 2',
		'kreismonitor_gateway_answer_seconds_sum 20.25',
		'kreismonitor_gateway_answer_seconds_count 2',
		''
	]);
	const kinds = lines.flatMap(
		(line) => /^# TYPE kreismonitor_gateway_(\S+ \S+)$/.exec(line)?.[1] ?? []
	);
	expect(kinds).toEqual([
		...['requests_total counter', 'rows_total counter', 'cancelled_total counter'],
		...['timeouts_total counter', 'running gauge', 'answer_seconds histogram']
	]);
	expect(lines.filter((line) => line.startsWith('# HELP'))).toHaveLength(6);
});
