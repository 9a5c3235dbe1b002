import { capital } from '../../core/capital.ts';
import type { CrossingFinding, RankRule } from '../finding.ts';
import {
	aside,
	byLevel,
	endOf,
	rankTexts,
	type ChangeText,
	type EarlierText,
	type GrowthText,
	type HeightText,
	type LevelText,
	type PlaceText,
	type RecordText,
	type TurnText
} from './texts.ts';

const isDate = (period: string) => !/^\d{4}$/.test(period);
const on = (period: string) => (isDate(period) ? `am ${period}` : period);
const span = (from: string, to: string) =>
	isDate(to) ? `vom ${from} bis zum ${to}` : `von ${from} bis ${to}`;
const high = { high: 'hoch', low: 'niedrig' } as const;

const rules: Readonly<Record<RankRule, string>> = {
	'lowest-is-best': 'Rang 1 = günstigster Wert, hier der niedrigste',
	'highest-is-best': 'Rang 1 = günstigster Wert, hier der höchste',
	'highest-first': 'höchster Wert zuerst'
};

/** At most two names, then their number. */
const few = (names: readonly string[]): string =>
	names.length <= 2 ? names.join(' und ') : `${names[0]} und ${names.length - 1} weitere`;

const ties = (names: string) => (names === '' ? '' : `, gleichauf mit ${names}`);

/** Says that others have the same rank. */
const shared = (ties: readonly string[]) => (ties.length > 0 ? ['geteilt'] : []);

const extreme = (end: number) => (end > 0 ? 'höchste' : 'niedrigste');

// Pure, so that pages that say no rank can leave it out.
const ranks = /* @__PURE__ */ rankTexts({
	rules,
	withOthers: 'mit anderen geteilt',
	rank: (rank, of) => `Rang ${rank} von ${of}`,
	end: (end, of) => `${capital(extreme(end))}r von ${of} Werten`
});

