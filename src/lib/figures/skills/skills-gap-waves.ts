import type { Locale } from '../../core/locale.ts';
import type { Role } from '../../charts/kit/spec.ts';
import { spanChart } from '../../charts/spans/chart.ts';
import type { SpanRow } from '../../charts/spans/data.ts';
import { caseData, ownMeasure } from '../columns/cases.ts';
import { category, placeIn } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import { isNumber } from '../../core/value.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { gapCube, leading, type GapRow } from './gap.ts';
import { gapWords } from './gap.words.ts';
import { wavesOf, type Wave } from './waves.ts';
import { skillsGapWavesWords } from './skills-gap-waves.words.ts';

interface Shown {
	wave: Wave;
	place: string;
	span: SpanRow;
}

/** The forecasts one beside the other: county, state and government districts, skilled workers only. */
export const skillsGapWaves: Figure<GapRow> = {
	id: 'skills-gap-waves',
	cube: gapCube('skills-gap-waves'),
	present: (rows, context) => {
		const { county, locale } = context;
		const words = skillsGapWavesWords[locale];
		const all = [
			...shownOf(rows, county.region, county.name[locale], 'accent', context),
			...shownOf(rows, county.state, county.stateName[locale], 'compare', context),
			...districtsOf(rows, context)
		];
		return {
			...findings(all, context),
			subtitle: words.subtitle,
			chart: spanChart({ rows: all.map(({ span }) => span) }),
			data: dataOf(all, context),
			table: table(all, context),
			notes: [
				...(all.some(({ wave }) => wave.isSum) ? [words.sumNote] : []),
				...(all.some(({ wave }) => wave.isRough) ? [words.aboutNote] : []),
				...ownNotes(all, context)
			],
			citation: citation(rows, locale)
		};
	}
};

function dataOf(all: readonly Shown[], context: Context): FigureData {
	const words = skillsGapWavesWords[context.locale];
	return caseData(
		[
			category('forecast', words.columns.forecast),
			ownMeasure('skills_gap', words.columns.value, 'persons', 'model', { signed: true })
		],
		all.map(({ wave, place, span }) => ({
			id: span.id,
			place: placeIn(wave.region, place, context),
			period: { kind: 'horizon', base: wave.base, horizon: wave.horizon },
			terms: { forecast: { id: wave.forecast, name: words.forecast(wave.horizon) } },
			cells: {
				skills_gap: {
					value: wave.value,
					...(wave.isRough && isNumber(wave.value) && { word: span.text }),
					...(wave.isSum && { certainty: 'own-calculation' as const })
				}
			}
		})),
		context
	);
}

/** What the source says on the county's own values, with the forecast it belongs to. */
const ownNotes = (all: readonly Shown[], { county, locale }: Context): string[] =>
	all.flatMap(({ wave }) => {
		const note = wave.region === county.region ? (wave.row?.[`note_${locale}`] ?? '') : '';
		const name = skillsGapWavesWords[locale].forecast(wave.horizon);
		return note === '' ? [] : [`${name}, ${county.name[locale]}: ${note}`];
	});

function shownOf(
	rows: readonly GapRow[],
	region: string,
	place: string,
	role: Role,
	context: Context
): Shown[] {
	return wavesOf(rows, region).map((wave) => ({
		wave,
		place,
		span: spanOf(wave, place, drawnName(wave, context), role, place, context)
	}));
}

/** The axis has no room for all base years: they stand with the names. */
const drawnName = ({ base, horizon }: Wave, { locale }: Pick<Context, 'locale'>): string =>
	skillsGapWavesWords[locale].drawn(gapWords[locale].span(base, horizon));

function districtsOf(rows: readonly GapRow[], context: Context): Shown[] {
	const words = skillsGapWavesWords[context.locale];
	const districts = rows.filter(({ level }) => level === 'government-district');
	const names = new Map(districts.map((row) => [row.region, row[`name_${context.locale}`]]));
	return [...names].flatMap(([region, place]) =>
		wavesOf(districts, region).map((wave) => {
			const name = `${place}, ${drawnName(wave, context)}`;
			return { wave, place, span: spanOf(wave, place, name, 'context', words.districts, context) };
		})
	);
}

