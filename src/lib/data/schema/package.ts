import * as v from 'valibot';
import { publishedCertainties } from '../../core/certainty.ts';
import { isAddress } from '../../core/address.ts';
import type { Issue } from '../../core/issue.ts';
import { unfitForXml } from '../../core/xml-text.ts';
import { comparison } from './comparison.ts';
import { disclosure } from './disclosure.ts';
import { sayNotJson, sayProblem } from './problem.ts';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const localised = v.strictObject({ de: text, en: text });
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date as 2026-11-22'));
const kebab = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'must be in kebab-case'));
const column = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'must be in snake_case'));
const path = v.optional(
	v.pipe(v.string(), v.check(isAddress, 'must begin with https://, http:// or mailto:'))
);

const constraints = v.strictObject({
	required: v.optional(v.boolean()),
	unique: v.optional(v.boolean()),
	maxLength: v.optional(v.pipe(v.number(), v.integer())),
	enum: v.optional(v.array(v.union([v.string(), v.number()]))),
	pattern: v.optional(v.pipe(v.string(), v.check(isPattern, 'must be a regular expression'))),
	minimum: v.optional(v.union([v.number(), isoDate])),
	maximum: v.optional(v.union([v.number(), isoDate]))
});

const field = v.strictObject({
	name: column,
	type: v.picklist(['string', 'integer', 'number', 'date']),
	title: text,
	description: v.optional(v.string(), ''),
	constraints: v.optional(constraints, {}),
	missingValues: v.optional(v.array(v.strictObject({ value: v.string(), label: text }))),
	kreismonitor: v.strictObject({
		title: localised,
		/** The English meaning; the German one is the description of the field. */
		description: v.optional(v.strictObject({ de: v.optional(text), en: text })),
		/** What a column of numbers is in, where the rows do not say it: counts are whole, shares from 0 to 100. */
		unit: v.optional(v.picklist(['persons', 'count', 'percent']))
	})
});

const foreignKey = v.strictObject({
	fields: v.array(column),
	reference: v.strictObject({
		package: v.optional(kebab),
		resource: v.string(),
		fields: v.array(column)
	})
});

const tableSchema = v.strictObject({
	$schema: v.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
	fields: v.pipe(v.array(field), v.minLength(1)),
	primaryKey: v.pipe(v.array(column), v.minLength(1)),
	foreignKeys: v.optional(v.array(foreignKey), [])
});

const resource = v.strictObject({
	name: kebab,
	path: v.literal('data.csv'),
	type: v.literal('table'),
	format: v.literal('csv'),
	mediatype: v.literal('text/csv'),
	encoding: v.literal('utf-8'),
	schema: tableSchema
});

/** Themes of the European data portals. */
const dataThemes = [
	...(['AGRI', 'ECON', 'EDUC', 'ENER', 'ENVI', 'GOVE', 'HEAL'] as const),
	...(['INTR', 'JUST', 'REGI', 'SOCI', 'TECH', 'TRAN'] as const)
] as const;

/** Frequencies of the European data portals. */
const frequencies = [
	...(['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'ANNUAL_2', 'ANNUAL', 'BIENNIAL'] as const),
	...(['TRIENNIAL', 'DECENNIAL', 'AS_NEEDED', 'IRREG', 'NEVER', 'UNKNOWN'] as const)
] as const;

const ownProperties = v.strictObject({
	title: localised,
	description: localised,
	group: v.picklist(['official', 'strategy', 'activities', 'vocabulary']),
	kind: v.picklist(['observations', 'table']),
	/** Null while there are no rows. */
	referenceDate: v.nullable(text),
	territorialStatus: v.nullable(localised),
	regionConcept: v.nullable(localised),
	certainty: v.picklist(publishedCertainties),
	rhythm: localised,
	nextUpdate: v.nullable(isoDate),
	/** Day somebody last looked whether the source has anything new. */
	checked: v.optional(v.nullable(isoDate)),
	/** Comparison of these numbers with files of their publishers; null or left out where there was none. */
	compared: v.optional(v.nullable(comparison)),
	/** Years from the one the figures speak of to the one their publisher brings them out in. */
	delay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)), 1),
	/** That the source appears every year, where this dataset holds single years of it and does not follow. */
	sourceFrequency: v.optional(v.literal('ANNUAL')),
	owner: localised,
	/** Official key of the county whose rows these are; null or left out where they are for any county. */
	county: v.optional(
		v.nullable(v.pipe(v.string(), v.regex(/^\d{5}$/, 'must be an official key of five digits')))
	),
	attribution: text,
	/** How counts of few persons are protected; left out where none are counted. */
	disclosure: v.optional(disclosure),
	/** Codes for open-data portals. */
	portal: v.optional(
		v.strictObject({
			themes: v.pipe(v.array(v.picklist(dataThemes)), v.minLength(1)),
			frequency: v.picklist(frequencies)
		})
	)
});

/** datapackage.json: the subset of Data Package 2 and Table Schema 2 that this site reads. */
const packageSchema = v.object({
	$schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	name: kebab,
	title: text,
	description: text,
	version: isoDate,
	keywords: v.optional(v.array(text), []),
	licenses: v.pipe(v.array(v.strictObject({ name: text, title: text, path })), v.minLength(1)),
	sources: v.array(v.strictObject({ title: text, path, version: v.optional(v.string()) })),
	kreismonitor: ownProperties,
	resources: v.strictTuple([resource])
});

export type DataPackage = v.InferOutput<typeof packageSchema>;
export type Field = v.InferOutput<typeof field>;
export type TableSchema = v.InferOutput<typeof tableSchema>;

/** The schema of a package's one table. */
export const schemaOf = (pkg: DataPackage): TableSchema => pkg.resources[0].schema;

/** A measure holds numbers or a symbol that says why there is none. */
export const isMeasure = (field: Field): boolean =>
	field.missingValues !== undefined && (field.type === 'number' || field.type === 'integer');

/** Reads the text of a datapackage.json; null with the issues when it does not fit. */
export function readPackage(
	json: string,
	file: string
): { pkg: DataPackage | null; issues: Issue[] } {
	const parsed = parseJson(json);
	if ('message' in parsed)
		return {
			pkg: null,
			issues: [{ code: 'package-not-json', severity: 'error', file, detail: parsed.message }]
		};
	const unfit = unfitTexts(parsed.value, file);
	const result = v.safeParse(packageSchema, parsed.value);
	if (result.success) return { pkg: result.output, issues: unfit };
	const issues = result.issues.map((issue): Issue => {
		const column = v.getDotPath(issue) ?? undefined;
		return { code: 'package-invalid', severity: 'error', file, column, detail: sayProblem(issue) };
	});
	return { pkg: null, issues: [...unfit, ...issues] };
}

/** Texts that hold a character no file could print. */
function unfitTexts(value: unknown, file: string, path: readonly string[] = []): Issue[] {
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([name, part]) => unfitTexts(part, file, [...path, name]));
	const detail = typeof value === 'string' ? unfitForXml(value) : undefined;
	if (detail === undefined) return [];
	return [{ code: 'control-character', severity: 'error', file, column: path.join('.'), detail }];
}

function parseJson(json: string): { value: unknown } | { message: string } {
	try {
		return { value: JSON.parse(json) };
	} catch (error) {
		return { message: sayNotJson(json, error) };
	}
}

function isPattern(source: string): boolean {
	try {
		return new RegExp(source, 'u').source !== '';
	} catch {
		return false;
	}
}
