import { county } from '#lib/core/county.ts';

/** What a site without an address of its own leaves out, and how to give it one; undefined where it has one. */
export const withoutOrigin = (origin: string | null): string | undefined =>
	origin === null
		? `Not for publication yet: "origin" in data/county.json is null.
Where will the site be published? Write it there without a slash at the end, for example
	"origin": "https://monitor.example.de"
and build again. Until then there are no oEmbed answers, pages name no address of their own, and embed
codes lead to the address under which they are copied.`
		: undefined;

if (import.meta.main) {
	const missing = withoutOrigin(county.origin);
	const isRequired = process.argv.includes('--required');
	if (missing) console[isRequired ? 'error' : 'log'](`\n${missing}`);
	if (missing && isRequired) process.exitCode = 1;
}
