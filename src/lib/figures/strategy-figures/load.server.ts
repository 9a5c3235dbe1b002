import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Locale } from '../../core/locale.ts';
import { county } from '../../core/county.ts';
import { run } from '../../data/run.server.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { strategyFiguresCube } from './cube.ts';
import { earlierCube, earlierTable, type EarlierSubject, type EarlierTable } from './earlier.ts';
import { readEntries, type Entry } from './entries.ts';
import { evidenceOf, type Evidence } from './evidence.ts';

const knownSchema = v.array(
	v.object({
		id: v.string(),
		/** Without a title it is no contradiction, but a number that was checked and is right. */
		title: v.optional(v.object({ de: v.string(), en: v.string() })),
		figures: v.optional(v.array(v.string()), [])
	})
);

/** All figures of the strategy in one language, with the contradictions that name them. */
export async function loadStrategyFigures(locale: Locale): Promise<Entry[]> {
	const t = await loadMessages(locale);
	const file = await readFile(join(process.cwd(), 'data', 'known-deviations.json'), 'utf8');
	const known = v.parse(knownSchema, JSON.parse(file));
	const contradictionsOf = (figure: string) =>
		known
			.filter(({ figures }) => figures.includes(figure))
			.flatMap(({ id, title }) => (title ? [{ id, title: title[locale] }] : []));
	const rows = await run(strategyFiguresCube, null);
	const words = { locale, t, format: makeFormat(locale, t.units), county };
	return readEntries(rows, contradictionsOf, words);
}

const remembered = new Map<Locale, Promise<Entry[]>>();

function loadOnce(locale: Locale): Promise<Entry[]> {
	const entries = remembered.get(locale) ?? loadStrategyFigures(locale);
	remembered.set(locale, entries);
	return entries;
}

/** The figures of the strategy that belong on one page, or all of them; read once for all pages. */
export const loadEvidence = async (locale: Locale, view?: string): Promise<Evidence[]> =>
	evidenceOf(await loadOnce(locale), view, { locale, t: await loadMessages(locale) });

/** Both editions of the strategy on one subject. */
export async function loadEarlier(locale: Locale, subject: EarlierSubject): Promise<EarlierTable> {
	const t = await loadMessages(locale);
	const words = { locale, t, format: makeFormat(locale, t.units), county };
	return earlierTable(await run(earlierCube, null), await loadOnce(locale), subject, words);
}
