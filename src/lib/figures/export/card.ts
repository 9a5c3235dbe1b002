import { missingBySymbol } from '../../core/value.ts';
import { isoPeriod, type Period } from '../../core/period.ts';
import { latestPeriod, regionText } from '../columns/read.ts';
import { certaintyLine, licenceLine, sourceLine, type Handout } from './handout.ts';
import { tidy } from './tidy.ts';
import { exportWords } from './words.ts';

type Words = (typeof exportWords)['de' | 'en'];

/** One line of the card that goes along with a figure. */
export interface CardLine {
	id: keyof Words['card'];
	name: string;
	text: string;
}

/** The latest period with a number, as it is printed; empty where the figure has no time. */
export function referencePeriod(handout: Handout): string {
	const { data } = handout.shown;
	if (data) return stateText(latestPeriod(data), handout);
	const periods = tidy(handout).flatMap(({ period, value }) => (value === null ? [] : [period]));
	const latest = periods
		.filter((period) => /^\d{4}/.test(period))
		.sort()
		.at(-1);
	return latest === undefined ? '' : handout.format.period(latest);
}

/** What the data speak of, as a reader expects it; of a forecast where it starts and how far it looks. */
function stateText(period: Period | undefined, { format, locale }: Handout): string {
	if (period === undefined) return '';
	return period.kind === 'horizon'
		? exportWords[locale].forecast(period.base, period.horizon)
		: format.period(isoPeriod(period));
}

/** County, state and country as far as headline, subtitle or values speak of them; else the county. */
export function regionLine(handout: Handout): string {
	const { shown, locale, county } = handout;
	if (shown.data) return regionText(shown.data, handout);
	const said = [
		shown.headline,
		shown.subtitle,
		...tidy(handout).flatMap(({ group, category, detail }) => [group, category, detail])
	].join('\n');
	const own = { short: county.short[locale], name: county.name[locale] };
	const all = [own, ...[county.stateName, county.countryName].map(named(locale))];
	const found = all.filter(({ short }) => said.includes(short));
	return (found.length > 0 ? found : [own]).map(({ name }) => name).join(', ');
}

const named = (locale: Handout['locale']) => (texts: Record<Handout['locale'], string>) => ({
	short: texts[locale],
	name: texts[locale]
});

/** Everything one has to say with the numbers of a figure, line by line; empty lines are left out. */
export function card(handout: Handout): CardLine[] {
	const { shown, locale, edition, format, facts, t } = handout;
	const words = exportWords[locale];
	const line = (id: CardLine['id'], text: string): CardLine[] =>
		text === '' ? [] : [{ id, name: words.card[id], text }];
	const listed = (texts: readonly string[] | undefined) => texts?.join('; ') ?? '';
	// Only where the datasets have been asked does silence mean that they say nothing.
	const stated = (texts: readonly string[] | undefined) =>
		facts ? listed(texts) || t.missing['not-stated'] : '';
	return [
		...line('headline', shown.headline),
		...line('definition', stated(facts?.definition)),
		...line('population', listed([...(facts?.population ?? []), shown.subtitle])),
		...line('region', regionLine(handout)),
		...line('concept', listed(facts?.concept)),
		...line('reference', referencePeriod(handout)),
		...line('territory', stated(facts?.territory)),
		...line('summary', shown.summary),
		...line('source', sourceLine(handout)),
		...line('licence', licenceLine(handout)),
		...line('certainty', certaintyLine(handout)),
		...shown.notes.flatMap((note) => line('notes', note)),
		...line('edition', edition ? words.edition(edition.id, format.period(edition.date)) : ''),
		...line('frozen', handout.frozen ?? ''),
		...line('address', handout.address),
		...line('accessed', handout.accessed === '' ? '' : format.period(handout.accessed))
	];
}

/** What the signs for missing numbers mean: ". unbekannt oder geheim zu halten", … */
export const signLines = ({ t }: Pick<Handout, 't'>): { sign: string; text: string }[] => [
	...Object.entries(missingBySymbol).map(([sign, reason]) => ({ sign, text: t.missing[reason] })),
	{ sign: '–', text: t.missing['not-stated'] }
];
