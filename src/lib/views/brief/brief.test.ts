import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutColumns } from '../../charts/columns/layout.ts';
import { layoutLines } from '../../charts/lines/layout.ts';
import { loadSpeaker } from '../embed/embed.server.ts';
import { makeCountyBrief } from './county-brief.ts';
import { briefFigures } from './figures.ts';
import { loadCountyBrief, loadThemeBrief } from './load.server.ts';
import type { Block, Brief, BriefFigure, Chapter } from './model.ts';
import { numberBrief } from './number.ts';
import { chapterIds, plannedFigures } from './plan.ts';
import { makeThemeBrief } from './theme-brief.ts';
import { madeUpLatest } from '../../../../tests/support/made-up-rows.ts';
import { run } from '../../data/run.server.ts';
import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { allEditionsCube } from '../../figures/activities/cube.ts';
import { cubeParams } from '../../figures/load.server.ts';

const built = existsSync('static/data/manifest.json');

async function county(parts: readonly string[], locale: 'de' | 'en' = 'de') {
	const speaker = await loadSpeaker(locale);
	const data = { ...(await loadCountyBrief(locale)), figures: await briefFigures() };
	return numberBrief(makeCountyBrief(data, parts, speaker), speaker.t);
}
const figuresIn = (chapters: readonly Chapter[]): BriefFigure[] =>
	chapters.flatMap(({ blocks }) =>
		blocks.flatMap((block: Block<BriefFigure>) => (block.kind === 'figure' ? block.figure : []))
	);

describe.runIf(built)('the brief of the county', () => {
	it('plans only figures that are registered', async () => {
		const registered = (await briefFigures()).map(({ id }) => id);
		expect(plannedFigures.filter((id) => !registered.includes(id))).toEqual([]);
	});

	it('prints every planned figure once and numbers them in reading order', async () => {
		const { chapters, figures } = await county([]);
		expect(figures.map(({ id }) => id)).toEqual(plannedFigures);
		expect(figures.map(({ number }) => number)).toEqual(plannedFigures.map((_, at) => at + 1));
		expect(figuresIn(chapters)).toEqual(figures);
	});

	it('lists every source once, in the order it is first named, and every figure names one', async () => {
		for (const locale of ['de', 'en'] as const) {
			const { sources, figures, chapters } = await county([], locale);
			expect(new Set(sources.map(({ text }) => text)).size).toBe(sources.length);
			const named = figures.flatMap((figure) => figure.sources.map(({ number }) => number));
			for (const { sources: own, id } of figures) expect(own.length, id).toBeGreaterThan(0);
			for (const number of named) expect(sources[number - 1]?.number).toBe(number);
			const tiles = chapters.flatMap(({ blocks }) =>
				blocks.flatMap((block) => (block.kind === 'tiles' ? block.tiles : []))
			);
			expect(tiles.length).toBeGreaterThan(3);
			for (const { tile } of tiles) expect(tile.source).toMatch(/ \[\d+\]$/);
		}
	});

	it('numbers a source of the short version as the short version does', async () => {
		const t = (await loadSpeaker('de')).t;
		const data = { ...(await loadCountyBrief('de')), figures: await briefFigures() };
		const short = numberBrief(data.short, t);
		const whole = numberBrief(makeCountyBrief(data, [], await loadSpeaker('de')), t, short);
		const numbers = new Map(
			[...short.sources, ...whole.sources].map((own) => [own.number, own.id])
		);
		expect(numbers.size).toBe(new Set(numbers.values()).size);
		for (const { id, number } of whole.sources) expect(numbers.get(number)).toBe(id);
		expect(whole.sources.some(({ number }) => number > short.sources.length)).toBe(true);
	});

	it('names a figure of an earlier chapter by its number instead of printing it again', async () => {
		const { chapters, figures } = await county([]);
		const number = figures.find(({ id }) => id === 'qualification-structure')?.number;
		const lead = chapters.find(({ id }) => id === 'qualification')?.lead;
		expect(lead).toMatch(new RegExp(`Siehe auch Abbildung ${number}\\.$`));
	});

	it('prints the chosen chapters only, with the contradictions of their data', async () => {
		const brief = await county(['labour']);
		expect(brief.chapters.map(({ id }) => id)).toEqual(['key-figures', 'labour']);
		expect(brief.figures[0]?.number).toBe(1);
		const all = await county([...chapterIds]);
		expect(brief.contradictions.length).toBeLessThan(all.contradictions.length);
	});

	it('names every part of a column and every line beside it on a sheet', async () => {
		const { figures } = await county([]);
		const lacking = figures.flatMap(({ id, shown: { chart } }) => {
			if (chart.kind !== 'columns' && chart.kind !== 'lines') return [];
			const { labels } =
				chart.kind === 'columns' ? layoutColumns(chart, 720) : layoutLines(chart, 720);
			const names =
				chart.kind === 'columns'
					? (chart.columns.at(-1)?.segments ?? []).map(({ name }) => name)
					: chart.series.map(({ name }) => name);
			return labels.length === 0 || labels.length >= names.length ? [] : [id];
		});
		expect(lacking).toEqual([]);
	});

	it('gives a chart that no sheet has room for as a table of its names and numbers', async () => {
		const { figures } = await county(['activities']);
		const tall = figures.filter(({ paperTable }) => paperTable);
		expect(tall.map(({ id }) => id)).toEqual(['need-coverage']);
		for (const { paperTable, shown } of tall) {
			expect(paperTable?.columns.length).toBe(3);
			expect(paperTable?.rows.length).toBe(shown.table.rows.length);
		}
	});
});

