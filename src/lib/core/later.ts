const jobs = new Set<() => void>();
let waiting = false;

/** Does a job after the next frame is painted, one job a frame, the oldest first; the answer calls it off. */
export function later(job: () => void): () => void {
	jobs.add(job);
	if (!waiting) afterPaint();
	return () => jobs.delete(job);
}

function afterPaint() {
	waiting = true;
	requestAnimationFrame(() => whenIdle(next));
}

/** Behind the frame and what the reader does meanwhile, but not for ever; Safari knows no idle time. */
function whenIdle(job: () => void) {
	if ('requestIdleCallback' in window) requestIdleCallback(job, { timeout: 100 });
	else setTimeout(job);
}

function next() {
	const [job] = jobs;
	if (job) take(job);
	waiting = false;
	if (jobs.size > 0) afterPaint();
}

function take(job: () => void) {
	jobs.delete(job);
	job();
}

/** Does all jobs at once. */
export const finishNow = (): void => jobs.forEach(take);
