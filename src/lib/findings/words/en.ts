import { capital } from '../../core/capital.ts';
import type { RankRule } from '../finding.ts';
import type { FindingWords, LeadWords } from './de.ts';
import { aside, byLevel, endOf, rankTexts } from './texts.ts';

const isDate = (period: string) => !/^\d{4}$/.test(period);
const on = (period: string) => (isDate(period) ? `on ${period}` : `in ${period}`);

const rules: Readonly<Record<RankRule, string>> = {
	'lowest-is-best': 'rank 1 = most favourable value, here the lowest',
	'highest-is-best': 'rank 1 = most favourable value, here the highest',
	'highest-first': 'highest value first'
};

/** At most two names, then their number. */
const few = (names: readonly string[]): string =>
	names.length <= 2 ? names.join(' and ') : `${names[0]} and ${names.length - 1} more`;

const ties = (names: string) => (names === '' ? '' : `, level with ${names}`);

/** Says that others have the same rank. */
const shared = (ties: readonly string[]) => (ties.length > 0 ? ['shared'] : []);

const extreme = (end: number) => (end > 0 ? 'highest' : 'lowest');

// Pure, so that pages that say no rank can leave it out.
const ranks = /* @__PURE__ */ rankTexts({
	rules,
	withOthers: 'shared with others',
	rank: (rank, of) => `Rank ${rank} of ${of}`,
	end: (end, of) => `${capital(extreme(end))} of ${of} values`
});

/** English sentences on findings. */
export const en: FindingWords = {
	on,
	value: (at, value, record) => `${capital(on(at))} it was ${value}${record}.`,
	others: (items) =>
		items.length === 0
			? ''
			: `It was ${items.map(({ place, value }) => `${value} ${place}`).join(' and ')}.`,
	record: ({ which, since, from, afterBreak, nominal }) => {
		const best = which === 'high' ? 'highest' : 'lowest';
		const prices = nominal ? ' (at current prices)' : '';
		if (since !== null) return `, the ${best} since ${since}${prices}`;
		return afterBreak
			? `, the ${best} since ${from}, the first comparable year${prices}`
			: `, the ${best} of the years from ${from} on${prices}`;
	},
	recordSentence: (subject, { which, since, from, afterBreak, nominal }) => {
		const than = which === 'high' ? 'higher' : 'lower';
		const is = nominal ? 'is, at current prices,' : 'is';
		if (since !== null)
			return `${subject} ${is} the ${which === 'high' ? 'highest' : 'lowest'} since ${since}.`;
		const first = afterBreak ? ', the first comparable year' : '';
		return `${subject} ${is} ${than} than in any year since ${from}${first}.`;
	},
	turn: (subject, place, { year, sign, since, steps, again, before }) => {
		const begin = `${capital(subject)} ${place}`;
		if (sign === 0) return `${begin} did not change in ${year}`;
		if (steps > 1)
			return `${begin} has been ${sign > 0 ? 'rising' : 'falling'}${again ? ' again' : ''} since ${since}`;
		const first = before !== null && year - before > 2;
		return `${begin} ${sign > 0 ? 'rose' : 'fell'} in ${year}${first ? ` for the first time since ${before}` : ''}`;
	},
	crossing: (subject, place, { sign, since }, [than, own, other]) =>
		`Since ${since} ${subject} ${place} has been ${sign > 0 ? 'higher' : 'lower'} than ${than}: ${own} against ${other}`,
	level: (subject, place, at, levels) => {
		const parts = byLevel(levels, ({ sign, near }) =>
			sign === 0
				? ['the same as', ' and ']
				: [`${near ? 'hardly ' : ''}${sign > 0 ? 'higher' : 'lower'} than`, ' and than ']
		);
		return `${subject} ${place} was ${parts.join(' and ')} ${on(at)}`;
	},
	common: (subject, place, levels) => {
		const parts = byLevel(levels, ({ sign, near }) =>
			sign === 0
				? ['as common as', ' and ']
				: [`${near ? 'hardly ' : ''}${sign < 0 ? 'less' : 'more'} common than`, ' and ']
		);
		return `${capital(place)} ${subject} are ${parts.join(' and ')}`;
	},
	distance: (subject, place, at, { sign, percent, than }) =>
		sign === 0
			? `${subject} ${place} was the same as ${than} ${on(at)}`
			: `${subject} ${place} was ${percent} ${sign > 0 ? 'higher' : 'lower'} than ${than} ${on(at)}`,
	change: (subject, place, { from, to, first, last, sign, hardly, nominal }) => {
		if (sign === 0) return `${subject} ${place} was the same ${on(to)} as ${on(from)}`;
		const prices = nominal ? ' (at current prices)' : '';
		if (hardly)
			return `${subject} ${place} stayed almost the same between ${from} and ${to}${prices}`;
		return `${subject} ${place} ${sign > 0 ? 'rose' : 'fell'} from ${first} to ${last} between ${from} and ${to}${prices}`;
	},
	than: (year) => `in ${year}`,
	height: ({ title, where, year, than, sign, counted, hardly }) => {
		const same = counted ? 'as many as' : 'as high as';
		const [more, less] = counted ? ['more than', 'fewer than'] : ['higher than', 'lower than'];
		const how = `${hardly ? 'hardly ' : ''}${sign > 0 ? more : less}`;
		return `${title}: ${where} ${sign === 0 ? same : how} ${than} (${year})`;
	},
	single: (subject, place, at, value) => `${subject} ${place} was ${value} ${on(at)}`,
	yearBefore: 'on the year before',
	since: (period) => `since ${period}`,
	same: 'unchanged',
	step: (subject, by, since, { sign, hardly, nominal }) => {
		if (sign === 0) return `${subject} stayed the same ${since}.`;
		if (hardly) return `${subject} stayed almost the same ${since}.`;
		return `${subject} ${sign > 0 ? 'rose' : 'fell'} by ${by} ${since}${nominal ? ' (at current prices)' : ''}.`;
	},
	rank: (title, name, at, place) => {
		const { rank, of, ties } = place;
		if (of === 1) return `${title}: a value for ${name} only ${on(at)}`;
		const end = endOf(place);
		const where = end ? `has the ${extreme(end)} of ${of} values` : `ranks ${rank} of ${of}`;
		return `${title}: ${name} ${where}${aside(shared(ties))} ${on(at)}`;
	},
	place: (place, value, shared) =>
		`${ranks.standing(place)}${endOf(place) ? ':' : ' with'} ${value}${ties(shared)}${aside(ranks.ruleOf(place))}.`,
	placeBeside: (place) =>
		`${ranks.standing(place)}${aside([...shared(place.ties), ...ranks.ruleOf(place)])}`,
	awayBeside: (sign, away, inState) =>
		sign === 0 ? `the same as ${inState}` : `${away} ${sign > 0 ? 'more' : 'less'} than ${inState}`,
	away: (sign, away, inState, state) =>
		sign === 0
			? `The value is the same as ${inState}.`
			: `That is ${away} ${sign > 0 ? 'more' : 'less'} than ${inState} (${state}).`,
	among: (group, { rank, of }, shared) =>
		`${group === 'neighbours' ? 'Among its neighbours' : 'Among your own choice'}: rank ${rank} of ${of}${ties(shared)}.`,
	range: (most, top, least, bottom) =>
		most === least
			? `All values are the same: ${most}.`
			: `Values range from ${least} (${few(bottom)}) to ${most} (${few(top)}).`,
	rule: (rule, comparable) => {
		if (!comparable)
			return `${capital(rules[rule])}. Counts follow the size of the districts: where more people live almost every count is higher. The rank is therefore no judgement.`;
		const why =
			rule === 'highest-first'
				? ' Whether a high value is good cannot be said in general for this indicator.'
				: '';
		return `${capital(rules[rule])}.${why} Values published alike share a rank; districts with a value count.`;
	},
	rankName: 'Rank',
	withRank: (value, rank, of) => `${value} (rank ${rank} of ${of})`,
	old: (year) => `Values only up to ${year}`,
	peaks: (high, highAt, low, lowAt) =>
		`It was highest ${on(highAt)} (${high}) and lowest ${on(lowAt)} (${low}).`,
	steady: (value) => `All years of the series have the same value: ${value}.`
};

