import { existsSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { madeUpLatest } from '../../../../tests/support/made-up-rows.ts';
import WithSite from '../../../../tests/support/WithSite.svelte';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { run } from '../../data/run.server.ts';
import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { coverage } from '../../figures/activities/coverage.ts';
import { allEditionsCube } from '../../figures/activities/cube.ts';
import { makeProfile } from '../../figures/activities/profile.ts';
import type { ActivityRow } from '../../figures/activities/row.ts';
import { noFilters } from '../../figures/activities/slice.ts';
import { cubeParams } from '../../figures/load.server.ts';
import { rowsOfTheme } from '../../figures/strategy/theme-page.ts';
import { testContext } from '../../figures/test-context.ts';
import ActivityFacts from './ActivityFacts.svelte';
import { listSheet } from './list-file.ts';

/** The facts of an activity as a reader meets them. */
function factsOf(rows: readonly ActivityRow[], id: string, locale: Locale = 'de'): string {
	const profile = makeProfile(rows, id, county.edition, locale);
	const site = { ...testContext(locale, {}), root: '', href: (path: string) => path };
	const of = ActivityFacts as Component;
	const { body } = render(WithSite, { props: { site, of, props: { profile } } });
	return body
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
}

describe.runIf(existsSync('static/data/manifest.json'))('activities of a made-up county', () => {
	let shipped: ActivityRow[] = [];
	let rows: ActivityRow[] = [];
	beforeAll(async () => {
		shipped = await run(allEditionsCube, cubeParams);
		rows = [...shipped, ...madeUpLatest()];
	}, 60_000);

	it('show the last report, or that nothing is collected', () => {
		const text = factsOf(rows, 'arbeit-plus');
		expect(text).toContain('Reichweite 40 Teilnahmen (Bericht für 2026)');
		expect(text).toContain('Plätze: 40');
		expect(text).toContain('Mittel: nicht erhoben');
		expect(text).toContain('Stand: läuft');
		expect(text).toContain('Nächste Prüfung: 15.08.2027');
		expect(text).toContain('Eingegangen 22.03.2027.');
		expect(factsOf(shipped, 'arbeit-plus')).toContain('Reichweite nicht erhoben');
		expect(factsOf(shipped, 'arbeit-plus')).not.toContain('Bericht');
	});

	it('keep a protected count protected, in both languages', () => {
		expect(factsOf(rows, 'vhs-weiterbildung')).toContain(
			'Reichweite geschützt (1 oder 2 Personen; Bericht für 2026)'
		);
		expect(factsOf(rows, 'vhs-weiterbildung', 'en')).toContain(
			'Reach protected (1 or 2 people; report for 2026)'
		);
	});

	it('stand in the file of the list', () => {
		const speaker = testContext('de', {});
		const cube = readCatalogue(rows, 'de');
		const sheet = listSheet(cube.activities, cube, speaker);
		const at = sheet.header.indexOf('Reichweite');
		expect(sheet.rows.find(([id]) => id === 'arbeit-plus')?.[at]).toBe(
			'40 Teilnahmen (Bericht für 2026)'
		);
	});

	it('are told of below the coverage, and below a theme', () => {
		const notes = coverage.present(rows, testContext('de', noFilters)).notes.join(' ');
		expect(notes).toContain(
			'Reichweite: 1.320 Teilnahmen, dazu eine geschützte Angabe nach den Berichten für 2026 (Angaben zu 27 von 56 Aktivitäten; zu den übrigen nicht erhoben).'
		);
		const own = rowsOfTheme(rows, 'migration', 'de');
		expect(own.filter(({ kind }) => kind === 'report')).toHaveLength(5);
		expect(coverage.present(shipped, testContext('de', noFilters)).notes.join(' ')).toContain(
			'Reichweite: nicht erhoben.'
		);
	});
});
