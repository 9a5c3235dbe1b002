import { sourceIn } from '../../i18n/source-in.ts';
import { readPeriod } from '../../core/period.ts';
import { oldText } from '../columns/old.ts';
import type { Context, TableData } from '../figure.ts';
import { listed } from '../trend.words.ts';
import type { Base, Fact, Item } from './base.ts';
import { levers, leverIds, standing, type Asked, type LeverId } from './levers.ts';
import { leverWords } from './levers.words.ts';
import { breakEven } from './result.ts';

type Speaker = Pick<Context<unknown>, 'format' | 'locale' | 't'>;

/** A setting as it is printed: "2,5 Prozentpunkte". */
export const settingText = (id: LeverId, value: number, { format, locale }: Speaker): string =>
	id === 'retraining' || id === 'immigration'
		? format.unit(value, 'persons')
		: `${format.number(value, levers[id].step < 1 ? 1 : 0)} ${leverWords[locale].short[id]}`;

/** Range, with what it stands on; what is open as long as a number is missing. */
export function limitText(id: LeverId, base: Base, asked: Asked, speaker: Speaker): string {
	const words = leverWords[speaker.locale];
	const state = standing(id, base, asked);
	if (state.on) return words.limits[id](settingText(id, state.max, speaker));
	return state.why === 'asked' ? openLimit(id, base, speaker) : words.off[state.why];
}

/** The range does not wait for what only the result needs. */
function openLimit(id: LeverId, base: Base, speaker: Speaker): string {
	const words = leverWords[speaker.locale];
	// Shares of a hundred say nothing of the range; part-time hours make it.
	const state = id === 'hours' ? undefined : standing(id, base, { womenHere: 100, academic: 100 });
	return state?.on ? words.limits[id](settingText(id, state.max, speaker)) : words.offShort;
}

/** The formula with the number it starts from. */
export function formulaText(id: LeverId, { facts }: Base, { format, locale }: Speaker): string {
	const fact = id === 'women' ? facts.women : id === 'retirement' ? facts.retirements : undefined;
	return leverWords[locale].formulas[id](fact ? format.number(fact.value) : '');
}

/** What a lever stands on: each number with date, age and source. */
export function baseText(id: LeverId, base: Base, speaker: Speaker): string {
	const words = leverWords[speaker.locale];
	const line = (name: string, value: string, fact: Pick<Fact, 'period' | 'named' | 'source'>) => {
		const { period, named, source } = fact;
		const old = oldText(readPeriod(period), speaker);
		const date = listed(speaker.format.period(period), old);
		return `${name}: ${value} (${date}; ${sourceIn(named, speaker.locale)}${source === '' ? '' : `, ${source}`})`;
	};
	const facts = levers[id].needs.flatMap((item) => {
		const fact = base.facts[item];
		return fact ? [line(words.facts[item], factValue(item, fact, speaker), fact)] : [];
	});
	const { gap } = base;
	if (id === 'retraining' && gap.withoutDegree !== null)
		facts.push(
			line(words.surplus, speaker.format.number(gap.withoutDegree), {
				...{ period: `${gap.base}/${gap.horizon}`, named: gap.source, source: '' }
			})
		);
	return facts.join('; ');
}

const factValue = (item: Item, { value }: Fact, { format }: Speaker): string =>
	item.startsWith('share-') ? format.unit(value, 'percent') : format.number(value);

/** All levers as a table: it can be read where nothing can be set. */
export function leverTable(base: Base, asked: Asked, speaker: Speaker): TableData {
	const words = leverWords[speaker.locale];
	const columns = ['lever', 'unit', 'limit', 'formula', 'base'] as const;
	return {
		caption: words.table,
		columns: columns.map((id) => ({ id, name: words.columns[id], numeric: false })),
		rows: leverIds.map((id) => ({
			id,
			cells: [
				words.names[id],
				words.units[id],
				limitText(id, base, asked, speaker),
				[formulaText(id, base, speaker), ...levers[id].asks.map((ask) => words.asks[ask])].join(
					' '
				),
				baseText(id, base, speaker)
			]
		}))
	};
}

/** How far each lever alone would have to go. */
export function breakEvenTable(base: Base, asked: Asked, speaker: Speaker): TableData {
	const { even, columns, names } = leverWords[speaker.locale];
	const text = (id: LeverId, part: 'vocational' | 'academic'): string => {
		const needed = breakEven(id, part, base, asked);
		if (typeof needed === 'string') return even[needed];
		// Rounded up: a little less would not close it.
		const step = levers[id].step < 1 ? 10 : 1;
		const printed = settingText(id, Math.ceil(needed * step - 1e-9) / step, speaker);
		const state = standing(id, base, asked);
		return state.on && needed <= state.max ? printed : even.beyond(printed);
	};
	const limit = (id: LeverId): string => {
		const state = standing(id, base, asked);
		return state.on ? settingText(id, state.max, speaker) : even.off;
	};
	return {
		caption: even.caption,
		columns: [
			{ id: 'lever', name: columns.lever, numeric: false },
			{ id: 'vocational', name: even.part.vocational, numeric: false },
			{ id: 'academic', name: even.part.academic, numeric: false },
			{ id: 'limit', name: even.limit, numeric: false }
		],
		rows: leverIds.map((id) => ({
			id,
			cells: [names[id], text(id, 'vocational'), text(id, 'academic'), limit(id)]
		}))
	};
}
