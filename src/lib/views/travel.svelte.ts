let lost: string | null = $state.raw(null);

/** A page that could not be reached; the one before it stays, and its layout says so. */
export const travel = {
	get lost() {
		return lost;
	},
	arrived: (): void => void (lost = null)
};

/**
 * Asks for the page itself: it may be there although its data or scripts are not. Then the browser goes there,
 * else nothing is taken away. `isWanted` says whether the reader still waits for it.
 */
export async function reach(address: string, isWanted: () => boolean): Promise<void> {
	const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
	if (!isWanted()) return;
	if (!answer || answer.status >= 500) lost = address;
	else if (address === location.href) location.reload();
	else location.href = address;
}
