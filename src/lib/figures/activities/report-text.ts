import { isNumber, type Value } from '../../core/value.ts';
import type { Locale } from '../../core/locale.ts';
import type { Format } from '../../i18n/format.ts';
import { statusWords } from '../steering/status.words.ts';
import type { LatestReport, ReportItem } from './latest-report.ts';
import { reportWords } from './report-text.words.ts';

interface Speaker {
	locale: Locale;
	format: Format;
}

/** One thing an office reports of an activity; without a text nobody stated it. */
export interface ReportFact {
	id: ReportItem;
	title: string;
	text: string;
}

/** Euros as reported: cents only where there are some. */
export const eurosText = (value: number, { format }: Pick<Speaker, 'format'>): string =>
	format.unit(value, 'eur', Number.isInteger(value) ? 0 : 2);

/** What the last report says of an activity, each item with its name. */
export function reportFacts(report: LatestReport, speaker: Speaker): ReportFact[] {
	const { locale, format } = speaker;
	const words = reportWords[locale];
	const printed = (value: Value, print: (value: number) => string) =>
		isNumber(value) ? print(value) : value === 'anonymised' ? words.protected : '';
	const said = (...parts: string[]) => parts.filter(Boolean).join('; ');
	const texts = {
		participants: printed(report.participants, (value) => format.number(value)),
		places: printed(report.places, (value) => format.number(value)),
		money: said(
			printed(report.budget, (value) => eurosText(value, speaker)),
			isNumber(report.budget) ? report.funding : ''
		),
		status: report.status
			? said(
					statusWords[locale].statuses[report.status] +
						(report.statusDate ? words.since(format.period(report.statusDate)) : ''),
					report.statusReason
				)
			: '',
		review: report.nextReview && format.period(report.nextReview)
	};
	return (Object.keys(texts) as ReportItem[]).map((id) => ({
		...{ id, title: words.titles[id], text: texts[id] }
	}));
}

/** The last report on an activity in one line, with its period; or that nothing is collected. */
export function reportText(report: LatestReport | null, speaker: Speaker): string {
	const words = reportWords[speaker.locale];
	if (!report) return words.none;
	const facts = reportFacts(report, speaker);
	const told = facts.filter(({ text }) => text !== '').map(({ title, text }) => `${title} ${text}`);
	const missing = facts.filter(({ text }) => text === '').map(({ title }) => title);
	return [
		words.from(speaker.format.period(report.period), told.join(', ') || words.nothing),
		...(missing.length > 0 && told.length > 0 ? [words.missing(missing.join(', '))] : [])
	].join('; ');
}

/** How many took part by the last report, in a few words: "40 (2026)", "geschützt (1 oder 2 Personen; 2026)". */
export function reachText(report: LatestReport | null, { locale, format }: Speaker): string {
	const words = reportWords[locale];
	if (!report || report.participants === 'not-stated') return words.none;
	const period = format.period(report.period);
	return isNumber(report.participants)
		? words.reached(report.participants, format.number(report.participants), period)
		: words.protectedIn(period);
}
