/** One response header: the first pattern that fits the path decides its value; an empty value sends none. */
export interface Policy {
	header: string;
	cases: readonly (readonly [pattern: string, value: string])[];
	otherwise: string;
	/** Only a server with a certificate may promise it. */
	overTls?: true;
}

/** Embeddable figures and what they load: any page may frame and use them. */
export const shared =
	'^/((en/)?(embed|figures|oembed)/|(_app|cubes|e)/|embed(-frame|-start)?\\.js$|favicon\\.svg$)';
/** Files whose bytes never change are hashed names and kept editions; the lists of an edition still grow. */
const lists = '^/e/(.*/)?(edition\\.json|SHA256SUMS)$';
const forever = '^/(_app/immutable|e)/';

// A worker takes its policy from its own response, not from the page.
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const always = (header: string, otherwise: string): Policy => ({ header, cases: [], otherwise });
const ofShared = (header: string, value: string): Policy => ({
	header,
	cases: [[shared, value]],
	otherwise: ''
});

/** Headers of every response; patterns match the path as it was asked for, from the root of the site. */
export const policies: readonly Policy[] = [
	always('X-Content-Type-Options', 'nosniff'),
	always('Referrer-Policy', 'no-referrer'),
	always('Cross-Origin-Opener-Policy', 'same-origin'),
	always('Permissions-Policy', 'camera=(), geolocation=(), microphone=()'),
	{ ...always('Strict-Transport-Security', 'max-age=31536000'), overTls: true },
	{ ...ofShared('Cross-Origin-Resource-Policy', 'cross-origin'), otherwise: 'same-origin' },
	ofShared('Cross-Origin-Embedder-Policy', 'require-corp'),
	ofShared('Access-Control-Allow-Origin', '*'),
	{ header: 'X-Frame-Options', cases: [[shared, '']], otherwise: 'DENY' },
	{
		header: 'Content-Security-Policy',
		cases: [
			['\\.js$', workerPolicy],
			[shared, '']
		],
		otherwise: "frame-ancestors 'none'"
	},
	{
		header: 'Cache-Control',
		cases: [
			[lists, 'no-cache'],
			[forever, 'public, max-age=31536000, immutable']
		],
		otherwise: 'no-cache'
	}
];

/** A pattern for a site that lies in a folder of its host, such as /monitor/. */
export const below = (pattern: string, base: string): string =>
	pattern.replace(/^\^\//, () => `^${base}`);

/** Headers of the response to a path such as /embed/pyramid/, without those that need a certificate. */
export function headersOf(path: string): Record<string, string> {
	const own = policies.flatMap(({ header, cases, otherwise, overTls }) => {
		const value = cases.find(([pattern]) => new RegExp(pattern).test(path))?.[1] ?? otherwise;
		return value === '' || overTls ? [] : [[header, value] as const];
	});
	return Object.fromEntries(own);
}
