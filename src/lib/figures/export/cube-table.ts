import { isNumber, missingBySymbol, symbolOf, toValue, type Value } from '../../core/value.ts';
import type { Codebook } from '../../data/codebook.ts';
import { codeWord, ownTitle, registers } from './code-words.ts';
import { mainRows, type CubeRow } from './cube-rows.ts';
import type { Handout } from './handout.ts';
import type { Cell, Column, Table } from './table.ts';
import { tidy } from './tidy.ts';
import { isOneIndicator } from './whole.ts';
import { exportWords } from './words.ts';

/** A column with the way to its cells. */
interface Plan extends Column {
	cell: (row: CubeRow) => Cell;
}

/** What a row is about is told by its key; these go along with it. */
const attributes =
	/^(about|certainty|explicit|found_in|groups|implied|name|note|partners|publisher|reason|section|source_named|title|.*_name)$/;
/** Measures of datasets that have one unit for all their values. */
const unitOfDataset: Readonly<Record<string, string>> = {
	'skills-gap': 'persons',
	qualification: 'percent'
};

/** Everything a figure stands on, for all its filters: one row per case, with readable names. */
export function cubeTable(handout: Handout, codebook: Codebook): Table {
	const { rows, localised } = mainRows(
		handout.cube?.rows ?? [],
		handout.locale,
		(field) => (registers[field] ?? field) in codebook.codes
	);
	const speak: Speaker = { ...handout, codebook, rows };
	const plans = localised.flatMap((field) => plansOf(field, speak));
	const columns = withUnit(plans, speak).filter(
		(plan, index, all) =>
			plan.role === 'value' ||
			(rows.some((row) => (plan.cell(row) ?? '') !== '') &&
				!all
					.slice(0, index)
					.some((other) => rows.every((row) => other.cell(row) === plan.cell(row))))
	);
	return {
		columns: columns.map(({ id, title, kind, role, of }) => ({
			id,
			title,
			kind,
			role,
			...(of !== undefined && { of })
		})),
		rows: rows.map((row) => columns.map(({ cell }) => cell(row)))
	};
}

type Speaker = Pick<Handout, 'locale' | 't' | 'cube' | 'shown'> & {
	codebook: Codebook;
	rows: readonly CubeRow[];
};

const titleOf = (field: string, { locale, codebook }: Speaker): string =>
	ownTitle(field, locale) ?? codebook.fields[field]?.[locale] ?? field;

function plansOf(field: string, speak: Speaker): Plan[] {
	const { rows } = speak;
	if (field === 'flag' && rows.some((row) => 'value' in row)) return [];
	if (field === 'name' && rows.some((row) => 'region' in row)) return [];
	// An indicator may speak of women while nothing is broken down by sex.
	if (/^(sex|age)$/.test(field) && rows.every((row) => row[field] === 'total')) return [];
	if (isValue(field, rows)) return valuePlans(field, speak);
	const register = speak.codebook.codes[registers[field] ?? field];
	const isKey = !attributes.test(field);
	if (register && isKey && rows.some((row) => String(row[field]) in register))
		return [labelPlan(field, register, speak), keyPlan(field, speak)];
	return [wordPlan(field, isKey ? 'key' : 'attribute', speak)];
}

const isMissing = (value: unknown): boolean =>
	value === 'not-stated' || Object.values<unknown>(missingBySymbol).includes(value);

/** A measure: what has a sign beside it, or is called by a name of measures. */
const isValue = (field: string, rows: readonly CubeRow[]): boolean =>
	rows.some((row) => `${field}_symbol` in row) ||
	(/^(value|share)$/.test(field) &&
		rows.every(({ [field]: value }) => value === null || isNumberLike(value) || isMissing(value)));
const isNumberLike = (value: unknown): value is number => typeof value === 'number';

function valueIn(row: CubeRow, field: string): Value {
	const value = row[field];
	if (isMissing(value)) return value as Value;
	return toValue(isNumberLike(value) ? value : null, String(row[`${field}_symbol`] ?? ''));
}

