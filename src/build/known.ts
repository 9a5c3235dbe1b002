import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Issue } from '#lib/core/issue.ts';
import { sayNotJson, sayProblem } from '#lib/data/schema/problem.ts';
import type { Finding } from './checks/finding.ts';
import { rowsOf } from './checks/observations.ts';
import { besideKeys, withNames, type Names } from './names.ts';
import { brokenWords, type Dataset } from './read.ts';

const localised = v.strictObject({ de: v.string(), en: v.string() });
const finding = v.strictObject({ check: v.string(), key: v.string(), difference: v.number() });
const contradiction = v.strictObject({
	id: v.string(),
	title: localised,
	text: localised,
	datasets: v.array(v.string()),
	figures: v.optional(v.array(v.string()), []),
	indicators: v.optional(v.array(v.string()), []),
	findings: v.optional(v.array(finding), [])
});
const accepted = v.strictObject({
	id: v.string(),
	reason: v.pipe(v.string(), v.nonEmpty('must say why the data are right')),
	datasets: v.optional(v.array(v.string())),
	findings: v.pipe(v.array(finding), v.minLength(1, 'must name what is accepted'))
});
// What says why is accepted; judged by that, so that a fault in it is told by its place.
const schema = v.array(
	v.lazy((entry) =>
		typeof entry === 'object' && entry !== null && 'reason' in entry ? accepted : contradiction
	)
);

/** A contradiction of the sources that is shown and not repaired; findings are what the checks see of it. */
export type Contradiction = v.InferOutput<typeof contradiction>;

/** What a check doubts and a person has compared with the source: right, for the reason given. It is not shown. */
type Accepted = v.InferOutput<typeof accepted>;

export type Known = Contradiction | Accepted;

/** The entries that are shown to readers. */
export const shownOf = (known: readonly Known[]): Contradiction[] =>
	known.filter((entry): entry is Contradiction => 'title' in entry);

/** Reads known-deviations.json; bugs in it are issues like any other. */
export function readKnown(path: string): { known: Known[]; issues: Issue[] } {
	if (!existsSync(path)) return { known: [], issues: [] };
	const file = 'data/known-deviations.json';
	const text = readFileSync(path, 'utf8');
	try {
		const result = v.safeParse(schema, JSON.parse(text));
		if (result.success) return { known: result.output, issues: brokenWords(text, file) };
		const issues = result.issues.map((issue): Issue => {
			const column = v.getDotPath(issue) ?? undefined;
			return {
				code: 'package-invalid',
				severity: 'error',
				file,
				column,
				detail: sayProblem(issue)
			};
		});
		return { known: [], issues };
	} catch (error) {
		const detail = sayNotJson(text, error);
		return { known: [], issues: [{ code: 'package-not-json', severity: 'error', file, detail }] };
	}
}

/** Tells datasets, figures and indicators that a contradiction names and that do not exist. */
export function checkKnown(known: readonly Known[], datasets: readonly Dataset[]): Issue[] {
	const ids = new Set(datasets.map(({ id }) => id));
	const namesIn = (id: string, key: string) =>
		new Set(rowsOf(datasets, id).map((row) => String(row[key])));
	const figures = namesIn('strategy-figures', 'figure');
	const indicators = namesIn('indicators', 'indicator');
	return shownOf(known).flatMap((entry) => [
		...entry.datasets.filter((id) => !ids.has(id)).map((id) => unknownName(entry.id, id)),
		...entry.figures.filter((id) => !figures.has(id)).map((id) => unknownName(entry.id, id)),
		...entry.indicators.filter((id) => !indicators.has(id)).map((id) => unknownName(entry.id, id))
	]);
}

const unknownName = (column: string, name: string): Issue => ({
	code: 'package-rule',
	severity: 'error',
	file: 'data/known-deviations.json',
	column,
	detail: `names "${name}", which does not exist`
});

/** Findings that nobody has declared, and declared ones that are no longer found. One whose difference has changed is one issue. What cannot be is not declared away. */
export function matchKnown(
	findings: readonly Finding[],
	known: readonly Known[],
	names: Names = new Map()
): Issue[] {
	const entries = known.flatMap(({ findings }) => findings);
	const declared = new Set(entries.map(signature));
	const places = Map.groupBy(entries, placeOf);
	const found = new Set(findings.map(placeOf));
	const unknown = findings.filter(
		(finding) => finding.impossible || !declared.has(signature(finding))
	);
	const gone = entries.filter((entry) => !found.has(placeOf(entry)));
	return [
		...unknown.map((finding) =>
			toIssue(finding, names, places.get(placeOf(finding))?.[0]?.difference)
		),
		...[...new Set(gone.map(signature))].map(toGone)
	];
}

type Named = Pick<Finding, 'check' | 'key'>;

const placeOf = ({ check, key }: Named): string => `${check}: ${key}`;

const signature = (one: Named & Pick<Finding, 'difference'>): string =>
	`${placeOf(one)}: ${rounded(one.difference)}`;

const rounded = (value: number): number => Math.round(value * 100) / 100;

function toIssue(finding: Finding, names: Names, accepted?: number): Issue {
	const { check, dataset, key, stated, computed, difference, severity, line, text } = finding;
	const value = `${check}: ${withNames(key, names)}`;
	const place = { severity, file: `data/${dataset}/data.csv`, line, value };
	if (finding.impossible) return { code: 'impossible', ...place, detail: text };
	const what = text ? besideKeys(text, names) : `stated ${stated}, computed ${rounded(computed)}`;
	const changed =
		accepted === undefined
			? ''
			: `; known-deviations.json declares ${rounded(accepted)}: compare again, then write the new difference there`;
	const code = check === 'unpublished' ? 'period-unpublished' : 'deviation';
	return { code, ...place, detail: `${what}, difference ${rounded(difference)}${changed}` };
}

const toGone = (value: string): Issue => ({
	code: 'deviation-gone',
	severity: 'warning',
	file: 'data/known-deviations.json',
	value
});
