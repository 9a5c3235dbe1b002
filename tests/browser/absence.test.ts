import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimIn } from '../support/absence.ts';

/** What a page says, element by element, with its titles, descriptions and spoken names; scripts and styles left out. */
const textsOf = (html: string): string[] =>
	html
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
		.replace(/\b(title|alt|aria-label|content)="([^"]*)"/g, '>$2<')
		.split(/<[^>]*>|[<>]/)
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter(Boolean);

describe('no built page says that help does not exist where the list is silent', () => {
	const files = globSync('build/**/*.html').filter((file) => !/^build[\\/]e[\\/]/.test(file));

	it('in either language, embeds included', () => {
		expect(files.length).toBeGreaterThan(300);
		const found = files.flatMap((file) =>
			textsOf(readFileSync(file, 'utf8')).flatMap((text) => {
				const claim = claimIn(text);
				return claim === undefined ? [] : [`${file}: “${claim}” in ${text.slice(0, 120)}`];
			})
		);
		expect(found).toEqual([]);
	});
});
