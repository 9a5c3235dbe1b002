/** Answers changes one after the other: those that come together, or while one is answered, are answered at once. */
export function oneAtATime(answer: () => Promise<void>, pause = 80): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let running = false;
	let again = false;
	const run = async () => {
		if (running) return void (again = true);
		running = true;
		do {
			again = false;
			await answer();
			// Changed by the next change, which comes while this one is answered.
		} while (again as boolean);
		running = false;
	};
	return () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void run(), pause);
	};
}