describe.runIf(built)('the short version of the county', () => {
	const short = async (locale: 'de' | 'en') =>
		numberBrief((await loadCountyBrief(locale)).short, (await loadSpeaker(locale)).t);

	it('has findings, forecast, coverage, targets, reports and scorecard, each with a numbered source', async () => {
		const brief = await short('de');
		expect(brief.chapters.map(({ id }) => id)).toEqual([
			...['findings', 'coverage', 'short-targets', 'scores']
		]);
		const blocks = brief.chapters.flatMap((chapter) => chapter.blocks);
		const leads = blocks.find(({ kind }) => kind === 'leads');
		if (leads?.kind !== 'leads') throw new Error('no findings');
		expect(leads.cards.map(({ source }) => source)).toEqual(['[1]', '[1]', '[2]', '[3]', '[4]']);
		expect(leads.forecast?.headline).toContain('3.750');
		expect(leads.forecast?.meta).toMatch(/ \[5\]$/);
		const scores = blocks.find(({ kind }) => kind === 'scores');
		if (scores?.kind !== 'scores') throw new Error('no scorecard');
		expect(scores.scores.length).toBe(21);
		for (const { source, date } of scores.scores) {
			expect(brief.sources.map(({ number }) => `[${number}]`)).toContain(source);
			expect(date).toMatch(/20(2[3-9]|[3-9]\d)$/);
		}
		// A count is compared by its growth; so is the state beside it.
		const counted = scores.scores.find(({ id }) => id === 'svb_workplace_total');
		expect(counted?.name).toMatch(/: 11\d\.\d{3}\. Verglichen: Veränderung seit /);
		for (const text of [counted?.value, counted?.state]) expect(text).toMatch(/^\+\d+,\d\s%$/);
		expect(counted?.value.replace(/\s/, ' ')).toBe(counted?.fiveYears?.text.replace(/\s/, ' '));
		expect(brief.sources.every(({ number }, index) => number === index + 1)).toBe(true);
	});

	it('says what is not collected, in the words of the page on steering', async () => {
		const items = (brief: Brief) =>
			brief.chapters
				.flatMap(({ blocks }) => blocks)
				.flatMap((block) => (block.kind === 'list' ? block.items : []));
		expect(items(await short('de')).at(-1)?.text).toMatch(
			/Berichte zu den Aktivitäten sind nicht erhoben\. Nicht erhoben: Bericht, /
		);
		expect(items(await short('en')).at(-1)?.text).toContain('are not collected');
	});
});

