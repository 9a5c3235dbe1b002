/** What a site without an address of its own leaves out, and how to give it one; undefined where it has one. */
export const withoutOrigin = (origin: string | null): string | undefined =>
	origin === null
		? `Not for publication yet: "origin" in data/county.json is null.
Where will the site be published? Write it there without a slash at the end, for example
	"origin": "https://monitor.example.de"
and build again. "npm run build -- --publish" insists on it. Until then there are no oEmbed
answers, pages name no address of their own, and embed codes lead to where they are copied.`
		: undefined;

/** The same of the site that is being built; what is wrong with county.json itself says the data step. */
export async function missingOrigin(): Promise<string | undefined> {
	try {
		const { county } = await import('#lib/core/county.ts');
		return withoutOrigin(county.origin);
	} catch {
		return undefined;
	}
}

/** What a site without a publisher may not do, and where to name one; undefined where there is one. */
export const withoutPublisher = (name: string | null): string | undefined =>
	name === null
		? `Not for publication yet: "operator" in data/county.json has no "name". A catalogue for portals must say who
publishes the data, and the imprint who is responsible. Fill in "operator" and build again.`
		: undefined;

/** What keeps the site that is being built from being published; what is wrong with county.json itself says the data step. */
export async function notForPublication(): Promise<string | undefined> {
	try {
		const { county } = await import('#lib/core/county.ts');
		const said = [withoutOrigin(county.origin), withoutPublisher(county.operator.name)];
		return said.filter(Boolean).join('\n\n') || undefined;
	} catch {
		return undefined;
	}
}
