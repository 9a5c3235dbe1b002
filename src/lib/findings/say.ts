import type { County } from '../core/county.ts';
import type { Locale } from '../core/locale.ts';
import { yearOf, type Format, type Unit } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import type {
	ChangeFinding,
	CrossingFinding,
	Finding,
	LevelFinding,
	PeakFinding,
	RecordFinding,
	TurnFinding
} from './finding.ts';
import { isFound, roundTo, type None } from './series.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { LevelText } from './words/texts.ts';

/** The sentences on findings in a language. */
export const findingWords = { de, en };

/** A text with the findings it states. */
export interface Said {
	text: string;
	findings: readonly Finding[];
}

/** Whose language, numbers and names a sentence uses. */
export interface Voice {
	locale: Locale;
	format: Format;
	county: County;
	t: Messages;
}

/** How values of an indicator are printed. */
export interface Printed {
	unit: Unit;
	decimals: number;
	nominal?: boolean;
}

/** What a sentence is about: the start of a sentence, and where: "in Hessen". */
export interface Subject {
	subject: string;
	place: string;
}

const nothing: Said = { text: '', findings: [] };

/** Sentences one after the other, with all they state. */
export const joined = (...parts: readonly Said[]): Said => ({
	text: parts.flatMap(({ text }) => (text === '' ? [] : [text])).join(' '),
	findings: parts.flatMap(({ findings }) => findings)
});

/** A text that states no finding. */
export const plainly = (text: string): Said => ({ text, findings: [] });

/** Prints values of an indicator with their unit. */
export const printer =
	({ format }: Pick<Voice, 'format'>, { unit, decimals }: Printed) =>
	(value: number): string =>
		format.unit(value, unit, decimals);

/** "in Hessen"; a district that is none of the three levels has no name here. */
const placeOf = (region: string, { county, locale }: Voice): string =>
	({
		[county.region]: county.in[locale],
		[county.state]: county.inState[locale],
		[county.country]: county.inCountry[locale]
	})[region] ?? region;

/** The value of a period, with its record where it is one: "2025 waren es 4,7 %, so hoch wie seit 2006 nicht mehr." */
export function sayValue(
	at: { period: string; value: number },
	record: RecordFinding | null,
	voice: Voice,
	printed: Printed,
	sentence = findingWords[voice.locale].value
): Said {
	const { text, findings } = sayRecord(record, voice);
	const value = printer(voice, printed)(at.value);
	const period = voice.format.period(at.period);
	return { text: sentence(period, value, text), findings };
}

/** A record as it follows a value; nothing where there is none. */
export const sayRecord = (record: RecordFinding | null, { locale }: Pick<Voice, 'locale'>): Said =>
	record ? { text: findingWords[locale].record(record), findings: [record] } : nothing;

/** A record as a sentence of its own. */
export const sayRecordSentence = (
	record: RecordFinding,
	subject: string,
	{ locale }: Pick<Voice, 'locale'>
): Said => ({ text: findingWords[locale].recordSentence(subject, record), findings: [record] });

/** The value elsewhere in the same period. */
export function sayOthers(
	levels: readonly (LevelFinding | None)[],
	voice: Voice,
	printed: Printed
): Said {
	const found = levels.filter(isFound);
	const print = printer(voice, printed);
	const items = found.map(({ against, other }) => ({
		place: placeOf(against, voice),
		value: print(other)
	}));
	return { text: findingWords[voice.locale].others(items), findings: found };
}

/** Where the series is going. */
export const sayTurn = (
	turn: TurnFinding,
	{ subject, place }: Subject,
	{ locale }: Voice
): Said => ({
	text: findingWords[locale].turn(subject, place, { ...turn, year: yearOf(turn.period) }),
	findings: [turn]
});

/** Since when it has been higher or lower than elsewhere, with both values of the last period. */
export function sayCrossing(
	crossing: CrossingFinding,
	level: LevelFinding,
	{ subject, place }: Subject,
	voice: Voice,
	printed: Printed
): Said {
	const print = printer(voice, printed);
	return {
		text: findingWords[voice.locale].crossing(subject, place, crossing, [
			placeOf(crossing.against, voice),
			print(level.value),
			print(level.other)
		]),
		findings: [crossing, level]
	};
}

/** Less than 2 per cent apart, e.g. 13.4 and 13.6. */
const isNear = ({ percent }: LevelFinding) => percent !== null && Math.abs(percent) < 2;

const levelText = (level: LevelFinding, voice: Voice): LevelText => ({
	than: placeOf(level.against, voice),
	sign: level.sign,
	near: isNear(level),
	percent: voice.format.unit(Math.abs(level.percent ?? 0), 'percent', 0)
});

/** Higher or lower than elsewhere. */
export const sayLevel = (
	levels: readonly LevelFinding[],
	{ subject, place }: Subject,
	voice: Voice
): Said => ({
	text: findingWords[voice.locale].level(
		subject,
		place,
		voice.format.period(levels[0]?.period ?? ''),
		levels.map((level) => levelText(level, voice))
	),
	findings: levels
});

