import { parseArgs } from 'node:util';
import type { Locale } from '#lib/core/locale.ts';

/** What `npm run template` was asked to write. */
export interface TemplateOptions {
	/** Forms of the offices, or the tables of the strategy. */
	what: 'report' | 'strategy';
	/** The reporting year; the latest one set where it is missing. */
	period: string | undefined;
	/** The deadline of a year that is not set yet. */
	due: string | undefined;
	locale: Locale;
	out: string | undefined;
}

export const usage = `npm run template -- report [--period <year>] [--due <day>] [--lang de|en] [--out <folder>]
npm run template -- strategy [--lang de|en] [--out <folder>]
  --period  the year to report on; without it the latest in data/report-periods
  --due     the deadline of a year that is not there yet, e.g. 2026-03-31
  --lang    language of the forms; German without it
  --out     where the files go; "forms/<year>" or "forms/strategy" without it`;

/** Reads the arguments; a text says what is wrong with them. */
export function readOptions(args: readonly string[]): TemplateOptions | string {
	try {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { period: text, due: text, lang: { type: 'string', default: 'de' }, out: text }
		});
		const { period, due, lang, out } = values;
		const what = positionals.join(' ');
		if (what !== 'report' && what !== 'strategy') return 'say what to write: report or strategy';
		if (what === 'strategy' && (period ?? due)) return '--period and --due are for reports';
		if (lang !== 'de' && lang !== 'en') return `--lang ${lang} is neither de nor en`;
		if (period && !/^\d{4}$/.test(period)) return `--period ${period} is not a year`;
		if (due && !isDay(due)) return `--due ${due} is not a day (write it as 2026-03-31)`;
		if (due && !period) return '--due needs --period';
		return { what, period, due, locale: lang, out };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** Whether a text is a day of the calendar, written as ISO. */
export function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
