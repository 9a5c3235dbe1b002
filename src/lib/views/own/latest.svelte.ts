/** The answer to what was asked last; an earlier question that is still under way has no say any more. */
export class Latest<T> {
	#value: T | undefined = $state.raw();
	#failed = $state(false);
	#turn = 0;

	/** Of a question before, until the last one is answered. */
	get value(): T | undefined {
		return this.#value;
	}
	/** Whether there is no answer to what was asked last. */
	get failed(): boolean {
		return this.#failed;
	}
	async ask(question: () => Promise<T>): Promise<void> {
		const own = (this.#turn += 1);
		this.#failed = false;
		try {
			const value = await question();
			if (own === this.#turn) this.#value = value;
		} catch {
			if (own === this.#turn) this.#failed = true;
		}
	}
}
