const atOnce = 6;

/** Does something with each of many, a few at a time; rejects with the first failure and starts no more then. */
export async function inParallel<T>(
	all: readonly T[],
	act: (one: T) => Promise<void>
): Promise<void> {
	const rest = [...all];
	const work = async () => {
		try {
			for (let one = rest.shift(); one !== undefined; one = rest.shift()) await act(one);
		} catch (error) {
			rest.length = 0;
			throw error;
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
}
