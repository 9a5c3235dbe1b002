import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { county } from '../../src/lib/core/county.ts';

/** The rows of a dataset as they stand in data/, so that expectations follow the data. */
export const rowsOf = (dataset: string): Record<string, string>[] =>
	parse(readFileSync(`data/${dataset}/data.csv`, 'utf8'), { columns: true, bom: true });

/** The rows that belong to the edition the site shows. */
export const shownRows = (dataset: string): Record<string, string>[] =>
	rowsOf(dataset).filter(({ edition }) => edition === String(county.edition));
