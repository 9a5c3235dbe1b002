import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Issue } from '#lib/core/issue.ts';
import { sayProblem } from '#lib/data/schema/problem.ts';

const text = (remedy: string) => v.pipe(v.string(remedy), v.trim(), v.minLength(1, remedy));

const absent = 'is missing or not as docs/data.md shows it';
const licence = 'must name the licence of the boundaries, e.g. [{ "name": "dl-de/by-2-0" }]';
const attribution = 'must hold the text that the licence asks to print';
const date = 'must be the date whose districts the boundaries show, e.g. "2026-01-01"';

const schema = v.object(
	{
		licenses: v.pipe(
			v.array(v.object({ name: text(licence) }, licence), licence),
			v.minLength(1, licence)
		),
		sources: v.pipe(
			v.array(v.object({ title: text('must name the publisher') }), 'must name the publisher'),
			v.minLength(1, 'must name the publisher')
		),
		kreismonitor: v.object(
			{
				attribution: text(attribution),
				territorialStatus: v.pipe(v.string(date), v.isoDate(date))
			},
			absent
		)
	},
	absent
);

/** What has to be printed with boundaries, and the day they show. */
export interface Sidecar {
	licence: string;
	attribution: string;
	date: string;
}

/** Reads the datapackage.json beside the boundaries: source, licence and date are asked for. */
export function readSidecar(
	folder: string,
	label: string
): { sidecar: Sidecar | null; issues: Issue[] } {
	const file = `${label}/datapackage.json`;
	const path = join(folder, 'datapackage.json');
	if (!existsSync(path))
		return { sidecar: null, issues: [{ code: 'geo-sidecar', severity: 'error', file }] };
	const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), readFileSync(path, 'utf8'));
	if (result.success) {
		const { licenses, kreismonitor } = result.output;
		const names = licenses.map(({ name }) => name).join(', ');
		const { attribution, territorialStatus } = kreismonitor;
		return { sidecar: { licence: names, attribution, date: territorialStatus }, issues: [] };
	}
	const issues = result.issues.map((issue): Issue => {
		const column = v.getDotPath(issue) ?? undefined;
		return { code: 'package-invalid', severity: 'error', file, column, detail: sayProblem(issue) };
	});
	return { sidecar: null, issues };
}
