import type { Route } from 'playwright-core';

/** What a route does with a request. */
export type Act = (route: Route) => Promise<void>;
const flipped = (text: string): string => text.replace('{', '[');

/** What may come in place of a file. */
export const faults: Record<string, Act> = {
	'404': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
	'500': (route) => route.fulfill({ status: 500, body: 'error' }),
	HTML: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Login' }),
	truncated: async (route) => {
		const text = await (await route.fetch()).text();
		await route.fulfill({ body: text.slice(0, text.length / 2) });
	},
	'flipped byte': async (route) => {
		const answer = await route.fetch();
		await route.fulfill({ response: answer, body: flipped(await answer.text()) });
	},
	reset: (route) => route.abort('connectionreset')
};
/** An answer that never comes. */
export const never: Act = () => new Promise(() => undefined);
