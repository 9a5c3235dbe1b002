import { expect, it } from 'vitest';
import { headersFile } from './plain.ts';
import { headersOf } from './policy.ts';

/** What a host makes of the file: the headers of all rules that fit a path, one after the other. */
function sent(path: string): [string, string][] {
	const blocks = headersFile()
		.split('\n\n')
		.filter((block) => block.startsWith('/'));
	return blocks.flatMap((block) => {
		const [rule = '', ...lines] = block.trim().split('\n');
		const fits = rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
		return fits ? lines.map((line) => line.trim().split(/: (.*)/) as [string, string]) : [];
	});
}

it.each([
	'/',
	'/en/',
	'/arbeitsmarkt/',
	'/en/themen/',
	'/embed/compare-ranking/',
	'/en/embed/unknown/',
	'/figures/a.svg',
	'/_app/immutable/chunks/a.js'
])('says the same as the other servers of %s, and nothing twice', (path) => {
	const [headers, { 'Cache-Control': cached = '', ...wanted }] = [sent(path), headersOf(path)];
	const own = Object.fromEntries(headers.map(([name, value]) => [name, value]));
	expect(headers).toHaveLength(Object.keys(own).length);
	const { 'Strict-Transport-Security': tls, 'Cache-Control': kept = 'no-cache', ...rest } = own;
	expect([tls, kept]).toEqual(['max-age=31536000', cached]);
	expect(rest).toEqual(wanted);
});