/** What leads the overview. */
export const enLead: LeadWords = {
	rules:
		'Rank 1 has the most favourable value or, where it is open whether a high value is good, the highest. Only districts with a value count; “of 18” means that the others have none.',
	moved: (sign, tone) => {
		const way = sign === 0 ? 'unchanged' : sign > 0 ? 'up' : 'down';
		return tone === 'neutral' ? way : `${way}, ${tone === 'good' ? 'favourable' : 'unfavourable'}`;
	},
	place: (place) => `${ranks.standing(place)}${place.among === 'growth' ? ' by growth' : ''}`,
	standing: (place) => ranks.standing(place),
	remarks: (place) => ranks.remarks(place),
	level: (subject, year, sign, state) =>
		sign === 0
			? `${subject} was the same as ${state} in ${year}`
			: `${subject} was ${sign > 0 ? 'higher' : 'lower'} than ${state} in ${year}`,
	growth: (subject, [from, to], inState, { own, state, more }) => {
		const when = `between ${from} and ${to}`;
		const moved = (sign: number) => (sign === 0 ? 'stayed the same' : sign > 0 ? 'rose' : 'fell');
		if (own === 0 || own !== state)
			return own === state
				? `${subject} ${moved(own)} ${when}, as it did ${inState}`
				: `${subject} ${moved(own)} ${when}; ${inState} it ${moved(state)}`;
		if (more === 0) return `${subject} ${moved(own)} as much as ${inState} ${when}`;
		return `${subject} ${moved(own)} ${more > 0 ? 'more' : 'less'} than ${inState} ${when}`;
	},
	before: (at, value, other, { nominal, crossed }) =>
		`${capital(on(at))} it was ${value}${other ? `, ${other.place} ${other.value}` : ''}${nominal ? ' (at current prices)' : ''}${crossed ? `; since ${crossed.since} the value has been ${crossed.sign > 0 ? 'higher' : 'lower'}${other ? ` than ${other.place}` : ''}` : ''}.`,
	from: (from, first, to, last) => `It was ${first} ${on(from)} and ${last} ${on(to)}.`
};
