import * as v from 'valibot';

const manifest = v.object({ edition: v.string() });

/** Edition the page was built from; throws when the site has a newer one, whose rows may stand on the page by now. */
export async function loadEdition(url: string): Promise<App.Edition | undefined> {
	const own = __DATA_EDITION__ ?? undefined;
	const published = await publishedEdition(url);
	if (published !== undefined && own !== undefined && published !== own.id && import.meta.env.PROD)
		throw new Error(`built from edition ${own.id}, published is ${published}`);
	return own;
}

/** Edition the site has now; undefined where nothing answers, as offline. */
async function publishedEdition(url: string): Promise<string | undefined> {
	try {
		const response = await fetch(url, { cache: 'no-cache' });
		const found = v.safeParse(manifest, await response.json());
		return found.success ? found.output.edition : undefined;
	} catch {
		return undefined;
	}
}
