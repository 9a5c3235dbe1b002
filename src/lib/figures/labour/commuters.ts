import type { Datum } from '../../charts/kit/spec.ts';
import { pyramidChart } from '../../charts/pyramid/chart.ts';
import { isNumber, symbolOf, type Value } from '../../core/value.ts';
import { readPeriod } from '../../core/period.ts';
import { caseData, ownMeasure, type Case } from '../columns/cases.ts';
import type { FigureData } from '../columns/columns.ts';
import { printTable } from '../columns/table.ts';
import { category } from '../columns/where.ts';
import type { Context, Figure, TableData } from '../figure.ts';
import { printValue } from '../time-series.ts';
import { commutersCube, type CommuterRow, type Sex } from './commuters-cube.ts';
import { commutersWords, type Direction } from './commuters.words.ts';

type Filtered = Context<{ sex: Sex }>;

const measures: Record<Direction, string> = { in: 'in-commuters', out: 'out-commuters' };
const shares: Record<Direction, string> = { in: 'in_commuter_share', out: 'out_commuter_share' };

/** A partner district, or all together: who comes from there, and who goes there. */
interface Partner {
	id: string;
	name: string;
	in: Value;
	out: Value;
}

/** Everything of one day and sex. */
interface Commuters {
	day: string;
	source: string;
	total: Partner;
	/** The largest first. */
	partners: Partner[];
	/** Employees that the shares refer to: at the workplace for who comes, by residence for who leaves. */
	bases: Record<Direction, { value: Value; source: string }>;
	/** The same employees by residence, and those at the workplace that follow from the commuters. */
	official: Value;
	implied: Value;
	/** Shares the strategy names. */
	named: Record<Direction, { value: Value; period: string }>;
}

/** Who commutes into the county and out of it, in all and by partner district, on the latest day known. */
export const commuters: Figure<CommuterRow, { sex: Sex }> = {
	id: 'commuters',
	cube: commutersCube,
	present: (rows, context) => {
		const { county, filters, format, locale } = context;
		const words = commutersWords[locale];
		const own = read(rows, filters.sex);
		const day = format.period(own.day);
		const only = filters.sex === 'total' ? '' : words.who[filters.sex];
		const subtitle = words.subtitle(only, county.name[locale], day);
		const data = dataOf(own, context);
		return {
			...said(own, context),
			subtitle: own.day === '' ? subtitle : `${subtitle}; ${words.rule(symbolOf('not-stated'))}`,
			chart: pyramidChart({
				left: { name: words.heads.in, role: 'accent' },
				right: { name: words.heads.out, role: 'compare' },
				rows: own.partners
					.map((partner) => ({
						...{ id: partner.id, name: partner.name },
						left: datumOf(partner, 'in', day, context),
						right: datumOf(partner, 'out', day, context)
					}))
					.toReversed(),
				print: { locale: format.locale }
			}),
			data,
			table: tableOf(own, data, subtitle, context),
			notes: notesOf(own, context),
			...(own.source !== '' && { citation: words.cited(own.source) }),
			...(rows.length === 0 && { also: ['register' as const] })
		};
	}
};

/** Sum of what is known. */
const sumOf = (...values: readonly Value[]): number =>
	values.reduce<number>((sum, value) => sum + (isNumber(value) ? value : 0), 0);

const minus = (a: Value, b: Value): Value => (isNumber(a) && isNumber(b) ? a - b : 'not-stated');

const percentOf = (part: Value, whole: Value): Value =>
	isNumber(part) && isNumber(whole) && whole > 0 ? (part / whole) * 100 : 'not-stated';

function read(rows: readonly CommuterRow[], sex: Sex): Commuters {
	const at = (measure: string, partner = 'total', whose: Sex = sex) =>
		rows.find((row) => row.measure === measure && row.partner === partner && row.sex === whose);
	const valueAt = (...where: Parameters<typeof at>): Value => at(...where)?.value ?? 'not-stated';
	const partnerAt = (id: string, name: string): Partner => ({
		...{ id, name, in: valueAt(measures.in, id), out: valueAt(measures.out, id) }
	});
	const names = new Map(
		rows.flatMap(({ kind, partner, partner_name }) =>
			kind === 'commuters' && partner !== 'total' ? [[partner, partner_name] as const] : []
		)
	);
	const first = rows.find(({ kind }) => kind === 'commuters');
	const residence = valueAt('employees-residence');
	const total = partnerAt('total', '');
	const namedAt = (measure: string) => {
		const row = at(measure, 'total', 'total');
		return { value: row?.value ?? ('not-stated' as const), period: row?.period ?? '' };
	};
	return {
		day: first?.period ?? '',
		source: first?.source ?? '',
		total,
		partners: [...names]
			.map(([id, name]) => partnerAt(id, name))
			.toSorted((a, b) => sumOf(b.in, b.out) - sumOf(a.in, a.out)),
		bases: {
			in: { value: valueAt('svb_workplace'), source: at('svb_workplace')?.source ?? '' },
			out: { value: residence, source: '' }
		},
		official: valueAt('svb_residence'),
		implied: minus(residence, minus(total.out, total.in)),
		named: { in: namedAt(shares.in), out: namedAt(shares.out) }
	};
}

const shareOf = ({ total, bases }: Commuters, direction: Direction): Value =>
	percentOf(total[direction], bases[direction].value);