/** German sentences on findings; numbers, places and periods come printed, subjects as the start of a sentence. */
export const de = {
	on,
	/** "Im Jahr …": "2025 waren es 4,7 %." */
	value: (at: string, value: string, record: string) =>
		`${capital(on(at))} waren es ${value}${record}.`,
	/** "In Hessen waren es 5,8 %, in Deutschland 6,3 %." */
	others: ([first, ...rest]: readonly { place: string; value: string }[]): string => {
		if (!first) return '';
		const more = rest.map(({ place, value }) => `, ${place} ${value}`).join('');
		return `${capital(first.place)} waren es ${first.value}${more}.`;
	},
	/** Follows a value after a comma. */
	record: ({ which, since, from, afterBreak, nominal }: RecordText): string => {
		const prices = nominal ? ' (in jeweiligen Preisen)' : '';
		if (since !== null) return `, so ${high[which]} wie seit ${since} nicht mehr${prices}`;
		const best = which === 'high' ? 'höchste' : 'niedrigste';
		return afterBreak
			? `, der ${best} Wert seit ${from}, dem ersten vergleichbaren Jahr${prices}`
			: `, der ${best} Wert der Jahre ab ${from}${prices}`;
	},
	/** The same as a sentence. */
	recordSentence: (
		subject: string,
		{ which, since, from, afterBreak, nominal }: RecordText
	): string => {
		const prices = nominal ? 'in jeweiligen Preisen ' : '';
		if (since !== null)
			return `${subject} ist ${prices}so ${high[which]} wie seit ${since} nicht mehr.`;
		const first = afterBreak ? ', dem ersten vergleichbaren Jahr' : '';
		return `${subject} ist ${prices}so ${high[which]} wie in keinem Jahr seit ${from}${first}.`;
	},
	turn: (subject: string, place: string, { year, sign, since, steps, again, before }: TurnText) => {
		if (sign === 0) return `${year} blieb ${subject} ${place} unverändert`;
		const more = again ? ' wieder' : '';
		if (steps > 1)
			return `Seit ${since} ${sign > 0 ? 'steigt' : 'sinkt'} ${subject} ${place}${more}`;
		const verb = sign > 0 ? 'stieg' : 'sank';
		const first = before !== null && year - before > 2;
		return `${year} ${verb} ${subject} ${place}${first ? ` zum ersten Mal seit ${before}` : ''}`;
	},
	/** "Seit 2021 ist die Quote im Kreis höher als in Hessen: 6,9 % gegen 5,9 %". */
	crossing: (
		subject: string,
		place: string,
		{ sign, since }: Pick<CrossingFinding, 'sign' | 'since'>,
		[than, own, other]: [string, string, string]
	) =>
		`Seit ${since} ist ${subject} ${place} ${sign > 0 ? 'höher' : 'niedriger'} als ${than}: ${own} gegen ${other}`,
	/** Height against one or more places at one time. */
	level: (subject: string, place: string, at: string, levels: readonly LevelText[]): string => {
		const parts = byLevel(levels, ({ sign, near }) =>
			sign === 0
				? ['so hoch wie', ' und ']
				: [`${near ? 'kaum ' : ''}${sign > 0 ? 'höher' : 'niedriger'} als`, ' und als ']
		);
		return `${subject} war ${on(at)} ${place} ${parts.join(' und ')}`;
	},
	/** How common something is: "Mindestsicherung ist im Kreis seltener als in Hessen". */
	common: (subject: string, place: string, levels: readonly LevelText[]): string => {
		const parts = byLevel(levels, ({ sign, near }) =>
			sign === 0
				? ['so häufig wie', ' und ']
				: [`${near ? 'kaum ' : ''}${sign < 0 ? 'seltener' : 'häufiger'} als`, ' und ']
		);
		return `${subject} ${place} ${parts.join(' und ')}`;
	},
	/** Distance to one place in per cent. */
	distance: (subject: string, place: string, at: string, { sign, percent, than }: LevelText) =>
		sign === 0
			? `${subject} war ${on(at)} ${place} so hoch wie ${than}`
			: `${subject} war ${on(at)} ${place} ${percent} ${sign > 0 ? 'höher' : 'niedriger'} als ${than}`,
	change: (
		subject: string,
		place: string,
		{ from, to, first, last, sign, hardly, nominal }: ChangeText
	): string => {
		if (sign === 0) return `${subject} war ${place} ${on(to)} so hoch wie ${on(from)}`;
		const prices = nominal ? ' (in jeweiligen Preisen)' : '';
		if (hardly) return `${subject} ist ${place} ${span(from, to)} fast gleich geblieben${prices}`;
		return `${subject} ist ${place} ${span(from, to)} von ${first} auf ${last} ${sign > 0 ? 'gestiegen' : 'gesunken'}${prices}`;
	},
	than: (year: number) => String(year),
	/** "Arbeitslosenquote: im Kreis 2025 niedriger als in Hessen". */
	height: ({ title, where, year, than, sign, counted, hardly }: HeightText): string => {
		const same = counted ? 'so viele wie' : 'so hoch wie';
		const [more, less] = counted ? ['mehr als', 'weniger als'] : ['höher als', 'niedriger als'];
		const how = `${hardly ? 'kaum ' : ''}${sign > 0 ? more : less}`;
		return `${title}: ${where} ${year} ${sign === 0 ? same : how} ${than}`;
	},
	single: (subject: string, place: string, at: string, value: string) =>
		`${subject} betrug ${on(at)} ${place} ${value}`,
	yearBefore: 'zum Vorjahr',
	since: (period: string) => `gegenüber ${period}`,
	same: 'unverändert',
	step: (
		subject: string,
		by: string,
		since: string,
		{ sign, hardly, nominal }: ChangeText
	): string => {
		if (sign === 0) return `${subject} ist ${since} gleich geblieben.`;
		if (hardly) return `${subject} ist ${since} fast gleich geblieben.`;
		return `${subject} ist ${since} um ${by} ${sign > 0 ? 'gestiegen' : 'gesunken'}${nominal ? ' (in jeweiligen Preisen)' : ''}.`;
	},
	rank: (title: string, name: string, at: string, place: PlaceText) => {
		const { rank, of, ties } = place;
		if (of === 1) return `${title}: Wert ${at} nur für ${name}`;
		const end = endOf(place);
		const where = end ? `mit dem ${extreme(end)}n von ${of} Werten` : `auf Rang ${rank} von ${of}`;
		return `${title}: ${name} ${at} ${where}${aside(shared(ties))}`;
	},
	place: (place: PlaceText, value: string, shared: string) =>
		`${ranks.standing(place)}${endOf(place) ? ':' : ' mit'} ${value}${ties(shared)}${aside(ranks.ruleOf(place))}.`,
	/** Beside a value that is printed already: its rank with the rule, and its distance. */
	placeBeside: (place: PlaceText) =>
		`${ranks.standing(place)}${aside([...shared(place.ties), ...ranks.ruleOf(place)])}`,
	awayBeside: (sign: number, away: string, inState: string) =>
		sign === 0
			? `so hoch wie ${inState}`
			: `${away} ${sign > 0 ? 'mehr' : 'weniger'} als ${inState}`,
	away: (sign: number, away: string, inState: string, state: string) =>
		sign === 0
			? `Der Wert ist so hoch wie ${inState}.`
			: `Das sind ${away} ${sign > 0 ? 'mehr' : 'weniger'} als ${inState} (${state}).`,
	among: (group: 'neighbours' | 'own', { rank, of }: PlaceText, shared: string) =>
		`${group === 'neighbours' ? 'Mit seinen Nachbarkreisen verglichen' : 'Mit der eigenen Auswahl verglichen'}: Rang ${rank} von ${of}${ties(shared)}.`,
	range: (most: string, top: readonly string[], least: string, bottom: readonly string[]) =>
		most === least
			? `Alle Werte sind gleich: ${most}.`
			: `Die Werte reichen von ${least} (${few(bottom)}) bis ${most} (${few(top)}).`,
	/** The rule of the ranks as a note. */
	rule: (rule: RankRule, comparable: boolean): string => {
		if (!comparable)
			return `${capital(rules[rule])}. Anzahlen folgen der Größe der Kreise: Wo mehr Menschen leben, ist fast jede Anzahl höher. Der Rang ist deshalb keine Bewertung.`;
		const why =
			rule === 'highest-first'
				? ' Ob ein hoher Wert gut ist, lässt sich bei dieser Kennzahl nicht allgemein sagen.'
				: '';
		return `${capital(rules[rule])}.${why} Werte, die gleich veröffentlicht sind, teilen sich einen Rang; gezählt werden Kreise mit einem Wert.`;
	},
	rankName: 'Rang',
	/** A value with its rank, as a cell of a table. */
	withRank: (value: string, rank: number, of: number): string =>
		`${value} (Rang ${rank} von ${of})`,
	old: (years: number) => `Werte nur bis ${years}`,
	peaks: (high: string, highAt: string, low: string, lowAt: string) =>
		`Am höchsten war der Wert ${on(highAt)} (${high}), am niedrigsten ${on(lowAt)} (${low}).`,
	steady: (value: string) => `In allen Jahren der Reihe steht derselbe Wert: ${value}.`
};

