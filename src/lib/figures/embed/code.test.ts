import { describe, expect, it } from 'vitest';
import { embedAddress, embedCode, type EmbedChoice } from './code.ts';

const choice: EmbedChoice = {
	root: 'https://monitor.example',
	figure: 'unemployment',
	locale: 'de',
	query: '',
	theme: 'auto',
	title: true,
	name: 'Quote "gesunken" & <mehr>',
	height: 640,
	script: true
};

describe('the address of an embedded figure', () => {
	it('is plain without choices', () => {
		expect(embedAddress(choice)).toBe('https://monitor.example/embed/unemployment/');
	});

	it('keeps the filters of the view and adds theme, title and language', () => {
		expect(
			embedAddress({
				...choice,
				locale: 'en',
				query: '?gruppe=women&thema=a&thema=b',
				theme: 'dark',
				title: false
			})
		).toBe(
			'https://monitor.example/en/embed/unemployment/?gruppe=women&thema=a&thema=b&theme=dark&title=no'
		);
	});
});

describe('the embed code', () => {
	it('writes names so that they cannot break out of the attribute', () => {
		expect(embedCode(choice)).toContain('title="Quote &quot;gesunken&quot; &amp; &lt;mehr&gt;"');
	});

	it('brings the script only where the frame is to be sized', () => {
		expect(embedCode(choice)).toContain(
			'data-kreismonitor="unemployment"></iframe>\n<script src="https://monitor.example/embed.js" async></script>'
		);
		const fixed = embedCode({ ...choice, script: false, width: 720 });
		expect(fixed).not.toContain('script');
		expect(fixed).toContain('width="720" height="640"');
	});
});
