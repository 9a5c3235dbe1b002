import { existsSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { madeUpReports } from '../../../../tests/support/made-up-rows.ts';
import { madeUpDay } from '../../../../tests/support/made-up.ts';
import WithSite from '../../../../tests/support/WithSite.svelte';
import type { Locale } from '../../core/locale.ts';
import { run } from '../../data/run.server.ts';
import { changesSince } from '../../figures/steering/changes.ts';
import { steeringCube } from '../../figures/steering/cube.ts';
import { overdueOn } from '../../figures/steering/overdue.ts';
import { readSteering, type Steering } from '../../figures/steering/reports.ts';
import type { SteeringRow } from '../../figures/steering/row.ts';
import { cubeParams } from '../../figures/load.server.ts';
import { testContext } from '../../figures/test-context.ts';
import Changes from './Changes.svelte';
import OverdueList from './OverdueList.svelte';

/** The text of a part as a reader meets it. */
function textOf<Props extends Record<string, unknown>>(
	of: Component<Props>,
	props: Props,
	locale: Locale = 'de'
): string {
	const site = { ...testContext(locale, {}), root: '', href: (path: string) => path };
	const { body } = render(WithSite, { props: { site, of: of as Component, props } });
	return body
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
}

describe.runIf(existsSync('static/data/manifest.json'))('parts of the page, made-up county', () => {
	let rows: SteeringRow[] = [];
	beforeAll(async () => {
		rows = [...(await run(steeringCube, cubeParams)), ...madeUpReports()];
	}, 60_000);
	const overdue = (steering: Steering) => ({
		...{ overdue: overdueOn(steering, madeUpDay), hasPeriods: true, events: [] }
	});

	it('count missing reports by period with their deadline, and name late ones', () => {
		const text = textOf(OverdueList, overdue(readSteering(rows, 'de')));
		expect(text).toContain('27 Aktivitäten ohne Bericht für 2026 (fällig 31.03.2027)');
		expect(text).not.toContain('ohne Bericht für 2027');
		expect(text).toContain('Nach der Frist eingegangen');
		expect(text).toContain('Prüfung steht aus');
		const english = textOf(OverdueList, overdue(readSteering(rows, 'en')), 'en');
		expect(english).toContain('27 activities without a report for 2026 (due 31 March 2027)');
	});

	it('tell what changed, what was corrected and what has no report yet', () => {
		const text = textOf(Changes, { changes: changesSince(readSteering(rows, 'de')) });
		expect(text).toContain('Was sich von 2025 zu 2026 geändert hat');
		expect(text).toContain(
			'Stand: läuft → beendet; Grund „erfunden: Ziel erreicht“; Teilnehmende: 65 → 70'
		);
		expect(text).toContain('Bericht berichtigt');
		expect(text).toContain('Wieder berichtet (2025 fehlte) Ausbildungsmesse');
		expect(text).toContain('Für 2026 noch ohne Bericht');
		expect(text).toContain('Teilnehmende: 65 → geschützt');
		expect(text).toContain('Teilnehmende: geschützt → 0');
		expect(text).not.toMatch(/undefined|NaN|null/);
	});

	it('say that one period alone shows no change', () => {
		expect(textOf(Changes, { changes: null }, 'en')).toContain('one reporting period only');
	});
});
