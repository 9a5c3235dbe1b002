import type { Issue, IssueCode, Severity } from '../../core/issue.ts';

interface Place {
	line?: number;
	column?: string;
	value?: string;
	detail?: string;
}

/** Collects what a reader finds: one issue per cause, with its first and last place and how often. */
export class Findings {
	readonly #file: string;
	readonly #found = new Map<string, Issue>();

	constructor(file: string) {
		this.#file = file;
	}

	/** Notes one occurrence; the same code, and column if given, is one cause. */
	add(code: IssueCode, severity: Severity, place: Place = {}): void {
		const cause = `${code}|${severity}|${place.column ?? ''}`;
		const known = this.#found.get(cause);
		if (!known) this.#found.set(cause, { code, severity, file: this.#file, ...place, count: 1 });
		else {
			known.count = (known.count ?? 1) + 1;
			known.last = place.line ?? known.last;
		}
	}

	/** Whether a code was found already. */
	has(code: IssueCode): boolean {
		return this.list.some((issue) => issue.code === code);
	}

	get list(): Issue[] {
		return [...this.#found.values()];
	}
}