function said(own: Commuters, { county, filters, format, locale }: Filtered) {
	const words = commutersWords[locale];
	const { total, partners, day } = own;
	if (!isNumber(total.in) || !isNumber(total.out))
		return { headline: words.plain(county.in[locale]), summary: words.none };
	const balance = total.in - total.out;
	const share = (direction: Direction): string => {
		const value = shareOf(own, direction);
		const { value: base } = own.bases[direction];
		return isNumber(value) && isNumber(base)
			? words.share(direction, format.unit(value, 'percent', 1), format.number(base))
			: '';
	};
	const largest = (direction: Direction) => {
		const [first] = partners
			.filter((one) => isNumber(one[direction]))
			.toSorted((a, b) => sumOf(b[direction]) - sumOf(a[direction]));
		return first && { name: first.name, count: format.number(sumOf(first[direction])) };
	};
	const [ins, outs] = [largest('in'), largest('out')];
	return {
		headline: words.headline(Math.sign(balance), {
			...{ year: day.slice(0, 4), who: words.who[filters.sex] },
			...{ in: format.number(total.in), out: format.number(total.out) }
		}),
		summary: [
			words.balance(Math.sign(balance), format.number(Math.abs(balance)), format.period(day)),
			...[share('in'), share('out'), ins && outs ? words.most(ins, outs) : '']
		]
			.filter((text) => text !== '')
			.join(' ')
	};
}

function datumOf(partner: Partner, direction: Direction, day: string, context: Filtered): Datum {
	const words = commutersWords[context.locale];
	const value = partner[direction];
	const print = (unit: 'count' | 'persons') =>
		printValue(value, '', { unit, decimals: 0 }, context);
	return {
		id: `${partner.id}-${direction}`,
		value,
		text: print('count'),
		label: `${words.label(direction, partner.name)}, ${day}: ${isNumber(value) ? print('persons') : words.notAmong}`
	};
}

function dataOf(own: Commuters, context: Filtered): FigureData {
	const { filters, locale, t } = context;
	const words = commutersWords[locale];
	const period = readPeriod(own.day);
	const sex = { id: filters.sex, name: words.sexes[filters.sex] };
	const caseOf = ({ id, name, ...partner }: Partner): Case => ({
		...{ id, period, terms: { partner: { id, name: name === '' ? t.total : name }, sex } },
		cells: {
			in_commuters: { value: partner.in },
			out_commuters: { value: partner.out },
			commuter_balance: { value: minus(partner.in, partner.out) },
			...(id === 'total' && {
				in_share: {
					value: shareOf(own, 'in'),
					...(own.bases.in.source !== '' && { source: own.bases.in.source })
				},
				out_share: { value: shareOf(own, 'out') }
			})
		}
	});
	const percent = (id: string, title: string) =>
		ownMeasure(id, title, 'percent', 'own-calculation', { decimals: 1 });
	return caseData(
		[
			category('partner', words.partner),
			category('sex', words.sex),
			ownMeasure('in_commuters', words.heads.in, 'persons', 'register', { bare: true }),
			ownMeasure('out_commuters', words.heads.out, 'persons', 'register', { bare: true }),
			ownMeasure('commuter_balance', words.balanceName, 'persons', 'own-calculation', {
				...{ bare: true, signed: true }
			}),
			percent('in_share', words.shareNames.in),
			percent('out_share', words.shareNames.out)
		],
		own.day === '' ? [] : [own.total, ...own.partners].map(caseOf),
		context
	);
}

/** Lines of districts, and the shares as one line below all together. */
function tableOf(own: Commuters, data: FigureData, caption: string, context: Filtered): TableData {
	const { format, locale, t } = context;
	const words = commutersWords[locale];
	const columns = data.columns.filter(({ id }) => !id.endsWith('_share'));
	const table = printTable({ ...data, columns }, { caption, lines: 'partner' }, context);
	const share = (direction: Direction) => {
		const value = shareOf(own, direction);
		return isNumber(value) ? format.unit(value, 'percent', 1) : t.missing['not-stated'];
	};
	const [total, ...partners] = table.rows;
	const line = { id: 'share', cells: [words.shareLine, share('in'), share('out'), '–'] };
	return { ...table, rows: total ? [total, line, ...partners] : [] };
}

function notesOf(own: Commuters, { filters, format, locale, t }: Filtered): string[] {
	const words = commutersWords[locale];
	const { bases, official, implied, named, day } = own;
	if (day === '') return [];
	const number = (value: Value) => format.number(sumOf(value));
	const isKnown = [bases.in.value, bases.out.value, official, implied].every(isNumber);
	const differs = official !== bases.out.value || implied !== bases.in.value;
	const [inBefore, outBefore] = [named.in.value, named.out.value];
	const near = (direction: Direction): boolean => {
		const difference = minus(named[direction].value, shareOf(own, direction));
		return isNumber(difference) && Math.abs(difference) <= 2;
	};
	const percent = (value: number) => format.unit(value, 'percent', Number.isInteger(value) ? 0 : 1);
	return [
		words.meaning,
		words.ten(t.missing['not-stated']),
		words.secondHand(format.period(day)),
		...(isKnown && differs
			? [
					words.differs({
						...{ home: number(bases.out.value), officialHome: number(official) },
						...{ here: number(implied), officialHere: number(bases.in.value) }
					})
				]
			: []),
		...(filters.sex === 'total' && isNumber(inBefore) && isNumber(outBefore)
			? [
					words.strategy(
						named.in.period.slice(0, 4),
						...([percent(inBefore), percent(outBefore)] as const),
						near('in') && near('out')
					)
				]
			: [])
	];
}
