import * as v from 'valibot';
import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { certainties } from '../../core/certainty.ts';
import { toValue, type Value } from '../../core/value.ts';
import type { Query } from '../../data/query.ts';
import type { Unit } from '../../i18n/format.ts';
import { placeIn, whereAndWhen } from '../columns/where.ts';
import type { FigureData, Measure } from '../columns/columns.ts';
import { readPeriod, type Period } from '../../core/period.ts';
import { nowhere } from '../../core/place.ts';
import { sourceIn } from '../../i18n/source-in.ts';
import type { Context, CubeParams, Presentation, TableData } from '../figure.ts';

const rowSchema = v.object({
	figure: v.string(),
	region: v.string(),
	period: v.string(),
	value: v.nullable(v.number()),
	value_symbol: v.string(),
	qualifier: v.string(),
	section: v.string(),
	source_named: v.string(),
	certainty: v.picklist(certainties),
	note_de: v.string(),
	note_en: v.string()
});

/** Year of the strategy whose figures these are. */
const written = '2024';

/** One figure that the strategy names. */
export type Statement = v.InferOutput<typeof rowSchema>;

/** Figures of the strategy on one indicator; what the text gives as a fraction or a figure of speech is never drawn. */
export const statementCube = (
	name: string,
	indicator: string,
	unit: Unit
): Query<CubeParams, Statement> => ({
	name,
	tables: ['strategy-figures'],
	sql: `SELECT figure, region, period, value, value_symbol, qualifier, section, source_named,
	certainty, note_de, note_en
FROM strategy_figures WHERE indicator = ? AND wording IN ('number', 'number-word') ORDER BY period, figure`,
	bind: () => [indicator],
	row: rowSchema,
	columns: {
		fields: {
			...{ region: 'place', period: 'period', figure: 'indicator', value: 'measure' },
			...{ qualifier: 'attribute', section: 'attribute', certainty: 'attribute' },
			...{ source_named: 'attribute', note: 'attribute' }
		},
		unit
	}
});

/** The value of a row, or the reason why there is none. */
export const statedValue = (row: Statement): Value => toValue(row.value, row.value_symbol);

const qualifiers = {
	de: {
		about: 'rund',
		over: 'über',
		more: 'mehr als',
		'up-to': 'bis zu',
		'at-least': 'mindestens'
	},
	en: { about: 'about', over: 'over', more: 'more than', 'up-to': 'up to', 'at-least': 'at least' }
};

const cited = {
	de: (strategy: string, sections: string) => `zitiert nach: ${strategy}, Abschnitt ${sections}`,
	en: (strategy: string, sections: string) => `cited from: ${strategy}, section ${sections}`
};

/** A printed number with the word the source puts before it: "rund 1.450". */
export function qualified(
	text: string,
	qualifier: string,
	{ locale }: Pick<Context, 'locale'>
): string {
	const entry = Object.entries(qualifiers[locale]).find(([id]) => id === qualifier);
	return entry ? `${entry[1]} ${text}` : text;
}

/** A model's value of a year that had not come when the strategy was written looks ahead. */
function stated({ period, certainty }: Pick<Statement, 'period' | 'certainty'>): Period {
	const isAhead = certainty === 'model' && /^\d{4}$/.test(period) && period > written;
	return isAhead ? { kind: 'year', year: Number(period), ahead: true } : readPeriod(period);
}

/** Figures of the strategy as data: each is an indicator of its own, with the word its source puts before it. */
const statementData = (
	rows: readonly Statement[],
	measure: Measure,
	textOf: (row: Statement) => string,
	context: Pick<Context, 'county' | 'locale' | 't'>
): FigureData => ({
	columns: [...whereAndWhen(context), measure],
	rows: rows.map((row) => ({
		id: row.figure,
		// Where the strategy names no region, there is none.
		place: row.region === '' ? nowhere : placeIn(row.region, row.region, context),
		period: stated(row),
		terms: {},
		cells: {
			[measure.id]: {
				...{ value: statedValue(row), indicator: row.figure, certainty: row.certainty },
				...(row.qualifier !== '' && { word: textOf(row) })
			}
		}
	}))
});

/** Where the strategy names the figures: the sources it names itself, then the section. */
export function sectionCitation(
	rows: readonly Pick<Statement, 'source_named' | 'section'>[],
	{ county, locale }: Pick<Context, 'county' | 'locale'>
): string {
	const unique = (texts: readonly string[]) => [...new Set(texts)];
	const sources = unique(rows.map((row) => sourceIn(row.source_named, locale))).join(', ');
	const sections = unique(rows.map((row) => row.section)).join(', ');
	return `${sources}; ${cited[locale](county.strategy[locale], sections)}`;
}

/** The notes of rows in the language of the page, each once. */
const notesOf = (
	rows: readonly Pick<Statement, 'note_de' | 'note_en'>[],
	{ locale }: Pick<Context, 'locale'>
): string[] => [...new Set(rows.map((row) => row[`note_${locale}`]))].filter((note) => note !== '');

/** A figure of bars, one for each figure of the strategy. */
export function presentStatements(
	rows: readonly Statement[],
	plan: Pick<Presentation, 'headline' | 'summary' | 'subtitle' | 'notes'> & {
		bars: BarRow[];
		measure: Measure;
		/** What the rows of the table are. */
		head: TableData['columns'][number];
		textOf: (row: Statement) => string;
	},
	context: Context
): Presentation {
	const { headline, summary, subtitle, notes, bars, measure, head, textOf } = plan;
	return {
		...{ headline, summary, subtitle, chart: barChart({ rows: bars }) },
		data: statementData(rows, measure, textOf, context),
		table: {
			caption: subtitle,
			columns: [head, { id: 'value', name: measure.title, numeric: true }],
			rows: bars.map(({ id, name, text }) => ({ id, cells: [name, text] }))
		},
		notes: [...notes, ...notesOf(rows, context)],
		...(rows.length > 0 && { citation: sectionCitation(rows, context) })
	};
}