export type FindingWords = typeof de;

/** What leads the overview, short enough for a card; apart from the others, which figures load. */
export const deLead = {
	rules:
		'Rang 1 hat den günstigsten Wert; wo offen ist, ob ein hoher Wert gut ist, den höchsten. Gezählt werden nur Kreise mit einem Wert; bei „von 18“ fehlt er für die anderen.',
	moved: (sign: number, tone: 'good' | 'bad' | 'neutral'): string => {
		const way = sign === 0 ? 'unverändert' : sign > 0 ? 'gestiegen' : 'gesunken';
		return tone === 'neutral' ? way : `${way}, ${tone === 'good' ? 'günstig' : 'ungünstig'}`;
	},
	place: (place: PlaceText) =>
		`${ranks.standing(place)}${place.among === 'growth' ? ' beim Zuwachs' : ''}`,
	standing: (place: PlaceText) => ranks.standing(place),
	remarks: (place: PlaceText) => ranks.remarks(place),
	level: (subject: string, year: number, sign: number, state: string) =>
		sign === 0
			? `${subject} war ${year} so hoch wie ${state}`
			: `${subject} war ${year} ${sign > 0 ? 'höher' : 'niedriger'} als ${state}`,
	growth: (
		subject: string,
		[from, to]: [number, number],
		inState: string,
		{ own, state, more }: GrowthText
	): string => {
		const begin = `${subject} ist von ${from} bis ${to}`;
		const moved = (sign: number) =>
			sign === 0 ? 'gleich geblieben' : sign > 0 ? 'gestiegen' : 'gesunken';
		if (own === 0 || own !== state)
			return own === state
				? `${begin} ${moved(own)}, ebenso ${inState}`
				: `${begin} ${moved(own)}, ${inState} ${moved(state)}`;
		if (more === 0) return `${begin} so stark ${moved(own)} wie ${inState}`;
		return `${begin} ${more > 0 ? 'stärker' : 'schwächer'} ${moved(own)} als ${inState}`;
	},
	before: (
		at: string,
		value: string,
		other: { place: string; value: string } | null,
		{ nominal, crossed }: EarlierText
	): string =>
		`${capital(on(at))} waren es ${value}${other ? `, ${other.place} ${other.value}` : ''}${nominal ? ' (in jeweiligen Preisen)' : ''}${crossed ? `; seit ${crossed.since} liegt der Wert ${crossed.sign > 0 ? 'über' : 'unter'} dem${other ? ` ${other.place}` : ' Vergleichswert'}` : ''}.`,
	from: (from: string, first: string, to: string, last: string) =>
		`${capital(on(from))} waren es ${first}, ${on(to)} ${last}.`
};

export type LeadWords = typeof deLead;
