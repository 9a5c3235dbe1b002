import { joined, type Said } from '../findings/say.ts';
import type { Presentation } from './figure.ts';

/** Headline and summary of a figure, with the findings they state. */
export function told(
	headline: Said,
	...summary: readonly Said[]
): Required<Pick<Presentation, 'headline' | 'summary' | 'findings'>> {
	const { text, findings } = joined(...summary);
	return { headline: headline.text, summary: text, findings: [...headline.findings, ...findings] };
}
