const limits = [0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** Counts what the gateway does, and prints it as Prometheus reads it. */
export function makeMetrics() {
	const requests = new Map<string, number>();
	const totals = { rows: 0, cancelled: 0, timeouts: 0, seconds: 0, answers: 0 };
	const within = limits.map(() => 0);
	return {
		/** A request was answered; an unknown name counts as "". */
		request: (name: string, status: number) => {
			const key = `name="${name}",status="${status}"`;
			requests.set(key, (requests.get(key) ?? 0) + 1);
		},
		/** The engine answered. */
		answer: (rows: number, seconds: number) => {
			totals.rows += rows;
			totals.seconds += seconds;
			totals.answers++;
			limits.forEach(
				(limit, index) => (within[index] = (within[index] ?? 0) + +(seconds <= limit))
			);
		},
		cancelled: () => totals.cancelled++,
		timeout: () => totals.timeouts++,
		print: (running: number): string => {
			const bucket = 'kreismonitor_gateway_answer_seconds';
			return [
				...family('requests_total', 'counter', 'Requests by query and status', [...requests]),
				...family('rows_total', 'counter', 'Rows given', [['', totals.rows]]),
				...family('cancelled_total', 'counter', 'Queries cancelled as nobody waited', [
					['', totals.cancelled]
				]),
				...family('timeouts_total', 'counter', 'Queries that took too long', [
					['', totals.timeouts]
				]),
				...family('running', 'gauge', 'Queries running', [['', running]]),
				`# HELP ${bucket} Time the engine took`,
				`# TYPE ${bucket} histogram`,
				...limits.map((limit, index) => `${bucket}_bucket{le="${limit}"} ${within[index]}`),
				`${bucket}_bucket{le="+Inf"} ${totals.answers}`,
				`${bucket}_sum ${totals.seconds}`,
				`${bucket}_count ${totals.answers}`,
				''
			].join('\n');
		}
	};
}

function family(name: string, type: string, help: string, values: [string, number][]): string[] {
	const full = `kreismonitor_gateway_${name}`;
	return [
		`# HELP ${full} ${help}`,
		`# TYPE ${full} ${type}`,
		...values.map(([labels, value]) => `${full}${labels === '' ? '' : `{${labels}}`} ${value}`)
	];
}