describe.runIf(built)('the brief of a theme', () => {
	it('has its indicators, activities, white spots, targets and partners', async () => {
		const speaker = await loadSpeaker('en');
		const data = await loadThemeBrief('migration', 'en');
		expect(data).toBeDefined();
		if (!data) return;
		const brief = numberBrief(makeThemeBrief(data, speaker), speaker.t);
		expect(brief.chapters.map(({ id }) => id)).toEqual([
			'indicators',
			'activities',
			'white-spots',
			'targets',
			'partners'
		]);
		expect(brief.figures).toHaveLength(data.indicators.length);
		expect(brief.contradictions.map(({ title }) => title)).toEqual([
			'Unemployment rates by group, 2001 to 2007'
		]);
		const [table] = brief.chapters[1]?.blocks ?? [];
		if (table?.kind !== 'table') throw new Error('no table');
		expect(table.table.rows).toHaveLength(data.theme.activities);
		expect(table.table.german).toEqual(['name', 'lead']);
		expect(table.table.columns.map(({ id }) => id)).not.toContain('report');
	});

	it('names the latest report on each activity where there are reports', async () => {
		const speaker = await loadSpeaker('de');
		const data = await loadThemeBrief('migration', 'de');
		if (!data) throw new Error('no theme');
		const reports = new Map(
			readCatalogue(
				[...(await run(allEditionsCube, cubeParams)), ...madeUpLatest()],
				'de'
			).activities.map(({ id, report }) => [id, report])
		);
		const list = data.theme.list.map((own) => ({ ...own, report: reports.get(own.id) ?? null }));
		const brief = numberBrief(
			makeThemeBrief({ ...data, theme: { ...data.theme, list } }, speaker),
			speaker.t
		);
		const [table] = brief.chapters[1]?.blocks ?? [];
		if (table?.kind !== 'table') throw new Error('no table');
		expect(table.table.columns.at(-1)).toMatchObject({ id: 'report', name: 'Letzter Bericht' });
		const told = table.table.rows.map(({ cells }) => cells.at(-1) ?? '');
		expect(told.filter((text) => text !== 'nicht erhoben')).toHaveLength(5);
		expect(told).toContain(
			'Bericht für 2026: Teilnehmende 20, Plätze 20, Stand läuft, Nächste Prüfung 15.06.2027; nicht erhoben: Mittel'
		);
	});

	it('begins with its findings, comparison, activities, targets and reports', async () => {
		const data = await loadThemeBrief('migration', 'de');
		expect(data?.short.chapters.map(({ id }) => id)).toEqual([
			...['findings', 'scores', 'short-activities', 'short-targets']
		]);
		const [list] = data?.short.chapters.at(-1)?.blocks ?? [];
		if (list?.kind !== 'list') throw new Error('no reports');
		expect(list.items).toEqual([{ title: 'Berichte zu den Aktivitäten', text: 'nicht erhoben.' }]);
	});

	it('prints a note once and names the figure that has it', async () => {
		const { figures } = await county([]);
		const notes = figures.flatMap((figure) => figure.notes);
		expect(new Set(notes).size).toBe(notes.length);
		const later = figures.filter(({ notesAt }) => notesAt.length > 0);
		expect(later.length).toBeGreaterThan(0);
		for (const { number, notesAt } of later) expect(Math.max(...notesAt)).toBeLessThan(number);
	});

	it('is unknown for an unknown theme', async () => {
		expect(await loadThemeBrief('mars', 'de')).toBeUndefined();
	});
});
