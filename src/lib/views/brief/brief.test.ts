import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSpeaker } from '../embed/embed.server.ts';
import { makeCountyBrief } from './county-brief.ts';
import { briefFigures } from './figures.ts';
import { loadCountyBrief, loadThemeBrief } from './load.server.ts';
import type { Block, BriefFigure, Chapter } from './model.ts';
import { numberBrief } from './number.ts';
import { chapterIds, plannedFigures } from './plan.ts';
import { makeThemeBrief } from './theme-brief.ts';

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
		const [table] = brief.chapters[1]?.blocks ?? [];
		if (table?.kind !== 'table') throw new Error('no table');
		expect(table.table.rows).toHaveLength(data.theme.activities);
		expect(table.table.german).toEqual(['name', 'lead']);
	});

	it('is unknown for an unknown theme', async () => {
		expect(await loadThemeBrief('mars', 'de')).toBeUndefined();
	});
});
