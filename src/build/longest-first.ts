import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest time in milliseconds that a test asks for in the text of its file; 0 where none asks. */
export const longestAsked = (text: string): number =>
	Math.max(
		0,
		...[...text.matchAll(/(?:timeout: |\}, )(\d+)_000\b(?!_)/g)].map(([, time]) => Number(time))
	) * 1000;

/** Begins with the test files that took longest, before a first run with those that ask for most time: a file of minutes must not be the last, when the other cores have nothing left to do. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const ordered = await super.sort(files);
		if (files.every((file) => this.ctx.cache.getTestSpecificationResult(file))) return ordered;
		const asked = new Map(
			files.map((file) => [file, longestAsked(readFileSync(file.moduleId, 'utf8'))] as const)
		);
		return ordered.toSorted((one, other) => (asked.get(other) ?? 0) - (asked.get(one) ?? 0));
	}
}