function spanOf(
	wave: Wave,
	place: string,
	name: string,
	role: Role,
	group: string,
	context: Context
): SpanRow {
	const { locale, t } = context;
	const words = skillsGapWavesWords[locale];
	const text = textOf(wave, context);
	const kind = wave.isSum ? ` (${t.certainty['own-calculation']})` : '';
	return {
		id: `${wave.region}-${wave.forecast}`,
		name,
		role,
		group,
		from: wave.base,
		to: wave.horizon,
		value: typeof wave.value === 'number' ? Math.abs(wave.value) : wave.value,
		text,
		label: `${place}, ${words.forecast(wave.horizon)}, ${gapWords[locale].span(wave.base, wave.horizon)}: ${text}${kind}`
	};
}

function textOf({ value, isRough }: Wave, { format, locale, t }: Context): string {
	if (typeof value !== 'number') return t.missing[value];
	const words = skillsGapWavesWords[locale];
	const size = format.number(Math.abs(value));
	const text = value > 0 ? words.tooMany(size) : words.missing(size);
	return isRough ? words.about(text) : text;
}

function findings(
	all: readonly Shown[],
	{ county, format, locale }: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = skillsGapWavesWords[locale];
	const where = county.in[locale];
	const own = all.filter(({ wave }) => wave.region === county.region).map(({ wave }) => wave);
	const stated = own.flatMap(({ value, horizon, row }) =>
		typeof value === 'number' && row && leading([row]).length > 0 ? [{ value, horizon }] : []
	);
	const [previous, last] = [stated.at(-2), stated.at(-1)];
	if (!last) return { headline: words.none(where), summary: `${words.none(where)}.` };
	const size = (value: number) => format.number(Math.abs(value));
	const say = last.value > 0 ? words.surplus : words.headline;
	const headline =
		last.value === 0
			? words.balanced(where, last.horizon)
			: say(where, size(last.value), last.horizon);
	const absent = own.filter(({ value }) => typeof value !== 'number').map(({ horizon }) => horizon);
	return {
		headline:
			previous && previous.value < 0 && last.value < 0
				? words.before(headline, size(previous.value), previous.horizon)
				: headline,
		summary: [
			words.summary(own.length),
			absent.length > 0 ? words.absent(where, absent.join(', ')) : ''
		]
			.join(' ')
			.trim()
	};
}

function table(all: readonly Shown[], { locale }: Context) {
	const words = skillsGapWavesWords[locale];
	const { columns } = words;
	const kindOf = ({ isSum, row }: Wave) => {
		if (isSum) return words.sum;
		if (!row) return '';
		return row.found_in === 'press' ? words.press : words.printed;
	};
	const noteOf = ({ row }: Wave) => row?.[`note_${locale}`] ?? '';
	return {
		caption: words.subtitle,
		columns: Object.entries(columns).map(([id, name]) => ({ id, name, numeric: id === 'value' })),
		rows: all.map(({ wave, place, span }) => ({
			id: span.id,
			cells: [
				place,
				words.forecast(wave.horizon),
				gapWords[locale].span(wave.base, wave.horizon),
				span.text,
				kindOf(wave),
				noteOf(wave)
			]
		}))
	};
}

function citation(rows: readonly GapRow[], locale: Locale): string {
	const titles = new Map(rows.map(({ title, publisher }) => [title, publisher]));
	return [...titles]
		.map(([title, publisher]) => {
			const own = rows.filter((row) => row.title === title && row.component !== 'net');
			const found = [...new Set(own.map((row) => row.source_named))].join(', ');
			return `${publisher}: ${title}; ${gapWords[locale].cited(found)}`;
		})
		.join('; ');
}
