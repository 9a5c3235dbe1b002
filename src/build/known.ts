import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Issue } from '#lib/core/issue.ts';
import type { Finding } from './checks/finding.ts';
import { rowsOf } from './checks/observations.ts';
import type { Dataset } from './read.ts';

const localised = v.strictObject({ de: v.string(), en: v.string() });
const contradiction = v.strictObject({
	id: v.string(),
	title: localised,
	text: localised,
	datasets: v.array(v.string()),
	figures: v.optional(v.array(v.string()), []),
	findings: v.optional(
		v.array(v.strictObject({ check: v.string(), key: v.string(), difference: v.number() })),
		[]
	)
});
const schema = v.array(contradiction);

/** A contradiction of the sources that is shown and not repaired; findings are what the checks see of it. */
export type Contradiction = v.InferOutput<typeof contradiction>;

/** Reads known-deviations.json; bugs in it are issues like any other. */
export function readKnown(path: string): { known: Contradiction[]; issues: Issue[] } {
	if (!existsSync(path)) return { known: [], issues: [] };
	const file = 'data/known-deviations.json';
	const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), readFileSync(path, 'utf8'));
	if (result.success) return { known: result.output, issues: [] };
	const issues = result.issues.map((issue): Issue => {
		const column = v.getDotPath(issue) ?? undefined;
		return { code: 'package-invalid', severity: 'error', file, column, detail: issue.message };
	});
	return { known: [], issues };
}

/** Tells datasets and figures that a contradiction names and that do not exist. */
export function checkKnown(known: readonly Contradiction[], datasets: readonly Dataset[]): Issue[] {
	const ids = new Set(datasets.map(({ id }) => id));
	const figures = new Set(rowsOf(datasets, 'strategy-figures').map(({ figure }) => String(figure)));
	return known.flatMap((entry) => [
		...entry.datasets.filter((id) => !ids.has(id)).map((id) => unknownName(entry.id, id)),
		...entry.figures.filter((id) => !figures.has(id)).map((id) => unknownName(entry.id, id))
	]);
}

const unknownName = (column: string, name: string): Issue => ({
	code: 'package-rule',
	severity: 'error',
	file: 'data/known-deviations.json',
	column,
	detail: `names "${name}", which does not exist`
});

/** Findings that nobody has declared, and declared ones that are no longer found. */
export function matchKnown(findings: readonly Finding[], known: readonly Contradiction[]): Issue[] {
	const declared = new Set(known.flatMap(({ findings }) => findings.map(signature)));
	const found = new Set(findings.map(signature));
	const unknown = findings.filter((finding) => !declared.has(signature(finding)));
	const gone = [...declared].filter((entry) => !found.has(entry));
	return [...unknown.map(toIssue), ...gone.map(toGone)];
}

const signature = ({ check, key, difference }: Pick<Finding, 'check' | 'key' | 'difference'>) =>
	`${check}: ${key}: ${Math.round(difference * 100) / 100}`;

const toIssue = ({
	check,
	dataset,
	key,
	stated,
	computed,
	difference,
	severity,
	line,
	text
}: Finding): Issue => ({
	code: 'deviation',
	severity,
	file: `data/${dataset}/data.csv`,
	line,
	value: `${check}: ${key}`,
	detail:
		text ??
		`stated ${stated}, computed ${Math.round(computed * 100) / 100}, difference ${Math.round(difference * 100) / 100}`
});

const toGone = (value: string): Issue => ({
	code: 'deviation-gone',
	severity: 'warning',
	file: 'data/known-deviations.json',
	value
});
