import * as v from 'valibot';
import { comparePart } from '#lib/data/queries/compare-part.ts';
import { indicatorList, regionList } from '#lib/data/queries/compare.ts';
import { observed } from '#lib/data/queries/observed.ts';
import type { Asked } from '#lib/data/query.ts';

/** A query that may be asked from outside, with the form of its parameters. */
export interface Question<Params = unknown, Row = unknown> {
	asked: Asked<Params, Row>;
	params: v.GenericSchema<unknown, Params>;
}

const text = (pattern: RegExp, what: string) => v.pipe(v.string(), v.regex(pattern, what));
const region = text(/^(DG|\d{2,12})$/, 'is no key of a region, such as "06"');
const indicator = text(/^[a-z][a-z0-9_]{0,79}$/, 'is no id of an indicator');
const part = text(/^[a-z0-9][a-z0-9+-]{0,19}$/, 'is no part of the population, such as "total"');
const level = v.picklist(
	['country', 'state', 'government-district', 'district', 'municipality'],
	'is no level of regions'
);
const within = text(/^(DG|\d{2,12})?$/, 'is neither "" nor a key of a region');
const some = <T extends v.GenericSchema>(one: T, most: number) =>
	v.pipe(v.array(one), v.minLength(1, 'names none'), v.maxLength(most, `names more than ${most}`));

const population = { sex: part, age: part };
const place = { level, within };

const question = <Params, Row>(
	asked: Asked<Params, Row>,
	params: v.GenericSchema<unknown, Params>
) => ({ asked, params }) as Question;

/** Queries that may be asked from outside, by name. */
export const questions: ReadonlyMap<string, Question> = new Map(
	[
		question(indicatorList, v.strictObject({ ...place, ...population })),
		question(
			regionList,
			v.pipe(
				v.strictObject({}),
				v.transform(() => undefined)
			)
		),
		question(
			comparePart,
			v.strictObject({
				...{ ...place, ...population, indicator },
				beside: v.pipe(v.array(region), v.maxLength(50, 'names more than 50'))
			})
		),
		question(
			observed,
			v.strictObject({ indicators: some(indicator, 50), regions: some(region, 500) })
		)
	].map((one) => [one.asked.name, one])
);
