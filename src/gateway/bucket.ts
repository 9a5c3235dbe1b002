/** How often one client may ask. */
export interface BucketOptions {
	/** Questions at once. */
	size: number;
	/** Questions a second in the long run. */
	rate: number;
	/** Clients kept in mind; beyond it the one longest unseen is forgotten. */
	clients?: number;
}

/** Takes a client and the time in ms, gives the seconds to wait: 0 when it may ask now. */
export function makeBuckets({ size, rate, clients = 10_000 }: BucketOptions) {
	const buckets = new Map<string, { tokens: number; at: number }>();
	return (client: string, now: number): number => {
		const last = buckets.get(client) ?? { tokens: size, at: now };
		const tokens = Math.min(size, last.tokens + ((now - last.at) / 1000) * rate);
		// Set anew it stands last: the map is in order of use.
		buckets.delete(client);
		buckets.set(client, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
		const [oldest] = buckets.keys();
		if (buckets.size > clients && oldest !== undefined) buckets.delete(oldest);
		return tokens < 1 ? Math.ceil((1 - tokens) / rate) : 0;
	};
}