/** More or less common than elsewhere; the subject comes with its verb where the language wants it so. */
export const sayCommon = (
	levels: readonly LevelFinding[],
	{ subject, place }: Subject,
	voice: Voice
): Said => ({
	text: findingWords[voice.locale].common(
		subject,
		place,
		levels.map((level) => levelText(level, voice))
	),
	findings: levels
});

/** By how many per cent it is higher or lower than elsewhere; what rounds to nothing is only higher or lower. */
export function sayDistance(level: LevelFinding, subject: Subject, voice: Voice): Said {
	const { percent } = level;
	if (percent === null || Math.round(percent) === 0) return sayLevel([level], subject, voice);
	const text = findingWords[voice.locale].distance(
		subject.subject,
		subject.place,
		voice.format.period(level.period),
		levelText(level, voice)
	);
	return { text, findings: [level] };
}

const changeText = (change: ChangeFinding, { format }: Pick<Voice, 'format'>, printed: Printed) => {
	// "Die Zahl der …" has said what is counted.
	const unit = printed.unit === 'persons' ? 'count' : printed.unit;
	const print = printer({ format }, { ...printed, unit });
	return {
		...{ from: format.period(change.from), to: format.period(change.period) },
		...{ first: print(change.previous), last: print(change.value) },
		...{ sign: change.sign, hardly: change.hardly, nominal: printed.nominal === true }
	};
};

/** What changed between two periods, with both values. */
export const sayChange = (
	change: ChangeFinding,
	{ subject, place }: Subject,
	voice: Voice,
	printed: Printed
): Said => ({
	text: findingWords[voice.locale].change(subject, place, changeText(change, voice, printed)),
	findings: [change]
});

/** A title with how high the value is against a place or an earlier year; people are more or fewer. */
export function sayHeight(
	found: LevelFinding | ChangeFinding,
	at: { title: string; where: string; year: number; counted: boolean },
	voice: Voice
): Said {
	const words = findingWords[voice.locale];
	const than =
		found.kind === 'level' ? placeOf(found.against, voice) : words.than(yearOf(found.from));
	const hardly = found.kind === 'change' ? found.hardly : isNear(found);
	return {
		text: words.height({ ...at, than, sign: found.sign, hardly }),
		findings: [found]
	};
}

/** Since when a change counts: "zum Vorjahr", else "gegenüber 2019". */
export const saySince = (
	{ from, period }: Pick<ChangeFinding, 'from' | 'period'>,
	{ format, locale }: Pick<Voice, 'format' | 'locale'>
): string =>
	yearOf(period) - yearOf(from) === 1
		? findingWords[locale].yearBefore
		: findingWords[locale].since(format.period(from));

/** The last step in one sentence. */
export function sayStep(
	change: ChangeFinding,
	subject: string,
	voice: Pick<Voice, 'format' | 'locale'>,
	printed: Printed
): Said {
	const { format, locale } = voice;
	const unit = printed.unit.startsWith('percent') ? 'percent-points' : printed.unit;
	const by = format.unit(
		Math.abs(roundTo(change.difference, printed.decimals)),
		unit,
		printed.decimals
	);
	const text = findingWords[locale].step(
		subject,
		by,
		saySince(change, voice),
		changeText(change, voice, printed)
	);
	return { text, findings: [change] };
}

type Away = Pick<LevelFinding, 'sign' | 'difference' | 'against'>;

const awayParts = (level: Away, voice: Voice, { unit, decimals }: Printed) => {
	const step = unit.startsWith('percent') ? 'percent-points' : unit;
	const away = voice.format.unit(Math.abs(level.difference), step, decimals);
	return [level.sign, away, placeOf(level.against, voice)] as const;
};

/** How far the value is from that of another region. */
export const sayAway = (level: LevelFinding, voice: Voice, printed: Printed): Said => ({
	text: findingWords[voice.locale].away(
		...awayParts(level, voice, printed),
		printer(voice, printed)(level.other)
	),
	findings: [level]
});

/** The same beside both values. */
export const sayAwayBeside = (level: Away, voice: Voice, printed: Printed): string =>
	findingWords[voice.locale].awayBeside(...awayParts(level, voice, printed));

/** Highest and lowest year of a series; nothing of a single value. */
export function sayPeaks(
	peaks: readonly (PeakFinding | null)[],
	voice: Voice,
	printed: Printed
): Said {
	const words = findingWords[voice.locale];
	const print = printer(voice, printed);
	const [high, low] = peaks;
	if (!high || !low) return plainly('');
	if (print(high.value) === print(low.value)) return plainly(words.steady(print(high.value)));
	const at = ({ period }: PeakFinding) => voice.format.period(period);
	return {
		text: words.peaks(print(high.value), at(high), print(low.value), at(low)),
		findings: [high, low]
	};
}

/** The value alone, as a headline. */
export const saySingle = (
	period: string,
	value: string,
	{ subject, place }: Subject,
	{ format, locale }: Pick<Voice, 'format' | 'locale'>
): Said => plainly(findingWords[locale].single(subject, place, format.period(period), value));

/** A finding of old data, with their last year before it. */
export const sayOld = (said: Said, year: number, { locale }: Pick<Voice, 'locale'>): Said => ({
	...said,
	text: `${findingWords[locale].old(year)}: ${said.text}`
});
