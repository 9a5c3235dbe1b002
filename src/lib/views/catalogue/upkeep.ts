import type { Locale } from '../../core/locale.ts';
import type { Upkeep } from '../../data/upkeep.ts';
import type { Format } from '../../i18n/format.ts';
import { upkeepWords } from './upkeep.words.ts';

/** What of a dataset its dates are said from. */
type Kept = Upkeep & { group: string; rows: number };
interface Voice {
	locale: Locale;
	format: Format;
}
type Compared = NonNullable<Upkeep['compared']>;
type Step = Extract<Upkeep['next'], { kind: 'expected' }>['steps'][number];

/** When the numbers were last compared with what their publishers gave out, or mappings with the strategy; null for others. */
export function sayCompared(of: Kept, voice: Voice): string | null {
	const { group, compared, reviewed, lastPeriod } = of;
	const { locale, format } = voice;
	const words = upkeepWords[locale];
	if (reviewed) return words.reviewed(format.period(reviewed));
	if (!compared) return group === 'official' ? words.never : null;
	const { date, files } = compared;
	const newest = lastPeriod ?? '';
	const bySource = Map.groupBy(files, (file) => file.source);
	const named = [...bySource].map(([source, own]) =>
		words.file(
			source,
			own.map(({ first, last }) => spanOf(first, last, format)),
			own.some(({ rearranged }) => rearranged)
		)
	);
	return words.compared(
		...([format.period(date), valuesOf(of, compared, voice)] as const),
		words.newest(
			format.period(newest),
			files.some(({ last }) => last >= newest)
		),
		named.join('; ')
	);
}

const countOf = ({ files }: Compared) => files.reduce((sum, { values }) => sum + values, 0);

/** How many values were compared: some of all, or all. */
function valuesOf({ rows }: Kept, compared: Compared, { locale, format }: Voice): string {
	const { part, all } = upkeepWords[locale];
	const values = countOf(compared);
	return values < rows
		? part(format.number(values), format.number(rows))
		: all(format.number(values));
}

const spanOf = (first: string, last: string, format: Format): string =>
	first === last ? format.period(first) : format.dates(`${first} – ${last}`);

/** When the next figures come, one text for each period, the earliest to come first, and behind them what is overdue, the latest first: the announced day, else what the rhythm says. */
export function sayNext({ nextUpdate, next }: Kept, voice: Voice): string[] {
	const { locale, format } = voice;
	const words = upkeepWords[locale];
	if (nextUpdate) return [words.announced(format.period(nextUpdate))];
	if (!next) return [];
	if (next.kind !== 'expected') return [words[next.kind]];
	const { steps } = next;
	const [overdue = [], toCome = []] = [true, false].map((isPast) =>
		steps.filter(({ when }) => (when === 'past') === isPast)
	);
	return [...toCome, ...overdue.toReversed()].map((step) => sayStep(step, steps.length > 1, voice));
}

function sayStep({ period, names, ahead, year, when }: Step, isOne: boolean, voice: Voice): string {
	const { locale, format } = voice;
	const { expected, rest } = upkeepWords[locale];
	const named = names.map((name) => name[locale]).join('; ') || rest;
	return expected[when]({
		...{ period: format.period(period), isDay: period.length > 4, year },
		names: isOne ? named : '',
		ahead: ahead === true
	});
}

/** One thing said of a dataset, of which there may be several. */
interface Line {
	name: string;
	texts: string[];
}

/** Both with their names; mappings of the strategy have no figures to come. */
export function upkeepLines(of: Kept, voice: Voice): Line[] {
	const { checked, next, changes } = upkeepWords[voice.locale];
	const text = sayCompared(of, voice);
	const lines = [
		{ name: checked, texts: text === null ? [] : [text] },
		{
			name: of.next?.kind === 'names' ? changes : next,
			texts: of.reviewed ? [] : sayNext(of, voice)
		}
	];
	return lines.filter(({ texts }) => texts.length > 0);
}

/** The same as short as a list of all datasets has it: how much was checked and when, and the next figures to come. */
export function upkeepLine(of: Kept, voice: Voice): string {
	const { checked, partly, short, others } = upkeepWords[voice.locale];
	const { compared } = of;
	return upkeepLines(of, voice)
		.map(({ name, texts: [text = '', ...more] }) => {
			if (!compared || name !== checked)
				return [`${name}: ${text}`, ...(more.length > 0 ? [others] : [])].join('; ');
			const said = short(voice.format.period(compared.date), valuesOf(of, compared, voice));
			return `${countOf(compared) < of.rows ? partly : checked}: ${said}`;
		})
		.join('\u00a0· ');
}
