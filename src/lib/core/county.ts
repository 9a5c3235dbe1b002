import * as v from 'valibot';
import raw from '#county' with { type: 'json' };
import { countySchema } from './county-schema.ts';

export type County = v.InferOutput<typeof countySchema>;

/** The county this site is about: everything that another county changes besides its data. */
export const county: County = v.parse(countySchema, raw);