function valuePlans(field: string, speak: Speaker): Plan[] {
	const { t, locale } = speak;
	const { columns } = exportWords[locale];
	const isMain = field === 'value';
	const title = isMain ? columns.value : titleOf(field, speak);
	const beside = (name: string) => (isMain ? name : `${title}: ${name}`);
	const of = field;
	return [
		{
			...{ id: field, title, kind: 'number', role: 'value' },
			cell: (row) => {
				const value = valueIn(row, field);
				return isNumber(value) ? value : null;
			}
		},
		{
			...{ id: isMain ? 'sign' : `${field}_sign`, title: beside(columns.sign) },
			...{ kind: 'text', role: 'sign', of },
			cell: (row) => {
				const value = valueIn(row, field);
				return isNumber(value) ? '' : symbolOf(value);
			}
		},
		{
			...{ id: isMain ? 'remark' : `${field}_remark`, title: beside(columns.remark) },
			...{ kind: 'text', role: 'remark', of },
			cell: (row) => {
				const value = valueIn(row, field);
				if (!isNumber(value)) return t.missing[value];
				const flag = isMain ? String(row.flag ?? '') : '';
				return flag in t.flags ? t.flags[flag as keyof typeof t.flags] : flag;
			}
		}
	];
}

function labelPlan(field: string, register: Codebook['codes'][string], speak: Speaker): Plan {
	return {
		...{
			id: `${field}_name`,
			title: titleOf(field, speak),
			kind: 'text',
			role: 'label',
			of: field
		},
		cell: (row) => register[String(row[field])]?.[speak.locale] ?? String(row[field] ?? '')
	};
}

function keyPlan(field: string, speak: Speaker): Plan {
	const { code } = exportWords[speak.locale];
	return {
		...{ id: field, title: code(titleOf(field, speak)), kind: 'text', role: 'key' },
		cell: (row) => String(row[field] ?? '')
	};
}

/** A column of texts, of words for codes, or of lists. */
function wordPlan(field: string, role: 'key' | 'attribute', speak: Speaker): Plan {
	const { t, locale, codebook, rows } = speak;
	const register = codebook.codes[registers[field] ?? ''];
	const certainty: Readonly<Record<string, string>> = t.certainty;
	const say = (code: string): string =>
		(field === 'certainty' ? certainty[code] : register?.[code]?.[locale]) ??
		codeWord(field, code, locale) ??
		code;
	const isNumeric = rows.every(({ [field]: value }) => value === null || isNumberLike(value));
	return {
		...{ id: field, title: titleOf(field, speak), kind: isNumeric ? 'number' : 'text', role },
		cell: ({ [field]: value }) => {
			if (isNumberLike(value)) return value;
			if (Array.isArray(value)) return value.map(String).map(say).join('; ');
			return value === null || value === undefined ? (isNumeric ? null : '') : say(String(value));
		}
	};
}

/** The unit behind the value: of the row, of its indicator or of its dataset. */
function withUnit(plans: readonly Plan[], speak: Speaker): Plan[] {
	const { locale, t, codebook, cube } = speak;
	const [dataset = ''] = cube?.tables ?? [];
	const shown = isOneIndicator(speak) ? unitsIn(speak) : [];
	const units: Readonly<Record<string, { other: string }>> = t.units;
	const unit: Plan = {
		...{ id: 'unit', title: exportWords[locale].columns.unit, kind: 'text', role: 'unit' },
		cell: (row) => {
			const id =
				row.unit ??
				codebook.indicators[String(row.indicator)]?.unit ??
				unitOfDataset[dataset] ??
				'';
			return (units[String(id)]?.other ?? String(id)) || (shown.length === 1 ? shown[0] : '') || '';
		}
	};
	if (!speak.rows.some((row) => 'value' in row)) return [...plans];
	return plans
		.filter(({ id }) => id !== 'unit')
		.flatMap((plan) => (plan.id === 'value' ? [plan, unit] : [plan]));
}

const unitsIn = (speak: Speaker): string[] => [...new Set(tidy(speak).map(({ unit }) => unit))];
